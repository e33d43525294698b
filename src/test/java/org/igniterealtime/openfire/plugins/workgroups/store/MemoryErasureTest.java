package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MemoryErasureTest implements ErasureContract {

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryNotes notes = new MemoryNotes();
    private final MemorySubscribers subscribers = new MemorySubscribers();

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Transcripts transcripts() {
        return journal;
    }

    @Override
    public History history() {
        return new MemoryHistory(journal);
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Subscribers subscribers() {
        return subscribers;
    }

    @Override
    public Erasure erasure() {
        return new MemoryErasure(journal, notes, subscribers);
    }

    @Override
    public String everything() {
        return Stream.of("support", "repair").flatMap(workgroup -> Stream.<Object>of(journal.load(workgroup), subscribers.of(workgroup),
                Stream.of("r1", "r2").map(id -> List.of(journal.entriesOf(workgroup, id), journal.lines(id), notes.of(id),
                    journal.session(id), history().search(new Search(Set.of(workgroup), List.of(), Search.EARLIEST, Search.LATEST, null, 0, 9))))
                    .toList()))
            .map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
