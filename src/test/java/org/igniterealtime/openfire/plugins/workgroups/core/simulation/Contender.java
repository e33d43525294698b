package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.util.Locale;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/** A strategy under the same crowd as every other. */
record Contender(Strategy strategy) {

    static final Contender ROUND_ROBIN = new Contender(Strategy.ROUND_ROBIN);

    /** Every strategy that a queue can have. */
    static Stream<Contender> all() {
        return Stream.of(Strategy.values()).map(Contender::new);
    }

    Dispatch dispatch() {
        return Dispatch.DEFAULT.with(strategy);
    }

    @Override
    public String toString() {
        return strategy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
