package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Period;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;
import org.igniterealtime.openfire.plugins.workgroups.store.Reports;

/**
 * How long reports take of a year in which one workgroup had a million requests in three queues, taken by twenty agents, twelve hours a day, on the
 * slowest of the databases: {@code mvn test -Dtest=ReportSpeedTest -Dworkgroups.test.speed=true}
 */
@EnabledIfSystemProperty(named = "workgroups.test.speed", matches = "true", disabledReason = "takes minutes")
class ReportSpeedTest {

    private static final Instant START = Instant.parse("2025-11-01T08:00:00Z");
    private static final int DAYS = 365;
    private static final int QUARTERS = 48;
    private static final int REQUESTS_A_QUARTER = 57;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    @Test
    void everyReportOfAMillionRequestsIsThereSoon() throws Exception {
        ScratchDatabase database = ScratchDatabase.of("jdbc:hsqldb:file:" + folder.resolve("speed"), "hsqldb");
        for (int day = 0; day < DAYS; day++) {
            fill(database, START.plus(Duration.ofDays(day)));
        }
        JdbcReports reports = new JdbcReports(database);
        Reports.Scope scope = new Reports.Scope("support", About.Kind.WORKGROUP, null);
        Period month = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), BERLIN, Period.Step.DAY);
        Period year = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31), BERLIN, Period.Step.DAY);
        Period week = new Period(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 31), BERLIN, Period.Step.HOUR);

        quick("the days of a month", () -> month.figures(part -> reports.course(scope, part)).values());
        quick("the hours of a week", () -> week.figures(part -> reports.course(scope, part)).values());
        quick("the days of a year", () -> year.figures(part -> reports.course(scope, part)).values());
        quick("the agents of a month", () -> reports.totals("support", About.Kind.AGENT, month.from(), month.until(), "", 101));
        quick("the agents of a year", () -> reports.totals("support", About.Kind.AGENT, year.from(), year.until(), "", 101));
        quick("one agent's days of a month", () -> month.figures(part ->
            reports.course(new Reports.Scope("support", About.Kind.AGENT, "a7@example.org"), part)).values());
        quick("all workgroups of a year", () -> reports.totals(null, About.Kind.WORKGROUP, year.from(), year.until(), "", 101));
        database.shutDown();
    }

    private static void quick(String what, Supplier<Collection<?>> look) {
        look.get();
        Instant start = Instant.now();
        int found = look.get().size();
        System.out.println(what + ": " + found + " lines in " + Duration.between(start, Instant.now()).toMillis() + " ms");
        assertThat(found).as(what).isPositive();
    }

    private static void fill(ScratchDatabase database, Instant day) throws SQLException {
        List<Booked> booked = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Instant slot = day.plus(Duration.ofMinutes(15L * quarter));
            booked.add(new Booked(new About(About.Kind.WORKGROUP, "support"), slot, figures(REQUESTS_A_QUARTER)));
            for (int queue = 0; queue < 3; queue++) {
                booked.add(new Booked(new About(About.Kind.QUEUE, "q" + queue), slot, figures(REQUESTS_A_QUARTER / 3)));
            }
            for (int agent = 0; agent < 20; agent++) {
                booked.add(new Booked(new About(About.Kind.AGENT, "a" + agent + "@example.org"), slot, figures(3)));
            }
        }
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            FigureRows.add(connection, "support", booked);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Figures figures(int served) {
        return new Figures(new Ends(served, 0, 0, 0, 0, 0), Waits.NONE, new Chats(served, 1, 1, 1, 1), new Offers(served, 0, 0, 0));
    }
}
