package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;

/** What has been counted, a row for each slot and whom it is about. */
final class FigureRows {

    /** Columns that are the highest of several; the others add up. */
    static final List<String> HIGHEST = List.of("longestMs");
    private static final List<String> WITHIN = Waits.THRESHOLDS.stream().map(seconds -> "within" + seconds).toList();
    /** What adds up, or is the highest, over several slots; the last two do neither. */
    static final List<String> SUMMED = Stream.of(List.of("served", "brokenOff", "abandoned", "missed", "sentAway", "moved", "answered",
        "answeredMs", "unanswered", "unansweredMs", "longestMs"), WITHIN, List.of("handled", "handledMs", "presentMs", "accepted", "rejected",
        "expired", "revoked")).flatMap(List::stream).toList();
    private static final List<String> COLUMNS = Stream.concat(SUMMED.stream(), Stream.of("carried", "most")).toList();

    private record Row(String workgroup, Booked booked) { }

    private static final Table<Row> FIGURES = new Table<>("wgFigure", COLUMNS, List.of("workgroup", "kind", "slotAt", "about"), FigureRows::bind);

    private FigureRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Figures figures = row.booked().figures();
        Ends ends = figures.ends();
        Waits waits = figures.waits();
        Chats chats = figures.chats();
        Offers offers = figures.offers();
        to.number(ends.served()).number(ends.brokenOff()).number(ends.abandoned()).number(ends.missed()).number(ends.sentAway())
            .number(ends.moved()).number(waits.answered()).number(waits.answeredMs()).number(waits.unanswered())
            .number(waits.unansweredMs()).number(waits.longestMs());
        for (long within : waits.within()) {
            to.number(within);
        }
        to.number(chats.handled()).number(chats.handledMs()).number(chats.presentMs()).number(offers.accepted()).number(offers.rejected())
            .number(offers.expired()).number(offers.revoked()).number(chats.carried()).number(chats.most())
            .text(row.workgroup()).name(row.booked().about().kind()).at(row.booked().slot()).text(row.booked().about().name());
    }

    /** @param carried the column that says how many chats ran when the slot began */
    static Figures figures(Columns columns, String carried, String most) throws SQLException {
        List<Long> within = new ArrayList<>();
        for (String column : WITHIN) {
            within.add(columns.number(column));
        }
        return new Figures(new Ends(columns.number("served"), columns.number("brokenOff"), columns.number("abandoned"), columns.number("missed"),
            columns.number("sentAway"), columns.number("moved")), new Waits(columns.number("answered"), columns.number("answeredMs"),
            columns.number("unanswered"), columns.number("unansweredMs"), columns.number("longestMs"), within),
            new Chats(columns.number("handled"), columns.number("handledMs"), columns.number("presentMs"), columns.number(carried),
                columns.number(most)), new Offers(columns.number("accepted"), columns.number("rejected"), columns.number("expired"),
                columns.number("revoked")));
    }

    /**
     * Adds to what is there. Whether a row is there is looked up first: an UPDATE in vain would lock a gap in MySQL, as in {@link News}. Nobody
     * else writes this workgroup's rows, for its log has been written before.
     */
    static void add(Connection connection, String workgroup, List<Booked> booked) throws SQLException {
        List<Row> first = new ArrayList<>();
        List<Row> more = new ArrayList<>();
        Map<About, List<Booked>> byAbout = booked.stream().collect(Collectors.groupingBy(Booked::about, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<About, List<Booked>> one : byAbout.entrySet()) {
            Map<Instant, Figures> there = read(connection, workgroup, one.getKey(), one.getValue());
            for (Booked added : one.getValue()) {
                Figures before = there.get(added.slot());
                Figures now = before == null ? added.figures() : before.plus(added.figures());
                (before == null ? first : more).add(new Row(workgroup, new Booked(added.about(), added.slot(), now)));
            }
        }
        FIGURES.insert(connection, first);
        FIGURES.update(connection, more);
    }

    private static Map<Instant, Figures> read(Connection connection, String workgroup, About about, List<Booked> booked) throws SQLException {
        List<Instant> slots = booked.stream().map(Booked::slot).sorted(Comparator.naturalOrder()).toList();
        Map<Instant, Figures> there = new HashMap<>();
        Query.some(connection, "SELECT slotAt, " + String.join(", ", COLUMNS) + " FROM wgFigure WHERE workgroup = ? AND kind = ?"
            + " AND slotAt >= ? AND slotAt <= ? AND about = ?", Query.ALL, to -> to.text(workgroup).name(about.kind())
            .at(slots.get(0)).at(slots.get(slots.size() - 1)).text(about.name()),
            columns -> there.put(columns.at("slotAt"), figures(columns, "carried", "most")));
        return there;
    }
}
