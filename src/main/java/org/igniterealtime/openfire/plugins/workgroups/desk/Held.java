package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.LoggedEvent;

/** A workgroup's state in memory, and how far the log is. Belongs to one mailbox. */
final class Held {

    private final Journal journal;
    private final Workgroup state;
    private final List<LoggedEvent> unsaved = new ArrayList<>();
    private long nextSequence;

    /** @throws org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure if the rows cannot be read */
    Held(Journal journal, WorkgroupSettings settings, Members members, Instant now) {
        this.journal = journal;
        Journal.Loaded loaded = journal.load(settings.name());
        this.state = new Workgroup(settings, members, loaded.snapshot(), now);
        this.nextSequence = loaded.nextSequence();
    }

    Workgroup state() {
        return state;
    }

    /** Decides; what changes is in the state already and waits to be saved. After an exception this is of no use any more. */
    Decision decide(Command command, Instant now) {
        Decision decision = Decider.decide(state, command, now);
        decision.events().forEach(event -> unsaved.add(new LoggedEvent(now, event)));
        return decision;
    }

    /**
     * Saves everything decided since the last time.
     *
     * @return the rows that changed
     * @throws org.igniterealtime.openfire.plugins.workgroups.store.Outpaced     if another node has gone on with the log; then this is of no use any more
     * @throws org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure if the database fails; then this is of no use any more
     */
    Changed save() {
        Changed changed = state.takeChanged();
        if (!unsaved.isEmpty()) {
            journal.append(new Batch(state.settings().name(), nextSequence, unsaved, changed));
            nextSequence += unsaved.size();
            unsaved.clear();
        }
        return changed;
    }
}
