package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Accounts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Visits;

/** What the desks have kept in a database. */
public final class JdbcArchive {

    private JdbcArchive() {
    }

    /** All of it, by those connections. */
    public static Archive of(Connections connections, Accounts accounts, Visits visits) {
        return new Archive(new JdbcTranscripts(connections), new JdbcHistory(connections), new JdbcNotes(connections),
            new JdbcSubscribers(connections), new JdbcNamedTexts(connections), accounts, visits, new JdbcJournal(connections),
            new JdbcAnnouncements(connections), new JdbcErasure(connections), new JdbcReports(connections));
    }
}
