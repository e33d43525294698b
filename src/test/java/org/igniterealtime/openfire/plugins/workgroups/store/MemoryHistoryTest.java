package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryHistoryTest implements HistoryContract {

    private final MemoryJournal journal = new MemoryJournal();

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public History history() {
        return new MemoryHistory(journal);
    }
}
