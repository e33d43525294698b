package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;

/** The offers of requests, those of running chats included, and of referrals. */
final class OfferRows {

    private record Row(String request, Instant since, Offer offer) { }

    /** Since when whatever is offered is there. */
    interface Since {
        Instant of(String key, Offer offer);
    }

    private static final List<String> COLUMNS = List.of("agent", "agentSession", "madeAt", "untilAt", "state", "endedAt",
        "kind", "assistNo", "inviter", "target", "invitee", "inviterReason", "enteredAt", "overAt");
    private static final Table<Row> OFFERS = new Table<>("wgOffer",
        Stream.concat(Stream.of("since"), COLUMNS.stream()).toList(), List.of("request", "offerNo"), OfferRows::bind);
    /** The kind of those that are for no assist. */
    private static final String REQUEST = "REQUEST";

    private OfferRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Offer offer = row.offer();
        to.at(row.since()).address(offer.agent()).address(offer.session()).at(offer.madeAt()).at(offer.until()).name(offer.state()).at(offer.endedAt());
        bind(to, offer.assist());
        to.at(offer.enteredAt()).at(offer.overAt()).text(row.request()).number(offer.number());
    }

    private static void bind(Parameters to, Assist assist) throws SQLException {
        if (assist == null) {
            to.text(REQUEST).number(0).text(null).text(null).text(null).text(null);
        } else {
            to.name(assist.kind()).number(assist.number()).address(assist.inviter()).name(assist.target()).address(assist.invitee())
                .text(assist.reason());
        }
    }

    /**
     * Saves what has become of offers.
     *
     * @param changed the offers of what has changed, by the key of that
     * @param since   of a key, and one of its offers
     */
    static void save(Connection connection, Map<String, List<Offer>> changed, Since since, News news) throws SQLException {
        List<Row> made = new ArrayList<>();
        List<Row> ended = new ArrayList<>();
        changed.forEach((key, offers) -> {
            for (Offer offer : offers) {
                if (news.isNew(key, offer)) {
                    made.add(new Row(key, since.of(key, offer), offer));
                } else if (news.mayHaveEnded(offer.endedAt()) || news.mayHaveEnded(offer.enteredAt())
                        || news.mayHaveEnded(offer.overAt())) {
                    ended.add(new Row(key, since.of(key, offer), offer));
                }
            }
        });
        OFFERS.insert(connection, made);
        OFFERS.update(connection, ended);
    }

    static Map<String, List<Offer>> read(Connection connection, Selection selection) throws SQLException {
        return read(connection, "wgRequest r JOIN wgOffer o ON r.request = o.request WHERE " + selection.condition(), selection.values());
    }

    /** The offers of a workgroup's referrals, by their keys. */
    static Map<String, List<Offer>> ofReferrals(Connection connection, String condition, String... values) throws SQLException {
        return read(connection, "wgReferral f JOIN wgOffer o ON f.referral = o.request WHERE " + condition, values);
    }

    private static Map<String, List<Offer>> read(Connection connection, String from, String... values) throws SQLException {
        Map<String, List<Offer>> byKey = new HashMap<>();
        Query.run(connection, "SELECT o.request, o.offerNo, o." + String.join(", o.", COLUMNS) + " FROM " + from
            + " ORDER BY o.request, o.offerNo",
            columns -> byKey.computeIfAbsent(columns.text("request"), key -> new ArrayList<>()).add(offer(columns)), values);
        return byKey;
    }

    private static Offer offer(Columns columns) throws SQLException {
        return new Offer(columns.count("offerNo"), columns.address("agent"), columns.address("agentSession"), columns.at("madeAt"),
            columns.at("untilAt"), columns.name("state", OfferState.class), columns.at("endedAt"), assist(columns),
            columns.at("enteredAt"), columns.at("overAt"));
    }

    private static Assist assist(Columns columns) throws SQLException {
        return columns.text("kind").equals(REQUEST) ? null
            : new Assist(columns.count("assistNo"), columns.name("kind", Assist.Kind.class), columns.address("inviter"),
                columns.name("target", Assist.Target.class), columns.address("invitee"), columns.text("inviterReason"));
    }
}
