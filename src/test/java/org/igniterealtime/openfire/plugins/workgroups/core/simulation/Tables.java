package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;

/** Prints what src/adr/0021 has measured; not a test. */
final class Tables {

    private static final int SEEDS = 8;

    private Tables() {
    }

    public static void main(String[] args) {
        System.out.println("| case | error by that of the last 100: median (worst seed) | mean | within the 90th percentile (least, most) "
            + "| within the median | Kaplan-Meier | of those served |");
        System.out.println("|---|---|---|---|---|---|---|");
        Stream.of(Days.fiveCases(), Days.moreCases(), Stream.of(Days.slower())).flatMap(days -> days)
            .forEach(day -> predictions(day, seed -> SimulatedDesk.run(day, Contender.ROUND_ROBIN, seed)));
        System.out.println("\nThe same by the head of the line alone:\n");
        Days.fiveCases().forEach(day -> predictions(day, seed -> SimulatedDesk.runUnknowing(day, Contender.ROUND_ROBIN, seed)));
        System.out.println();
        System.out.println("| strategy | case | mean wait | p50 | p90 | gave up | Gini |");
        System.out.println("|---|---|---|---|---|---|---|");
        Stream.concat(Contender.all(), Stream.of(Contender.TWO_AT_ONCE, Contender.MOST_RECENT))
            .forEach(contender -> Days.fiveCases().forEach(day -> crowd(contender, day)));
    }

    private static void predictions(Day day, LongFunction<Report> run) {
        List<Report> all = LongStream.rangeClosed(1, SEEDS).mapToObj(run).toList();
        System.out.printf(Locale.ROOT, "| %s | %.2f (%.2f) | %.2f | %.1f %% (%.1f, %.1f) | %.1f %% | %.1f %% | %.1f %% |%n", day,
            mean(all, Report::ratio), all.stream().mapToDouble(Report::ratio).max().orElseThrow(), mean(all, Report::ratioOfMean),
            100 * mean(all, Report::coverage), 100 * all.stream().mapToDouble(Report::coverage).min().orElseThrow(),
            100 * all.stream().mapToDouble(Report::coverage).max().orElseThrow(), 100 * mean(all, Report::coverageOfMedian),
            100 * mean(all, one -> AnnouncedWaits.share(one.kept()).orElseThrow()),
            100 * mean(all, one -> AnnouncedWaits.shareOfServed(one.kept()).orElseThrow()));
    }

    private static double mean(List<Report> all, ToDoubleFunction<Report> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    private static void crowd(Contender contender, Day day) {
        Report report = SimulatedDesk.run(day, contender, 1);
        System.out.printf(Locale.ROOT, "| %s | %s | %.0f s | %.0f s | %.0f s | %.1f %% | %.3f |%n", contender, day, report.mean(),
            report.percentile(50), report.percentile(90), 100 * report.abandonment(), report.gini());
    }
}
