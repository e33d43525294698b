package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * How good an agent is for a queue, as the admin sees it. Whoever is not mentioned has {@link #DEFAULT}.
 *
 * @param level  1 to {@value #LEVELS}; visitors go to lower levels first
 * @param weight 0 to {@value #MOST_WEIGHT}; his share where chance decides, 0 for only when there is nobody else
 * @param rank   his place where agents are asked in a set order, from 1; the same ranks are asked by address
 */
public record Skill(int level, int weight, int rank) {

    public static final int LEVELS = 10;
    public static final int MOST_WEIGHT = 100;
    public static final int LAST = 1000;
    public static final Skill DEFAULT = new Skill(1, 1, LAST);

    public Skill {
        if (level < 1 || level > LEVELS || weight < 0 || weight > MOST_WEIGHT || rank < 1 || rank > LAST) {
            throw new IllegalArgumentException("no such skill: level " + level + ", weight " + weight + ", rank " + rank);
        }
    }
}
