package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.store.ReportsContract.DAY;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.igniterealtime.openfire.plugins.workgroups.store.Reports;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Period;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.junit.jupiter.api.Test;

class JdbcReportsTest extends InDatabase {

    @Test
    void aReportIsOneQueryForEachChangeOfClocksAndReadsALineForEachDayHoweverManySessionsThereAre() {
        for (int number = 0; number < 50; number++) {
            new JdbcJournal(database).append(new Batch("support", number + 1, List.of(), new Changed(List.of(), List.of(), List.of(), List.of(),
                List.of(new Booked(new About(About.Kind.WORKGROUP, "support"), DAY.plus(Duration.ofMinutes(15L * number)), Figures.NONE)))));
        }
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), ZoneId.of("Europe/Berlin"), Period.Step.DAY);
        int before = database.statements();

        List<Integer> lines = march.parts().stream().map(part ->
            new JdbcReports(database).course(new Reports.Scope("support", About.Kind.WORKGROUP, null), part).size()).toList();

        assertThat(database.statements() - before).as("clocks are put forward on the 29th").isEqualTo(2);
        assertThat(lines).containsExactly(1, 0);
    }

    @Test
    void figuresAreFoundByAnIndexAndNeverByReadingAllOfThem() throws Exception {
        assertThat(plan("workgroup = 'support' AND kind = 'AGENT' AND slotAt >= 1 AND slotAt < 2")).contains("WGFIGURE_PK").doesNotContain("FULL SCAN");
        assertThat(plan("kind = 'WORKGROUP' AND slotAt >= 1 AND slotAt < 2")).contains("WGFIGURE_SLOT_IDX").doesNotContain("FULL SCAN");
    }

    private String plan(String condition) throws Exception {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(database.url()); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN PLAN FOR SELECT SUM(served) FROM wgFigure WHERE " + condition)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
