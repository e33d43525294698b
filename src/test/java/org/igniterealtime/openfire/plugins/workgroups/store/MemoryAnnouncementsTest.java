package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryAnnouncementsTest implements AnnouncementsContract {

    private final MemoryJournal journal = new MemoryJournal();

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Announcements announcements() {
        return new MemoryAnnouncements(journal);
    }
}
