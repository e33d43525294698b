package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/** A way to serve a queue, under the same crowd as every other. */
record Contender(String name, Dispatch dispatch) {

    static final Contender ROUND_ROBIN = new Contender(Strategy.ROUND_ROBIN);

    /** Round robin, and each visitor is offered to two agents at once. */
    static final Contender TWO_AT_ONCE = new Contender("two at once", new Dispatch(Strategy.ROUND_ROBIN, 2, Duration.ZERO, null, Map.of()));

    /** Round robin, and whoever is waited for half a minute before others is the agent who served the visitor last. */
    static final Contender MOST_RECENT = new Contender("most recent agent",
        new Dispatch(Strategy.ROUND_ROBIN, 1, Duration.ZERO, Duration.ofSeconds(30), Map.of()));

    /** How long visitors wait for the first level alone. */
    static final Duration WIDENING = Duration.ofSeconds(30);

    Contender(Strategy strategy) {
        this(strategy.name().toLowerCase(Locale.ROOT).replace('_', ' '), Dispatch.DEFAULT.with(strategy));
    }

    /** Round robin among the agents of the first level, and after a while among those named here, too. */
    static Contender secondLevel(List<Address> agents) {
        return new Contender("two levels", new Dispatch(Strategy.ROUND_ROBIN, 1, WIDENING, null,
            agents.stream().collect(Collectors.toMap(agent -> agent, agent -> new Skill(2, Skill.DEFAULT.weight(), Skill.DEFAULT.rank())))));
    }

    /** Every strategy that a queue can have. */
    static Stream<Contender> all() {
        return Stream.of(Strategy.values()).map(Contender::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
