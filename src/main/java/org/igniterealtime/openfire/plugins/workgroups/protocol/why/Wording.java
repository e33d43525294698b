package org.igniterealtime.openfire.plugins.workgroups.protocol.why;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Hindrance;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/**
 * How sentences that say why are put together. Nothing in them is a visitor's own words: visitors are named by their numbers.
 *
 * @param domain whose people are called by their names alone; all others by their whole address
 * @param zone   in which times are told
 * @param now    what is of the same day is told without the date
 */
record Wording(Texts texts, String domain, ZoneId zone, Instant now) {

    /** More names than this are only counted. */
    private static final int MOST_NAMES = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    String name(Address agent) {
        return agent.domain().equals(domain) && !agent.local().isEmpty() ? agent.local() : agent.bare();
    }

    String names(Collection<Address> agents) {
        return list(agents.stream().map(this::name).toList());
    }

    String list(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).reduce((one, other) -> text("why.list", one, other)).orElse("");
        return names.size() <= MOST_NAMES ? shown : text("why.list.more", shown, String.valueOf(names.size() - MOST_NAMES));
    }

    String time(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        return (then.toLocalDate().equals(now.atZone(zone).toLocalDate()) ? TIME : DATE).format(then);
    }

    String reason(Ineligible reason) {
        return text("why.not." + word(reason));
    }

    String reason(Hindrance hindrance) {
        String reason = reason(hindrance.reason());
        return hindrance.until().map(until -> text("why.until", reason, time(until))).orElse(reason);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One clause a reason, with all whom it is true of, in their order. */
    <T> Stream<String> grouped(Collection<T> all, Function<T, String> reason, Function<T, String> name) {
        return all.stream().collect(Collectors.groupingBy(reason, LinkedHashMap::new, Collectors.mapping(name, Collectors.toList())))
            .entrySet().stream().map(group -> text("why.those", group.getKey(), list(group.getValue())));
    }

    /** What chose the queue, and what rules said besides. */
    Stream<String> route(Route route) {
        List<String> rules = route.rules().stream().filter(rule -> route.chosen() == null || !rule.equals(route.chosen().rule())).toList();
        return Stream.of(
            Stream.ofNullable(route.chosen()).map(chosen -> text("why.chosen." + word(chosen.by()), route.home(), chosen.rule() == null ? "" : chosen.rule())),
            Stream.of(route).filter(one -> one.chosen() == null && rules.isEmpty()).map(one -> text("why.rules.none")),
            Stream.of(rules).filter(others -> !others.isEmpty()).map(others -> text("why.rules", list(others))),
            Stream.of(route.tags()).filter(tags -> !tags.isEmpty()).map(tags -> text("why.tags", list(tags))),
            Stream.ofNullable(route.preferred()).map(agent -> text("why.preferred", name(agent))),
            Stream.ofNullable(route.recent()).map(agent -> text("why.recent", name(agent))),
            Stream.of(route).filter(one -> one.steps() > 0).map(one -> text("why.overflowed", String.valueOf(one.steps()), one.home()))
        ).flatMap(clauses -> clauses);
    }

    /** One sentence: what is said, and why. */
    String sentence(String head, Stream<String> clauses) {
        return clauses.reduce((one, other) -> text("why.clauses", one, other)).map(all -> text("why.sentence", head, all))
            .orElseGet(() -> text("why.sentence.bare", head));
    }
}
