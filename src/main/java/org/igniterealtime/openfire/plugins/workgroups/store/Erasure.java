package org.igniterealtime.openfire.plugins.workgroups.store;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/**
 * Takes away for ever what people said and who a visitor was. What happened when, and who served, stays to be counted. Safe for use by several
 * threads.
 */
public interface Erasure {

    /** Who a visitor was whose request has been erased (RFC 2606 §2). */
    Address NOBODY = Address.of("erased.invalid");

    /** What became of a wish to erase. */
    enum Erased {
        DONE,
        /** Something can still happen to it; nothing was changed. */
        RUNNING,
        /** There is no such request, or it has been erased before. */
        MISSING
    }

    /**
     * Erases a request's messages, words, answers, note, people in its room and reasons given, and its visitor from its row and its log.
     *
     * @throws StoreFailure if the database does not take it; nothing was changed
     */
    Erased erase(String request);

    /**
     * Forgets what is kept of a visitor beside his requests: that he has workgroups among his contacts.
     *
     * @throws StoreFailure if the database does not take it; nothing was changed
     */
    void forget(Address visitor);

    /** Whether something can still happen to it; a place that is kept for a visitor who vanished counts. */
    static boolean isRunning(Request request) {
        return !request.state().isFinal() || request.end().keptUntil() != null;
    }

    static boolean isErased(ChatSession session) {
        return session.request().visitor().address().equals(NOBODY);
    }
}
