package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;

/**
 * How a workgroup's visitors come to their place.
 *
 * @param rules   which queue, priority and agent a visitor gets by what he says
 * @param wishes  whether visitors may ask for one agent ({@code agent}) or against one ({@code ignore}), by exact bare address
 * @param wishFor how long such a wish, or a rule's, keeps others away; then anyone may serve
 * @param ageing  how long a request can be overtaken by others of higher priority: then it counts as one of the highest. 0 for ever
 */
public record Routing(Rules rules, boolean wishes, Duration wishFor, Duration ageing) {

    public static final Routing DEFAULT = new Routing(Rules.NONE, false, Duration.ofMinutes(1), Duration.ofMinutes(10));

    public Routing {
        if (wishFor.isNegative() || ageing.isNegative()) {
            throw new IllegalArgumentException("no time may be negative: wishes for " + wishFor + ", ageing " + ageing);
        }
    }

    public Routing with(Rules others) {
        return new Routing(others, wishes, wishFor, ageing);
    }

    public Routing withWishes(boolean allowed, Duration time) {
        return new Routing(rules, allowed, time, ageing);
    }

    public Routing withAgeing(Duration other) {
        return new Routing(rules, wishes, wishFor, other);
    }
}
