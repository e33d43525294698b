package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;

/**
 * What the past of a queue says about how fast its line moves. A few numbers, kept in the queue's row.
 *
 * @param freed     slots of the queue's agents that became free while all of them were busy, by slot: its rate is mu of Erlang-A
 * @param left      visitors who left the line without having been served, by time waited: its rate is theta of Erlang-A
 * @param answering from the offer to the accept
 */
public record WaitStatistics(Rate freed, Rate left, Answering answering) {

    /** Nothing is known. */
    public static final WaitStatistics NONE = new WaitStatistics(Rate.UNKNOWN, Rate.UNKNOWN, Answering.UNKNOWN);

    /** With fewer freed slots than this the rate says too little: 20 are within 22 % of the truth two times out of three. */
    public static final int ENOUGH = 20;

    /** How many freed slots, and how many answers, are remembered: src/adr/0021 has what other numbers would do. */
    static final int MEMORY = 200;

    /** How many visitors who left are remembered: their rate matters less. */
    static final int MEMORY_OF_LEFT = 100;

    /** Time passed, and all the while the queue was as full as that. */
    public WaitStatistics passed(Duration time, Occupancy occupancy) {
        double seconds = Seconds.of(time);
        Rate busy = occupancy.allBusy() ? freed.passed(seconds * occupancy.slots()) : freed;
        return new WaitStatistics(busy, left.passed(seconds * occupancy.waiting()), answering);
    }

    /** While all slots were filled one of them became free: a chat ended, or whoever was on offer there left. */
    public WaitStatistics slotFreed() {
        return new WaitStatistics(freed.happened(MEMORY), left, answering);
    }

    /** A visitor left the line without having been served: went, vanished, was taken out of it, or nobody took him in time. */
    public WaitStatistics visitorLeft() {
        return new WaitStatistics(freed, left.happened(MEMORY_OF_LEFT), answering);
    }

    /**
     * A visitor was accepted.
     *
     * @param time since he was first offered
     */
    public WaitStatistics answered(Duration time) {
        return new WaitStatistics(freed, left, answering.took(time, MEMORY));
    }

    /** Whether the rate of freed slots is known well enough. */
    public boolean isEnough() {
        return freed.events() >= ENOUGH && freed.seconds() > 0;
    }
}
