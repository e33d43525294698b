package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Somebody who will come, drawn before anything is decided: every strategy meets the same people. Times in milliseconds.
 *
 * @param at       when he comes, since the start
 * @param patience how long he waits at most
 * @param service  how long his chat takes
 * @param answer   how long an agent takes to answer his first offer
 * @param longest  how long one takes at most
 */
record Customer(int number, String queue, long at, long patience, long service, long answer, long longest) {

    static final long FOREVER = Long.MAX_VALUE / 4;

    static List<Customer> of(Day day, long seed) {
        Random random = new Random(seed);
        List<Customer> all = new ArrayList<>();
        double rate = day.load() * day.slots() / day.service();
        double most = rate * (1 + day.swing());
        double end = day.hours() * 3600.0;
        for (double at = exponential(random, 1 / most); at < end; at += exponential(random, 1 / most)) {
            double now = rate * (1 + day.swing() * Math.sin(2 * Math.PI * at / Day.SWING_PERIOD));
            if (random.nextDouble() * most < now) {
                all.add(new Customer(all.size(), queue(day, random), millis(at),
                    day.patience() > 0 ? millis(exponential(random, day.patience())) : FOREVER,
                    millis(service(day, random) * (at < end / 2 ? 1 : day.change())),
                    millis(day.answer() * random.nextDouble()), millis(day.answer())));
            }
        }
        return all;
    }

    /** How long an agent takes to answer an offer of that number: of two in turn, the one is quick where the other is slow. */
    long answer(int offer) {
        return longest == 0 ? 0 : (answer + (offer - 1) * longest / 2) % longest;
    }

    private static String queue(Day day, Random random) {
        double left = random.nextDouble();
        for (Day.Queue queue : day.queues()) {
            left -= queue.share();
            if (left < 0) {
                return queue.name();
            }
        }
        return day.queues().get(0).name();
    }

    private static double service(Day day, Random random) {
        if (day.cv2() == 1) {
            return exponential(random, day.service());
        }
        double variance = Math.log(1 + day.cv2());
        return day.service() * Math.exp(random.nextGaussian() * Math.sqrt(variance) - variance / 2);
    }

    private static double exponential(Random random, double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
