package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** The offers of requests. */
final class OfferRows {

    private record Row(String request, Offer offer) { }

    private static final Table<Row> OFFERS = new Table<>("wgOffer",
        List.of("agent", "agentSession", "madeAt", "untilAt", "state", "endedAt"), List.of("request", "offerNo"), OfferRows::bind);

    private OfferRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Offer offer = row.offer();
        to.address(offer.agent()).address(offer.session()).at(offer.madeAt()).at(offer.until()).name(offer.state()).at(offer.endedAt())
            .text(row.request()).number(offer.number());
    }

    static void save(Connection connection, List<Request> changed, News news) throws SQLException {
        List<Row> made = new ArrayList<>();
        List<Row> ended = new ArrayList<>();
        for (Request request : changed) {
            for (Offer offer : request.offers()) {
                if (news.isNew(request.id(), offer)) {
                    made.add(new Row(request.id(), offer));
                } else if (news.mayHaveEnded(offer.endedAt())) {
                    ended.add(new Row(request.id(), offer));
                }
            }
        }
        OFFERS.insert(connection, made);
        OFFERS.update(connection, ended);
    }

    static Map<String, List<Offer>> read(Connection connection, Selection selection) throws SQLException {
        Map<String, List<Offer>> byRequest = new HashMap<>();
        Query.run(connection, "SELECT o.request, o.offerNo, o.agent, o.agentSession, o.madeAt, o.untilAt, o.state, o.endedAt"
            + " FROM wgRequest r JOIN wgOffer o ON r.request = o.request WHERE " + selection.condition() + " ORDER BY o.request, o.offerNo",
            columns -> byRequest.computeIfAbsent(columns.text("request"), id -> new ArrayList<>()).add(
                new Offer(columns.count("offerNo"), columns.address("agent"), columns.address("agentSession"), columns.at("madeAt"),
                    columns.at("untilAt"), columns.name("state", OfferState.class), columns.at("endedAt"))), selection.values());
        return byRequest;
    }
}
