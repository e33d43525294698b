package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Finds requests, and those that an agent accepted: chat sessions. Every list is bounded by its caller. Safe for use by several threads. */
public interface History {

    /** A request and its workgroup, whatever became of it. */
    Optional<ChatSession> session(String id);

    /** A visitor's sessions at a workgroup, running ones included, newest first. */
    List<ChatSession> ofVisitor(String workgroup, Address userId, int most);

    /** The sessions at a workgroup that an agent accepted at or after that instant, newest first. */
    List<ChatSession> ofAgent(String workgroup, Address agent, Instant since, int most);

    /** Sessions that have ended, those that the words tell most about first, then the newest. */
    List<Found> search(Search search);

    /**
     * Requests in the order in which they came, the newest first. Goes through a bounded number of them.
     *
     * @throws StoreFailure if the database does not answer
     */
    Browsed browse(Browse browse);
}
