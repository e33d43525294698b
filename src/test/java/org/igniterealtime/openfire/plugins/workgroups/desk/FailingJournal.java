package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.Outpaced;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** A journal in front of another one, whose database can fail, and to which another node can write. */
final class FailingJournal implements Journal {

    private final Journal journal;
    private boolean down;
    private boolean unreadable;
    private boolean outpaced;
    private int transactions;

    FailingJournal(Journal journal) {
        this.journal = journal;
    }

    void goDown() {
        down = true;
    }

    void comeUp() {
        down = false;
    }

    /** Its rows make no sense, or do so again. */
    void beUnreadable(boolean now) {
        unreadable = now;
    }

    /** The next save finds that another node was faster. */
    void beOutpaced() {
        outpaced = true;
    }

    int transactions() {
        return transactions;
    }

    @Override
    public Loaded load(String workgroup) {
        failIfDown();
        if (unreadable) {
            throw new IllegalStateException("a row that no version of ours wrote");
        }
        return journal.load(workgroup);
    }

    @Override
    public void append(Batch batch) {
        failIfDown();
        if (outpaced) {
            outpaced = false;
            throw new Outpaced(batch.workgroup(), batch.firstSequence());
        }
        transactions++;
        journal.append(batch);
    }

    @Override
    public List<Entry> entriesOf(String workgroup, String request) {
        return journal.entriesOf(workgroup, request);
    }

    @Override
    public List<Entry> entriesOf(String workgroup, String request, Set<String> kinds, int most) {
        return journal.entriesOf(workgroup, request, kinds, most);
    }

    @Override
    public List<Entry> entriesOf(String workgroup, Set<String> requests, Set<String> kinds, int most) {
        return journal.entriesOf(workgroup, requests, kinds, most);
    }

    @Override
    public List<Entry> entries(String workgroup, long first, long last, Set<String> kinds, int most) {
        return journal.entries(workgroup, first, last, kinds, most);
    }

    private void failIfDown() {
        if (down) {
            throw new StoreFailure("the database is down", null);
        }
    }
}
