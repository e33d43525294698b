package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/**
 * What rules look at. A visitor told most of it, so it may be untrue.
 *
 * @param fields name, in whatever case, to values; values that are blank count as not given
 * @param about  what is known of page, referrer, language and channel; what is not known is missing
 * @param now    what clock and calendar show in the workgroup's zone
 */
public record Facts(Map<String, List<String>> fields, Map<Subject.Fact, String> about, LocalDateTime now) {

    public Facts {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((name, values) -> copy.merge(name, given(values), Facts::joined));
        fields = Collections.unmodifiableMap(copy);
        Map<Subject.Fact, String> known = new EnumMap<>(Subject.Fact.class);
        about.forEach((fact, value) -> Optional.of(value).filter(text -> !text.isBlank()).ifPresent(text -> known.put(fact, text)));
        about = Collections.unmodifiableMap(known);
    }

    private static List<String> given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * The facts of a request. Of the metadata, in whatever case, the first of these that says something is
     * the page: {@code page}, {@code Location} (Fastpath's web chat), {@code url} (its site tracking);
     * the referrer: {@code referrer}, {@code referer} (both of Fastpath's);
     * the language: {@code language}, {@code lang}, {@code locale}, of an Accept-Language header the first tag;
     * the channel: {@code channel}, else the door by which the request came in.
     *
     * @param door the channel of those who name none, such as {@code xmpp} or {@code web}
     * @param now  the local time in the workgroup's zone
     */
    public static Facts of(Metadata metadata, String door, LocalDateTime now) {
        Facts fields = new Facts(metadata.fields(), Map.of(), now);
        Map<Subject.Fact, String> about = new EnumMap<>(Subject.Fact.class);
        fields.first("page", "Location", "url").ifPresent(page -> about.put(Subject.Fact.PAGE, page));
        fields.first("referrer", "referer").ifPresent(referrer -> about.put(Subject.Fact.REFERRER, referrer));
        fields.first("language", "lang", "locale").map(Facts::firstTag).ifPresent(language -> about.put(Subject.Fact.LANGUAGE, language));
        about.put(Subject.Fact.CHANNEL, fields.first("channel").orElse(door));
        return new Facts(metadata.fields(), about, now);
    }

    private Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> fields.getOrDefault(name, List.of()).stream()).findFirst();
    }

    /** Browsers name the visitor's first language first (RFC 9110 §12.5.4). */
    private static String firstTag(String languages) {
        return languages.split("[,;]", 2)[0].strip();
    }

    /** The values that a condition looks at; empty if nothing was said. */
    public List<String> values(Subject subject) {
        if (subject instanceof Subject.Field field) {
            return fields.getOrDefault(field.name(), List.of());
        }
        return Optional.ofNullable(about.get((Subject.Fact) subject)).stream().toList();
    }
}
