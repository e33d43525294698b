package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A desk and its visitors, all times in seconds.
 *
 * @param queues   each with its agents
 * @param chats    how many chats each agent has at once
 * @param load     visitors that come, by those that the slots can serve; 1 is a desk just full
 * @param service  a chat's mean length
 * @param cv2      its squared coefficient of variation: 1 is exponential, otherwise lognormal
 * @param patience the mean of the exponential time after which a visitor gives up; 0 for never
 * @param swing    by which share more and fewer visitors come than usual, as a sine of the swing's period
 * @param answer   the longest time an agent takes to answer an offer, uniform from 0
 * @param change   by which chats become longer from half time on; 1 for not at all
 * @param hours    how long it goes on
 */
record Day(String name, List<Queue> queues, int chats, double load, double service, double cv2, double patience, double swing,
           double answer, double change, int hours) {

    static final double SWING_PERIOD = Duration.ofHours(8).toSeconds();

    /**
     * @param agents first names
     * @param share  of the visitors who come to this queue
     */
    record Queue(String name, List<String> agents, double share) { }

    /** One queue, whose visitors are exponential in everything and answered at once. */
    static Day of(String name, int agents, int chats, double load, double patience, int hours) {
        List<String> names = IntStream.rangeClosed(1, agents).mapToObj(number -> "agent" + number).toList();
        return new Day(name, List.of(new Queue("support", names, 1)), chats, load, 480, 1, patience, 0, 0, 1, hours);
    }

    Day withCv2(double other) {
        return new Day(name, queues, chats, load, service, other, patience, swing, answer, change, hours);
    }

    Day withSwing(double other) {
        return new Day(name, queues, chats, load, service, cv2, patience, other, answer, change, hours);
    }

    Day withChange(double other) {
        return new Day(name, queues, chats, load, service, cv2, patience, swing, answer, other, hours);
    }

    Day withAnswer(double other) {
        return new Day(name, queues, chats, load, service, cv2, patience, swing, other, change, hours);
    }

    Day withQueues(Queue... others) {
        return new Day(name, List.of(others), chats, load, service, cv2, patience, swing, answer, change, hours);
    }

    List<String> agents() {
        return queues.stream().flatMap(queue -> queue.agents().stream()).distinct().toList();
    }

    int slots() {
        return agents().size() * chats;
    }

    @Override
    public String toString() {
        return name;
    }
}
