package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Erases what a journal in memory holds, and what belongs to it. */
public final class MemoryErasure implements Erasure {

    private final MemoryJournal journal;
    private final MemoryNotes notes;
    private final MemorySubscribers subscribers;

    public MemoryErasure(MemoryJournal journal, MemoryNotes notes, MemorySubscribers subscribers) {
        this.journal = journal;
        this.notes = notes;
        this.subscribers = subscribers;
    }

    @Override
    public Erased erase(String request) {
        Optional<ChatSession> found = journal.sessions().stream().filter(one -> one.id().equals(request) && !Erasure.isErased(one)).findFirst();
        if (found.isEmpty()) {
            return Erased.MISSING;
        }
        if (Erasure.isRunning(found.get().request())) {
            return Erased.RUNNING;
        }
        journal.erase(WithoutPeople.of(found.get().request()));
        notes.put(request, NOBODY, "");
        return Erased.DONE;
    }

    @Override
    public void forget(Address visitor) {
        subscribers.forget(visitor);
    }
}
