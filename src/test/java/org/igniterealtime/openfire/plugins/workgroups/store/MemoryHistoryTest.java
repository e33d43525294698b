package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryHistoryTest implements HistoryContract, BrowseContract {

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
