package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/** Chats of other workgroups for which a workgroup's agents are wanted. Who the visitor is stands in the session's own rows. */
final class ReferralRows {

    private record Row(String workgroup, Referral referral) { }

    private static final List<String> COLUMNS = List.of("workgroup", "request", "referredBy", "state", "untilAt", "inChat",
        "kind", "assistNo", "inviter", "target", "invitee", "inviterReason");
    private static final Table<Row> REFERRALS = new Table<>("wgReferral", COLUMNS, List.of("referral"), ReferralRows::bind);
    private static final String KEPT = "f.workgroup = ? AND f.state <> 'FORGOTTEN'";
    // No address has a space in it (RFC 7622: neither localpart nor domain may).
    private static final String BETWEEN = " ";

    private ReferralRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Referral referral = row.referral();
        Assist assist = referral.assist();
        to.text(row.workgroup()).text(referral.id()).text(referral.from()).name(referral.state()).at(referral.until())
            .text(referral.there().stream().map(Address::bare).sorted().collect(Collectors.joining(BETWEEN)))
            .name(assist.kind()).number(assist.number()).address(assist.inviter()).name(assist.target()).address(assist.invitee())
            .text(assist.reason()).text(referral.key());
    }

    static void save(Connection connection, String workgroup, List<Referral> changed, News news) throws SQLException {
        Map<Boolean, List<Row>> byNew = changed.stream().map(referral -> new Row(workgroup, referral))
            .collect(Collectors.partitioningBy(row -> news.isNew(row.referral().key())));
        REFERRALS.insert(connection, byNew.get(true));
        REFERRALS.update(connection, byNew.get(false));
        OfferRows.save(connection, changed.stream().collect(Collectors.toMap(Referral::key, Referral::offers)),
            // Nobody looks for these by their age: the session is found by its own offers.
            (key, offer) -> offer.madeAt(), news);
    }

    static List<Referral> read(Connection connection, String workgroup) throws SQLException {
        // A referral without its visitor and offers, which have tables of their own.
        Map<String, Function<Request, Function<List<Offer>, Referral>>> rows = new LinkedHashMap<>();
        Map<String, String> sessions = new LinkedHashMap<>();
        Query.run(connection, "SELECT f.referral, f." + String.join(", f.", COLUMNS) + " FROM wgReferral f WHERE " + KEPT
            + " ORDER BY f.referral", columns -> {
                rows.put(columns.text("referral"), referral(columns));
                sessions.put(columns.text("referral"), columns.text("request"));
            }, workgroup);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Offer>> offers = OfferRows.ofReferrals(connection, KEPT, workgroup);
        Map<String, Request> requests = Sessions.read(connection, Set.copyOf(sessions.values())).stream().map(ChatSession::request)
            .collect(Collectors.toMap(Request::id, request -> request));
        // A session whose rows are gone needs nobody.
        return rows.keySet().stream().filter(key -> requests.containsKey(sessions.get(key)))
            .map(key -> rows.get(key).apply(requests.get(sessions.get(key))).apply(offers.getOrDefault(key, List.of()))).toList();
    }

    private static Function<Request, Function<List<Offer>, Referral>> referral(Columns columns) throws SQLException {
        Assist assist = new Assist(columns.count("assistNo"), columns.name("kind", Assist.Kind.class), columns.address("inviter"),
            columns.name("target", Assist.Target.class), columns.address("invitee"), columns.text("inviterReason"));
        Set<Address> there = Stream.of(columns.text("inChat").split(BETWEEN)).filter(one -> !one.isEmpty()).map(Address::of)
            .collect(Collectors.toSet());
        String from = columns.text("referredBy");
        Instant until = columns.at("untilAt");
        Referral.State state = columns.name("state", Referral.State.class);
        return request -> offers -> new Referral(request.id(), from, request.visitor(), request.metadata(), assist, there, until, state, offers);
    }
}
