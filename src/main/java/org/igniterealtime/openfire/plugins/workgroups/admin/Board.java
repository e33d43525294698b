package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/**
 * Keeps what was drawn of each workgroup until the workgroup has changed, so that many browsers that look at the same ask its mailbox once. It is the
 * mailbox that counts its changes; asking for that number costs nothing.
 */
final class Board {

    /** So many different views of workgroups are kept. */
    private static final int MOST = 200;
    /** What shows a time that is coming (a rest that ends, a forecast) is drawn again by then, whether or not something has happened. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };
    private final Desks desks;
    private final InstantSource clock;
    private final Duration patience;

    private record Drawn(Object picture, long changes, Instant at) { }

    private static final class Kept {
        private final ReentrantLock drawing = new ReentrantLock();
        private volatile Drawn drawn;
    }

    /** @param patience so long a caller waits for another one who draws the same */
    Board(Desks desks, InstantSource clock, Duration patience) {
        this.desks = desks;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * The picture of that name, drawn anew if it does not hold any more.
     *
     * @param gap it is not drawn more often than that, whatever happens
     * @param draw gives null if it could not be drawn in time
     * @return null if there is none, and none could be drawn in time
     */
    <T> T of(String workgroup, String name, Duration gap, Class<T> kind, Supplier<T> draw) {
        Kept one;
        synchronized (kept) {
            one = kept.computeIfAbsent(workgroup + '\n' + name, key -> new Kept());
        }
        if (!holds(one.drawn, workgroup, gap) && canDraw(one.drawing)) {
            try {
                draw(one, workgroup, gap, draw);
            } finally {
                one.drawing.unlock();
            }
        }
        Drawn drawn = one.drawn;
        return drawn == null ? null : kind.cast(drawn.picture());
    }

    private <T> void draw(Kept one, String workgroup, Duration gap, Supplier<T> draw) {
        if (holds(one.drawn, workgroup, gap)) {
            return;
        }
        // Asked for before it is drawn: what happens meanwhile makes it old.
        OptionalLong changes = desks.changes(workgroup);
        T picture = draw.get();
        one.drawn = picture == null || changes.isEmpty() ? null : new Drawn(picture, changes.getAsLong(), clock.instant());
    }

    private boolean holds(Drawn drawn, String workgroup, Duration gap) {
        if (drawn == null) {
            return false;
        }
        Duration age = Duration.between(drawn.at(), clock.instant());
        boolean same = desks.changes(workgroup).equals(OptionalLong.of(drawn.changes()));
        return age.compareTo(same ? LONGEST : gap) < 0;
    }

    private boolean canDraw(ReentrantLock drawing) {
        try {
            return drawing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
