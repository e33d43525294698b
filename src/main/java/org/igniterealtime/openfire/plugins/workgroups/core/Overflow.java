package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;

/**
 * A step by which a visitor who waits too long comes elsewhere, at the age he has.
 *
 * @param trigger what it takes
 * @param after   for how long it must have been so: the visitor's wait, or his wait with nobody on duty
 * @param target  where to
 * @param name    the queue or the workgroup, by name; empty for {@link Target#ANY_QUEUE}
 */
public record Overflow(Trigger trigger, Duration after, Target target, String name) {

    /** What makes a visitor overflow. */
    public enum Trigger {
        WAITED,
        /** Nobody is on duty for the queue that he is in. */
        NOBODY
    }

    /** Where visitors overflow to. */
    public enum Target {
        QUEUE,
        /** The queue of the workgroup that is best off just then. */
        ANY_QUEUE,
        WORKGROUP
    }

    public Overflow {
        if (after.isNegative() || name.isEmpty() != (target == Target.ANY_QUEUE)) {
            throw new IllegalArgumentException("no overflow: after " + after + " to " + target + " " + name);
        }
    }
}
