package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryReportsTest implements ReportsContract {

    private final MemoryJournal journal = new MemoryJournal();

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Reports reports() {
        return new MemoryReports(journal);
    }
}
