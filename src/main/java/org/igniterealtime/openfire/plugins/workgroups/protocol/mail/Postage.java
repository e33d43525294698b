package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How many mails may go out: one of a session in ten minutes, so that nobody is sent the same again and again; five to an address in a
 * day, for a visitor's address is one that he claims, and might be somebody else's. Kept for a day, in memory: a restart forgets it. Safe
 * for use by several threads.
 */
public final class Postage {

    static final Duration PAUSE = Duration.ofMinutes(10);
    static final int MOST_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private record Stamp(String session, String address, Instant at) { }

    private final Clock clock;
    /** Oldest first. As many as there were mails in a day; each took an agent's chat. */
    private final Deque<Stamp> stamps = new ArrayDeque<>();

    public Postage(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a mail about a session and has it written, if it may go out.
     *
     * @param writing writes it; what it throws is thrown, and nothing is counted then
     * @return empty if it may not: then it was not written either
     */
    public Optional<Mail> stamped(String session, MailAddress to, Supplier<Mail> writing) {
        if (!stamp(session, to)) {
            return Optional.empty();
        }
        try {
            return Optional.of(writing.get());
        } catch (RuntimeException failed) {
            giveBack(session);
            throw failed;
        }
    }

    private synchronized boolean stamp(String session, MailAddress to) {
        Instant now = clock.instant();
        while (!stamps.isEmpty() && !stamps.peekFirst().at().isAfter(now.minus(DAY))) {
            stamps.removeFirst();
        }
        String address = to.key();
        boolean justSent = stamps.stream().anyMatch(one -> one.session().equals(session) && one.at().isAfter(now.minus(PAUSE)));
        if (justSent || stamps.stream().filter(one -> one.address().equals(address)).count() >= MOST_A_DAY) {
            return false;
        }
        stamps.addLast(new Stamp(session, address, now));
        return true;
    }

    private synchronized void giveBack(String session) {
        Iterator<Stamp> latest = stamps.descendingIterator();
        while (latest.hasNext()) {
            if (latest.next().session().equals(session)) {
                latest.remove();
                return;
            }
        }
    }
}
