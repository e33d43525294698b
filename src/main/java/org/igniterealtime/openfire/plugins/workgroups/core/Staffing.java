package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.Map;

/**
 * What is asked of agents, and what becomes of visitors when none is on duty.
 *
 * @param wrapUp       how long an agent is left alone after a chat; 0 for not at all
 * @param pauseAfter   after so many missed offers in a row an agent is paused until he shows himself again; 0 for never
 * @param leastChats   fewer than this no agent gets, whatever he asks for
 * @param chats        by bare address, those who get at most so many chats
 * @param nobody       what happens while nobody is on duty for a queue
 * @param holdFor      how long visitors are held then at most, for {@link Nobody#HOLD_FOR}
 */
public record Staffing(Duration wrapUp, int pauseAfter, int leastChats, Map<Address, Integer> chats, Nobody nobody, Duration holdFor) {

    /** What becomes of visitors while nobody is on duty for their queue. */
    public enum Nobody {
        /** They wait like anybody else. */
        AS_USUAL,
        /** Nobody else is let in; whoever waits already is kept like anybody else. */
        REFUSE,
        /** They wait until somebody comes. */
        HOLD,
        /** They wait for some time. */
        HOLD_FOR
    }

    public static final Staffing DEFAULT = new Staffing(Duration.ZERO, 0, 1, Map.of(), Nobody.AS_USUAL, Timing.DEFAULT.request());

    public Staffing {
        chats = Map.copyOf(chats);
        if (wrapUp.isNegative() || holdFor.isNegative() || holdFor.isZero()) {
            throw new IllegalArgumentException("staffing: wrap-up " + wrapUp + ", hold for " + holdFor);
        }
        if (pauseAfter < 0 || leastChats < 1 || chats.values().stream().anyMatch(most -> most < 1)) {
            throw new IllegalArgumentException("staffing: pause after " + pauseAfter + ", least chats " + leastChats + ", chats " + chats);
        }
    }

    public Staffing withWrapUp(Duration other) {
        return new Staffing(other, pauseAfter, leastChats, chats, nobody, holdFor);
    }

    public Staffing withPauseAfter(int other) {
        return new Staffing(wrapUp, other, leastChats, chats, nobody, holdFor);
    }

    public Staffing withNobody(Nobody other, Duration held) {
        return new Staffing(wrapUp, pauseAfter, leastChats, chats, other, held);
    }

    public Staffing withChats(int least, Map<Address, Integer> each) {
        return new Staffing(wrapUp, pauseAfter, least, each, nobody, holdFor);
    }
}
