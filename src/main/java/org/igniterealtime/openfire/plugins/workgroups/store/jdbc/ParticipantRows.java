package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Who was in the rooms of requests, a row for each stay. */
final class ParticipantRows {

    private record Row(String request, Participant stay) { }

    private static final Table<Row> PARTICIPANTS = new Table<>("wgParticipant",
        List.of("address", "nickname", "roomRole", "enteredAt", "leftAt"), List.of("request", "stayNo"), ParticipantRows::bind);

    private ParticipantRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Participant stay = row.stay();
        to.address(stay.address()).text(stay.nickname()).name(stay.role()).at(stay.enteredAt()).at(stay.leftAt())
            .text(row.request()).number(stay.number());
    }

    static void save(Connection connection, List<Request> changed, News news) throws SQLException {
        List<Row> begun = new ArrayList<>();
        List<Row> ended = new ArrayList<>();
        for (Request request : changed) {
            for (Participant stay : request.chat() == null ? List.<Participant>of() : request.chat().participants()) {
                if (news.isNew(request.id(), stay)) {
                    begun.add(new Row(request.id(), stay));
                } else if (news.mayHaveEnded(stay.leftAt())) {
                    ended.add(new Row(request.id(), stay));
                }
            }
        }
        PARTICIPANTS.insert(connection, begun);
        PARTICIPANTS.update(connection, ended);
    }

    static Map<String, List<Participant>> read(Connection connection, Selection selection) throws SQLException {
        Map<String, List<Participant>> byRequest = new HashMap<>();
        Query.run(connection, "SELECT p.request, p.stayNo, p.address, p.nickname, p.roomRole, p.enteredAt, p.leftAt"
            + " FROM wgRequest r JOIN wgParticipant p ON r.request = p.request WHERE " + selection.condition()
            + " ORDER BY p.request, p.stayNo",
            columns -> byRequest.computeIfAbsent(columns.text("request"), id -> new ArrayList<>()).add(
                new Participant(columns.count("stayNo"), columns.address("address"), columns.text("nickname"),
                    columns.name("roomRole", Participant.Role.class), columns.at("enteredAt"), columns.at("leftAt"))),
            selection.values());
        return byRequest;
    }
}
