package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** How everything is that visitors and agents need, and what to do where it is not well. As a file it can go along with a report of a defect. */
final class SystemPage implements Page {

    // Longer than workgroups and rooms are waited for, so that what they did not say in time is said, and not that nothing was.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Surroundings server;
    private final InstantSource clock;
    private final Checkup checkup;

    /** @param threads which a check may hold up for long, and nothing else needs */
    SystemPage(Desks desks, Standings standings, Surroundings server, InstantSource clock, Executor threads) {
        this.server = server;
        this.clock = clock;
        Map<String, Supplier<Finding>> checks = new LinkedHashMap<>(new ServerChecks(server, clock).all());
        checks.putAll(new DeskChecks(desks, standings, server).all());
        this.checkup = new Checkup(checks, threads, PATIENCE);
    }

    /**
     * What is shown.
     *
     * @param at when it was found out
     */
    public record View(List<Finding> findings, Instant at) {

        /** That time as people read it. */
        public String time() {
            return ServerChecks.time(at);
        }

        /** How many are not well. */
        public int unwell() {
            return (int) findings.stream().filter(finding -> finding.state() == Finding.State.BAD).count();
        }
    }

    @Override
    public Outcome show(Submitted asked) {
        View view = new View(checkup.look(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return asked.text("as").equals("text") ? file(view) : new Outcome.Show(view);
    }

    private Outcome file(View view) {
        StringBuilder text = new StringBuilder("Workgroups for Openfire, ").append(view.at()).append("\n\n");
        view.findings().forEach(finding -> text.append(finding.line()).append('\n'));
        SystemSettings settings = server.running();
        // Which service has which name is the admin's own business; that it is another than usual may matter.
        text.append("\nsettings: threads=").append(settings.threads())
            .append("; room patience ms=").append(settings.roomPatience().toMillis())
            .append("; usual subdomain=").append(settings.subdomain().equals(SystemSettings.DEFAULT.subdomain()))
            .append("; usual room service=").append(settings.rooms().equals(SystemSettings.DEFAULT.rooms()))
            .append("; saved but not in force=").append(!settings.equals(server.settings())).append('\n');
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Outcome.Data("text/plain; charset=UTF-8", "workgroups-report.txt", out -> out.write(bytes));
    }
}
