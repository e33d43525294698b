package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;

/**
 * Makes sessions searchable once they have ended, after the batch is saved and on other threads: the desk does not wait for it. What a crash
 * prevented is made up for at the next start.
 */
public final class IndexingJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(IndexingJournal.class);
    private static final int AT_ONCE = 100;

    private final Journal journal;
    private final SearchIndex index;
    private final Executor later;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    public IndexingJournal(Journal journal, SearchIndex index, Executor later) {
        this.journal = journal;
        this.index = index;
        this.later = later;
    }

    @Override
    public Loaded load(String workgroup) {
        return journal.load(workgroup);
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

    @Override
    public void append(Batch batch) {
        journal.append(batch);
        List<String> ended = batch.events().stream().map(LoggedEvent::event).filter(Event.Ended.class::isInstance)
            .map(event -> ((Event.Ended) event).request()).toList();
        if (!ended.isEmpty()) {
            waiting.addAndGet(ended.size());
            run(() -> {
                waiting.addAndGet(-ended.size());
                return add(ended);
            });
        }
    }

    /** How many sessions have ended and still wait to be taken up. */
    public int waiting() {
        return waiting.get();
    }

    /** How many could not be taken up; the next start tries again. */
    public int failed() {
        return failed.get();
    }

    /** Takes up sessions that ended unnoticed, a few at a time so that others may use the threads in between. */
    public void catchUp() {
        run(() -> {
            List<String> missing = index.missing(AT_ONCE);
            // One that cannot be taken up would come back for ever.
            if (!missing.isEmpty() && add(missing)) {
                catchUp();
            }
            return null;
        });
    }

    private boolean add(List<String> sessions) {
        boolean all = true;
        for (String session : sessions) {
            try {
                index.add(session);
            } catch (RuntimeException failure) {
                LOG.warn("Session {} cannot be searched until the next start", session, failure);
                failed.incrementAndGet();
                all = false;
            }
        }
        return all;
    }

    // The batch is saved: nothing that fails from here on may look as if it were not.
    private void run(Supplier<?> work) {
        try {
            later.execute(() -> {
                try {
                    work.get();
                } catch (RuntimeException failure) {
                    LOG.warn("Ended sessions cannot be searched until the next start", failure);
                }
            });
        } catch (RuntimeException stopped) {
            LOG.info("Ended sessions are made searchable at the next start");
        }
    }
}
