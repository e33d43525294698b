package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryJournalTest implements JournalContract, JournalRaceContract, TranscriptsContract {

    private final MemoryJournal journal = new MemoryJournal();

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Transcripts transcripts() {
        return journal;
    }
}
