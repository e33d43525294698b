package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Found;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/**
 * Searches one workgroup after the other by the index of words. What has all the words is found by joining the index with itself along its
 * primary key, the longest word first, so every database can do it without a scan.
 */
final class SearchRows {

    private record Hit(String request, Instant since, int weight) { }

    private static final Comparator<Hit> BEST_FIRST = comparing(Hit::weight, Comparator.reverseOrder())
        .thenComparing(Hit::since, Comparator.reverseOrder()).thenComparing(Hit::request);

    private SearchRows() {
    }

    static List<Found> best(Connection connection, Search search) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        for (String workgroup : search.workgroups()) {
            Query.some(connection, sql(search), search.skip() + search.most(), to -> fill(to, workgroup, search), columns ->
                hits.add(new Hit(columns.text("request"), columns.at("since"), columns.count("relevance"))));
        }
        List<Hit> best = hits.stream().sorted(BEST_FIRST).skip(search.skip()).limit(search.most()).toList();
        Map<String, Integer> weights = new HashMap<>();
        best.forEach(hit -> weights.put(hit.request(), hit.weight()));
        List<Found> found = new ArrayList<>();
        for (ChatSession session : Sessions.read(connection, best.stream().map(Hit::request).toList())) {
            found.add(new Found(session, weights.get(session.id())));
        }
        return found;
    }

    private static String sql(Search search) {
        String accepted = search.agent() == null ? ""
            : " AND EXISTS (SELECT o.offerNo FROM wgOffer o WHERE o.request = %s.request AND o.agent = ? AND o.state = 'ACCEPTED')";
        if (search.words().isEmpty()) {
            return "SELECT r.request, r.since, 0 AS relevance FROM wgRequest r WHERE r.workgroup = ? AND r.since >= ? AND r.since < ?"
                + " AND r.endedAt IS NOT NULL AND r.agent IS NOT NULL AND r.erased = 0" + accepted.formatted("r") + " ORDER BY r.since DESC, r.request";
        }
        StringBuilder relevance = new StringBuilder("w1.weight");
        StringBuilder joins = new StringBuilder();
        for (int i = 2; i <= search.words().size(); i++) {
            relevance.append(" + w").append(i).append(".weight");
            joins.append(" JOIN wgWord w%1$d ON w%1$d.request = w1.request AND w%1$d.word = ?"
                .formatted(i));
        }
        return "SELECT w1.request, w1.since, " + relevance + " AS relevance FROM wgWord w1" + joins
            + " WHERE w1.workgroup = ? AND w1.word = ? AND w1.since >= ? AND w1.since < ?" + accepted.formatted("w1")
            + " ORDER BY relevance DESC, w1.since DESC, w1.request";
    }

    private static void fill(Parameters to, String workgroup, Search search) throws SQLException {
        for (String word : search.words().stream().skip(1).toList()) {
            to.text(word);
        }
        to.text(workgroup);
        if (!search.words().isEmpty()) {
            to.text(search.words().get(0));
        }
        to.at(search.from()).at(search.until());
        if (search.agent() != null) {
            to.text(search.agent().bare());
        }
    }
}
