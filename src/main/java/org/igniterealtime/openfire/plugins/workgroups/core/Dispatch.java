package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/**
 * How a queue's visitors are put to its agents.
 *
 * @param strategy who is first among those who may be offered a visitor
 * @param atOnce   to how many agents a visitor is offered at the same time, 1 to {@value #MOST_AT_ONCE}; the first who accepts wins
 * @param widening after how long the next skill level may serve, too; 0 for all levels from the start, lower ones first
 * @param recall   how long a visitor waits for the agent who served him last, while that one may come; then it is as usual. 0 only puts him
 *                 first, whenever that is, and null does not look who it was
 * @param skills   by bare address, those who are not as everybody else
 */
public record Dispatch(Strategy strategy, int atOnce, Duration widening, Duration recall, Map<Address, Skill> skills) {

    public static final int MOST_AT_ONCE = 50;
    public static final Dispatch DEFAULT = new Dispatch(Strategy.ROUND_ROBIN, 1, Duration.ZERO, null, Map.of());

    public Dispatch {
        skills = Map.copyOf(skills);
        if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("offered to " + atOnce + " at once");
        }
        if (widening.isNegative() || recall != null && recall.isNegative()) {
            throw new IllegalArgumentException("no time may be negative: widening " + widening + ", recall " + recall);
        }
    }

    public Dispatch with(Strategy other) {
        return new Dispatch(other, atOnce, widening, recall, skills);
    }

    public Skill skill(Address agent) {
        return skills.getOrDefault(agent.toBare(), Skill.DEFAULT);
    }
}
