package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;
import org.igniterealtime.openfire.plugins.workgroups.store.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Compares the waits of requests in the server's database. Safe for use by several threads. */
public final class JdbcAnnouncements implements Announcements {

    private final Connections connections;

    public JdbcAnnouncements(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<Kept> of(String workgroup, LocalDate day, ZoneId zone) {
        try (Connection connection = connections.open()) {
            List<Kept> kept = new ArrayList<>();
            Query.some(connection, "SELECT toldQueue, toldAt, toldNinetieth, toldServedAt, toldHandedOnAt, endedAt FROM wgRequest"
                    + " WHERE workgroup = ? AND toldAt >= ? AND toldAt < ? AND (toldServedAt IS NOT NULL OR endedAt IS NOT NULL)"
                    + " ORDER BY toldAt, request", MOST_A_DAY,
                to -> to.text(workgroup).at(day.atStartOfDay(zone).toInstant()).at(day.plusDays(1).atStartOfDay(zone).toInstant()),
                columns -> kept.add(kept(columns)));
            return kept;
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": the waits announced on " + day + " could not be read", failed);
        }
    }

    private static Kept kept(Columns columns) throws SQLException {
        Instant servedAt = columns.at("toldServedAt");
        Instant handedOnAt = columns.at("toldHandedOnAt");
        Instant over = servedAt != null ? servedAt : handedOnAt != null ? handedOnAt : columns.at("endedAt");
        return new Kept(columns.text("toldQueue"), new AnnouncedWaits.Kept(columns.real("toldNinetieth"),
            Duration.between(columns.at("toldAt"), over).toMillis() / 1000.0, servedAt != null));
    }
}
