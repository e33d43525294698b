package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;

/** Keeps what happens in workgroups: the log, and the rows that the log's events change. Safe for use by several threads. */
public interface Journal extends Log {

    /** A workgroup's state as saved, and the number that its next event will have. */
    record Loaded(Snapshot snapshot, long nextSequence) { }

    /** One line of the log; the detail is JSON. A message's text is not in the log. */
    record Entry(long sequence, Instant at, String kind, String request, String detail) { }

    /**
     * @return the saved state, empty with next number 1 for a workgroup nothing is known of
     * @throws StoreFailure if the database does not answer
     */
    Loaded load(String workgroup);

    /**
     * Saves the batch in one transaction.
     *
     * @throws Outpaced     if another node has already written one of the batch's numbers; nothing was saved
     * @throws StoreFailure if the database does not take it; nothing was saved
     */
    void append(Batch batch);
}
