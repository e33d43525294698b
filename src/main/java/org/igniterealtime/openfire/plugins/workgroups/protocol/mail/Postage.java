package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

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

    /** Whether the mail may go out; if so it is counted. */
    public synchronized boolean stamp(Mail mail) {
        Instant now = clock.instant();
        while (!stamps.isEmpty() && !stamps.peekFirst().at().isAfter(now.minus(DAY))) {
            stamps.removeFirst();
        }
        String address = mail.to().key();
        boolean justSent = stamps.stream().anyMatch(one -> one.session().equals(mail.session()) && one.at().isAfter(now.minus(PAUSE)));
        if (justSent || stamps.stream().filter(one -> one.address().equals(address)).count() >= MOST_A_DAY) {
            return false;
        }
        stamps.addLast(new Stamp(mail.session(), address, now));
        return true;
    }
}
