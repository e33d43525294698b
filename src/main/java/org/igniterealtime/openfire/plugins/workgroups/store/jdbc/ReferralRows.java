package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        OfferRows.save(connection, changed.stream().collect(Collectors.toMap(Referral::key, Referral::offers)), news);
    }

    static List<Referral> read(Connection connection, String workgroup) throws SQLException {
        List<Referral> referrals = new ArrayList<>();
        Map<String, List<Offer>> offers = OfferRows.ofReferrals(connection, KEPT, workgroup);
        List<String> sessions = new ArrayList<>();
        Query.run(connection, "SELECT f.request FROM wgReferral f WHERE " + KEPT, columns -> sessions.add(columns.text("request")), workgroup);
        Map<String, Request> requests = Sessions.read(connection, Set.copyOf(sessions)).stream().map(ChatSession::request)
            .collect(Collectors.toMap(Request::id, request -> request));
        Query.run(connection, "SELECT f.referral, f." + String.join(", f.", COLUMNS) + " FROM wgReferral f WHERE " + KEPT
            + " ORDER BY f.referral", columns -> {
                Request request = requests.get(columns.text("request"));
                // A session whose rows are gone needs nobody.
                if (request != null) {
                    String key = columns.text("referral");
                    referrals.add(referral(columns, request, offers.getOrDefault(key, List.of())));
                }
            }, workgroup);
        return referrals;
    }

    private static Referral referral(Columns columns, Request request, List<Offer> offers) throws SQLException {
        Assist assist = new Assist(columns.count("assistNo"), columns.name("kind", Assist.Kind.class), columns.address("inviter"),
            columns.name("target", Assist.Target.class), columns.address("invitee"), columns.text("inviterReason"));
        Set<Address> there = Stream.of(columns.text("inChat").split(BETWEEN)).filter(one -> !one.isEmpty()).map(Address::of)
            .collect(Collectors.toSet());
        return new Referral(request.id(), columns.text("referredBy"), request.visitor(), request.metadata(), assist, there,
            columns.at("untilAt"), columns.name("state", Referral.State.class), offers);
    }
}
