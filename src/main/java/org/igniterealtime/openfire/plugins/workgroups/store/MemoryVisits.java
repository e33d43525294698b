package org.igniterealtime.openfire.plugins.workgroups.store;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** Keeps visits in memory, all workgroups' together: the last pages of each, for a while, and never more than fits. */
public final class MemoryVisits implements Visits {

    static final int MOST_PAGES = 50;
    /** Of one address, so that nobody crowds the others out alone. */
    static final int MOST_VISITS = 5;
    /** Of all visits together; about as many bytes. */
    static final int MOST_CHARACTERS = 8_000_000;
    /** After so long without a new page a visit is over. */
    static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /** What a page takes beside its texts. */
    private static final int AROUND = 200;

    private record Key(String workgroup, String visit) { }

    private static final class Open {

        private final Address visitor;
        private final Deque<PageView> pages = new ArrayDeque<>();

        Open(Address visitor) {
            this.visitor = visitor;
        }

        Instant last() {
            return pages.peekLast().at();
        }

        int size() {
            return pages.stream().mapToInt(MemoryVisits::size).sum();
        }
    }

    private final Clock clock;
    /** In the order in which they were last heard of. */
    private final Map<Key, Open> visits = new LinkedHashMap<>();
    private long characters;

    public MemoryVisits(Clock clock) {
        this.clock = clock;
    }

    private static int size(PageView view) {
        return AROUND + view.page().url().length() + view.page().title().length() + view.page().referrer().length();
    }

    @Override
    public synchronized boolean note(String workgroup, String visit, Address visitor, Page page) {
        forgetWhatIsOver();
        Key key = new Key(workgroup, visit);
        Open open = visits.get(key);
        if (open != null && !open.visitor.equals(visitor)) {
            return false;
        }
        if (open == null) {
            makeRoomFor(visitor);
            open = new Open(visitor);
        }
        // Behind all others again.
        visits.remove(key);
        visits.put(key, open);
        add(open, new PageView(clock.instant(), page));
        forgetUntilItFits();
        return true;
    }

    private void add(Open open, PageView view) {
        open.pages.addLast(view);
        characters += size(view);
        if (open.pages.size() > MOST_PAGES) {
            characters -= size(open.pages.removeFirst());
        }
    }

    private void forgetWhatIsOver() {
        Instant over = clock.instant().minus(LONGEST_PAUSE);
        Iterator<Open> oldest = visits.values().iterator();
        while (oldest.hasNext()) {
            Open open = oldest.next();
            if (open.last().isAfter(over)) {
                return;
            }
            characters -= open.size();
            oldest.remove();
        }
    }

    private void makeRoomFor(Address visitor) {
        List<Key> own = visits.entrySet().stream().filter(entry -> entry.getValue().visitor.equals(visitor)).map(Map.Entry::getKey).toList();
        if (own.size() >= MOST_VISITS) {
            forget(own.get(0));
        }
    }

    private void forgetUntilItFits() {
        while (characters > MOST_CHARACTERS) {
            forget(visits.keySet().iterator().next());
        }
    }

    private void forget(Key key) {
        characters -= visits.remove(key).size();
    }

    @Override
    public synchronized void end(String workgroup, String visit, Address visitor) {
        Key key = new Key(workgroup, visit);
        if (visits.containsKey(key) && visits.get(key).visitor.equals(visitor)) {
            forget(key);
        }
    }

    @Override
    public synchronized void forget(Address visitor) {
        visits.entrySet().stream().filter(entry -> entry.getValue().visitor.bare().equals(visitor.bare())).map(Map.Entry::getKey).toList()
            .forEach(this::forget);
    }

    @Override
    public synchronized Optional<Visit> find(String workgroup, String visit) {
        forgetWhatIsOver();
        return Optional.ofNullable(visits.get(new Key(workgroup, visit)))
            .map(open -> new Visit(visit, open.visitor, List.copyOf(open.pages)));
    }

    @Override
    public synchronized List<PageView> pagesOf(String workgroup, Visitor visitor) {
        forgetWhatIsOver();
        return visits.entrySet().stream()
            .filter(entry -> entry.getKey().workgroup().equals(workgroup) && visitor.isAt(entry.getValue().visitor))
            .flatMap(entry -> entry.getValue().pages.stream()).sorted(comparing(PageView::at)).toList();
    }
}
