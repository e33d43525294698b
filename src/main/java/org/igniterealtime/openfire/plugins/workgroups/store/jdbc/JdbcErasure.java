package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Erases from the server's database, each request in one transaction. Safe for use by several threads. */
public final class JdbcErasure implements Erasure {

    private final Connections connections;

    public JdbcErasure(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Erased erase(String request) {
        Erased[] erased = new Erased[1];
        try {
            Transaction.run(connections, connection -> erased[0] = erase(connection, request));
        } catch (SQLException failed) {
            throw new StoreFailure("session " + request + " could not be erased", Discreet.cause(failed));
        }
        return erased[0];
    }

    private static Erased erase(Connection connection, String id) throws SQLException {
        Optional<ChatSession> found = Sessions.read(connection, id).filter(one -> !Erasure.isErased(one));
        if (found.isEmpty()) {
            return Erased.MISSING;
        }
        if (Erasure.isRunning(found.get().request()) || isAskedElsewhere(connection, found.get().request())) {
            return Erased.RUNNING;
        }
        for (String table : List.of("wgMessage", "wgRequestField", "wgParticipant", "wgNote", "wgWord")) {
            Query.change(connection, "DELETE FROM " + table + " WHERE request = ?", id);
        }
        if (found.get().request().chat() != null) {
            // It is still known to have been taken up: whoever is doing that right now must not bring its words back.
            JdbcSearchIndex.markTakenUp(connection, found.get());
        }
        Query.change(connection, "UPDATE wgRequest SET visitor = ?, person = ?, userId = ?, filedAs = ?, registered = 0, language = NULL,"
            + " erased = 1 WHERE request = ?", NOBODY.bare(), NOBODY.bare(), NOBODY.bare(), NOBODY.bare(), id);
        Query.change(connection, "UPDATE wgOffer SET inviterReason = NULL WHERE request = ?", id);
        LogRows.erase(connection, found.get().workgroup(), id);
        eraseElsewhere(connection, found.get());
        return Erased.DONE;
    }

    // Until it is forgotten there, that workgroup may write its row again.
    private static boolean isAskedElsewhere(Connection connection, Request request) throws SQLException {
        boolean[] asked = new boolean[1];
        for (Assist assist : assists(request)) {
            Query.run(connection, "SELECT f.referral FROM wgReferral f JOIN wgWorkgroup w ON w.workgroup = f.workgroup WHERE f.referral = ?"
                + " AND f.state <> 'FORGOTTEN'", columns -> asked[0] = true, Referral.key(request.id(), assist.number()));
        }
        return asked[0];
    }

    private static List<Assist> assists(Request request) {
        return request.offers().stream().filter(Offer::isAssist).map(Offer::assist).distinct().toList();
    }

    // Other workgroups were asked for their agents, and have heard who the visitor is.
    private static void eraseElsewhere(Connection connection, ChatSession session) throws SQLException {
        Request request = session.request();
        for (Assist assist : assists(request)) {
            String key = Referral.key(request.id(), assist.number());
            Query.change(connection, "UPDATE wgReferral SET inChat = NULL, inviterReason = NULL WHERE referral = ?", key);
            Query.change(connection, "UPDATE wgOffer SET inviterReason = NULL WHERE request = ?", key);
            if (assist.isElsewhere(session.workgroup())) {
                LogRows.erase(connection, assist.invitee().local(), request.id());
            }
        }
    }

    @Override
    public void forget(Address visitor) {
        try {
            Transaction.run(connections, connection -> Query.change(connection, "DELETE FROM wgSubscriber WHERE subscriber = ?", visitor.bare()));
        } catch (SQLException failed) {
            throw new StoreFailure("a visitor could not be forgotten", Discreet.cause(failed));
        }
    }
}
