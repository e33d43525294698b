package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.util.List;
import java.util.stream.Stream;

/** The desks that the predictions are judged on. */
final class Days {

    private Days() {
    }

    /** The five cases of peers.md §3.3. */
    static Stream<Day> fiveCases() {
        return Stream.of(
            Day.of("A: 20 slots, load 0.97, nobody gives up", 5, 4, 0.97, 0, 30),
            Day.of("B: 20 slots, load 1.2, patience 5 min", 5, 4, 1.2, 300, 20),
            Day.of("C: 20 slots, load 0.95, lognormal cv2 1.5, patience 10 min", 5, 4, 0.95, 600, 30).withCv2(1.5),
            Day.of("D: 20 slots, load 0.9, swing 50 % over 8 h, patience 10 min", 5, 4, 0.9, 600, 24).withSwing(0.5),
            Day.of("E: 4 slots, load 0.9, patience 5 min", 2, 2, 0.9, 300, 120));
    }

    /** What these leave out: agents of several queues, and agents who let it ring. */
    static Stream<Day> moreCases() {
        return Stream.of(
            Day.of("F: two queues of the same agents", 6, 4, 0.95, 300, 20).withQueues(
                new Day.Queue("sales", List.of("ann", "bob", "cleo"), 0.3), new Day.Queue("support", List.of("ann", "bob", "cleo"), 0.7)),
            Day.of("G: two queues, one agent of five in both", 6, 4, 0.95, 300, 20).withQueues(
                new Day.Queue("sales", List.of("ann", "bob", "cleo"), 0.5), new Day.Queue("support", List.of("cleo", "dan", "eve"), 0.5)),
            Day.of("H: as A at load 0.95, agents answer within 19 s", 5, 4, 0.95, 0, 30).withAnswer(19));
    }

    /** And a day that changes. */
    static Day slower() {
        return Day.of("I: as B at load 0.8, chats 1.5 times as long from half time on", 5, 4, 0.8, 300, 12).withChange(1.5);
    }
}
