package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryNotesTest implements NotesContract {

    private final Notes notes = new MemoryNotes();

    @Override
    public Notes notes() {
        return notes;
    }
}
