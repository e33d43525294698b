package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;
import org.igniterealtime.openfire.plugins.workgroups.store.Words;

/** Reads the search form. Days are those of UTC, like every date of the old clients. */
final class SearchFields {

    static final String WORDS = "queryString";
    static final String WORKGROUPS = "workgroups";
    static final String AGENT = "agent";
    static final String START = "date/start";
    static final String END = "date/end";
    static final String MOST = "maxResults";
    static final String PAGE = "page";
    static final int USUAL = 50;

    private static final int MOST_RESULTS = 200;
    private static final int MOST_PAGES = 100;
    private static final DateTimeFormatter LEGACY = DateTimeFormatter.ofPattern("yyyyMMdd'T'HH:mm:ss");

    /** A workgroup was named that one may not look into, or that is none. */
    static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, List<String>> answers;
    private final Directory directory;

    SearchFields(Map<String, List<String>> answers, Directory directory) {
        this.answers = answers;
        this.directory = directory;
    }

    /**
     * @param open the workgroups that may be searched, which are meant if none is named
     * @throws Elsewhere                if another is named
     * @throws IllegalArgumentException with the name of a field that cannot be read
     */
    Search search(List<String> open) {
        int most = number(MOST, USUAL, MOST_RESULTS);
        int page = number(PAGE, 1, MOST_PAGES);
        return new Search(workgroups(open), Words.wanted(String.join(" ", answers.getOrDefault(WORDS, List.of()))),
            answer(START).map(text -> instant(START, text, 0)).orElse(Search.EARLIEST),
            answer(END).map(text -> instant(END, text, 1)).orElse(Search.LATEST),
            answer(AGENT).map(this::agent).orElse(null), (page - 1) * most, most);
    }

    private Set<String> workgroups(List<String> open) {
        Set<String> named = new LinkedHashSet<>();
        for (String value : answers.getOrDefault(WORKGROUPS, List.of())) {
            if (!value.isBlank()) {
                named.add(value.contains("@")
                    ? Jids.read(value).filter(jid -> jid.domain().equals(directory.domain())).orElseThrow(Elsewhere::new).local()
                    : value.strip());
            }
        }
        if (!open.containsAll(named)) {
            throw new Elsewhere();
        }
        return named.isEmpty() ? Set.copyOf(open) : named;
    }

    private Optional<String> answer(String field) {
        return answers.getOrDefault(field, List.of()).stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    private Address agent(String text) {
        return Jids.read(text.contains("@") ? text : text + '@' + directory.serverDomain()).map(Address::toBare)
            .orElseThrow(() -> new IllegalArgumentException(AGENT));
    }

    private int number(String field, int otherwise, int most) {
        try {
            int number = answer(field).map(Integer::parseInt).orElse(otherwise);
            if (number >= 1) {
                return Math.min(number, most);
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new IllegalArgumentException(field);
    }

    /** A day, as it is or with the time, in XEP-0082's format or the old one. A day that ends the search is part of it. */
    private static Instant instant(String field, String text, int daysAfter) {
        try {
            if (text.length() == 10) {
                return bounded(LocalDate.parse(text).plusDays(daysAfter).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return bounded(text.contains("-") ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text, LEGACY).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException(field, noDate);
        }
    }

    // Years beyond all reason do not fit a database's number.
    private static Instant bounded(Instant at) {
        if (at.isBefore(Search.EARLIEST)) {
            return Search.EARLIEST;
        }
        return at.isAfter(Search.LATEST) ? Search.LATEST : at;
    }
}
