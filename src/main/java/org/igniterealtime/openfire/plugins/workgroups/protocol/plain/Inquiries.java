package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * Whoever is being asked questions right now, each by full address and workgroup. Only so many, and only for so long: the one who was heard
 * of longest ago is forgotten first, and begins anew. Safe for use by several threads.
 */
final class Inquiries {

    /** How long an answer is waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Somebody at a workgroup. */
    record Who(String workgroup, Address address) { }

    private record Kept(Inquiry inquiry, Instant until) { }

    // In the order in which they end, for each lasts equally long from when it was kept.
    private final Map<Who, Kept> all = new LinkedHashMap<>();
    private final int most;

    Inquiries(int most) {
        this.most = most;
    }

    synchronized Optional<Inquiry> of(Who who, Instant now) {
        forgetTheOld(now);
        return Optional.ofNullable(all.get(who)).map(Kept::inquiry);
    }

    synchronized void keep(Who who, Inquiry inquiry, Instant now) {
        all.remove(who);
        all.put(who, new Kept(inquiry, now.plus(PATIENCE)));
        forgetTheOld(now);
    }

    synchronized void forget(Who who) {
        all.remove(who);
    }

    synchronized int size() {
        return all.size();
    }

    private void forgetTheOld(Instant now) {
        Iterator<Kept> oldest = all.values().iterator();
        while (oldest.hasNext()) {
            if (oldest.next().until().isAfter(now) && all.size() <= most) {
                return;
            }
            oldest.remove();
        }
    }
}
