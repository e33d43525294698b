package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/** A strategy under the same crowd as every other: its name, and how a desk that has it decides. */
record Contender(String name, Deciding deciding) {

    interface Deciding {
        Decision decide(Workgroup workgroup, Command command, Instant now);
    }

    static final Contender ROUND_ROBIN = new Contender("round robin", Decider::decide);

    /** Every strategy that a queue can have. A new one is added here, and every simulation runs with it. */
    static Stream<Contender> all() {
        return List.of(ROUND_ROBIN).stream();
    }

    @Override
    public String toString() {
        return name;
    }
}
