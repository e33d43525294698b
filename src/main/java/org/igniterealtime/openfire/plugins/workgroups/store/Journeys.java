package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.ArrayList;
import java.util.List;

/** A visitor's way through several workgroups is one visit: what he told stands in each of its requests. */
public final class Journeys {

    /** A visitor never comes back to a workgroup where he has been; this is only a bound. */
    private static final int MOST = 50;

    private Journeys() {
    }

    /** Every request of that visit that is there, this one included, in the order of his way. */
    public static List<ChatSession> of(History history, ChatSession session) {
        List<ChatSession> all = new ArrayList<>();
        session.request().route().journey().from().stream().limit(MOST).forEach(stop -> history.session(stop.request()).ifPresent(all::add));
        all.add(session);
        for (ChatSession last = session; last.request().route().journey().to() != null && all.size() < MOST; last = all.get(all.size() - 1)) {
            int before = all.size();
            history.session(last.request().movedId()).ifPresent(all::add);
            if (all.size() == before) {
                break;
            }
        }
        return all;
    }
}
