package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;

/** An admin says when visitors may come. It is Saturday, 21 November 2026, nine o'clock in London and ten in Berlin. */
class HoursPageTest {

    private static final String[] SUPPORT = {"workgroup", "support"};

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroup() {
        office.with("support");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Opening saved() {
        return office.desks.find("support").orElseThrow().opening();
    }

    private HoursPage.View shown() {
        return office.look("hours", HoursPage.View.class, SUPPORT);
    }

    private static List<String> changes(HoursPage.View view) {
        return view.plan().changes().stream().map(change -> (change.opens() ? "opens " : "closes ") + change.at().day().replace("console.day.", "")
            + ' ' + change.at().time()).toList();
    }

    @Test
    void aWorkgroupIsAlwaysOpenUnlessItHasHours() {
        Opening before = saved();
        assertThat(shown().plan()).satisfies(plan -> {
            assertThat(plan.open()).isTrue();
            assertThat(plan.changes()).isEmpty();
            assertThat(plan.zone()).isEqualTo("UTC");
        });
        assertThat(office.fill("hours", SUPPORT)).as("sent as it is shown").isInstanceOf(Outcome.Go.class);
        assertThat(saved()).isEqualTo(before);
        office.fill("hours", SUPPORT, "zone", "", "hours", "");
        assertThat(saved()).as("empty fields take the defaults").isEqualTo(before);
    }

    @Test
    void theNextChangesAreShownByTheWorkgroupsOwnClocks() {
        assertThat(office.fill("hours", SUPPORT, "zone", "Europe/Berlin", "hours", "Mon-Fri 09:00-17:00\n\n2026-11-23 closed"))
            .isEqualTo(new Outcome.Go("hours.jsp?workgroup=support&done=saved"));
        assertThat(shown().plan().open()).isFalse();
        assertThat(shown().plan().now()).isEqualTo(new DoorPlan.Moment("console.day.saturday", "2026-11-21 10:00"));
        assertThat(changes(shown())).startsWith("opens tuesday 2026-11-24 09:00", "closes tuesday 2026-11-24 17:00").hasSize(6);
        assertThat(office.audit).singleElement().asString().contains("changed hours of workgroup support\nzone: UTC -> Europe/Berlin");
    }

    @Test
    void hoursThatAreTypedArePreviewedAndNotSaved() {
        Opening before = saved();
        HoursPage.View view = (HoursPage.View) ((Outcome.Show) office.fill("hours", SUPPORT, "hours", "Sat 08:00-09:30", "do", "try")).model();
        assertThat(view.typed()).isTrue();
        assertThat(view.plan().open()).isTrue();
        assertThat(changes(view)).startsWith("closes saturday 2026-11-21 09:30", "opens saturday 2026-11-28 08:00");
        assertThat(saved()).isEqualTo(before);
        assertThat(office.audit).isEmpty();
    }

    @Test
    void aWordAgainstTheHoursHoldsUntilItsEndInTheZoneThatWasTypedWithIt() {
        office.fill("hours", SUPPORT, "zone", "Europe/Berlin", "override", "closed", "override-until", "2026-11-21T15:00");
        assertThat(saved().hours().override()).isEqualTo(new ManualOverride(ManualOverride.Mode.CLOSED,
            Optional.of(Instant.parse("2026-11-21T14:00:00Z"))));
        assertThat(changes(shown())).containsExactly("opens saturday 2026-11-21 15:00");

        office.fill("hours", SUPPORT, "override-until", "");
        assertThat(saved().hours().override().until()).as("without end").isEmpty();
        office.fill("hours", SUPPORT, "override", "as-planned", "override-until", "2026-11-21T15:00");
        assertThat(saved().hours().override()).as("an end that is left over says nothing").isEqualTo(ManualOverride.NONE);
    }

    @Test
    void whoHasSwitchedTheWorkgroupOffIsToldThatHoursDoNotMatter() {
        office.fill("workgroup", new String[] {"name", "support"}, "open", "");
        assertThat(shown().on()).isFalse();
        assertThat(shown().plan().open()).isFalse();
        assertThat(shown().plan().changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zone, Berlin, field.zone Berlin", "hours, Moon open, field.typed 1 1 Moon", "override, ajar, field.choice ajar",
        "override-until, 2026-11-21T09:59, field.past 2026-11-21 09:59", "override-until, later, field.local-time later"})
    void whatDoesNotFitIsToldAndKept(String field, String value, String told) {
        office.fill("hours", SUPPORT, "zone", "Europe/Berlin", "override", "open");
        Opening before = saved();
        Outcome outcome = office.fill("hours", SUPPORT, field, value);
        assertThat(Office.wrong(outcome)).containsEntry(field, told).hasSize(1);
        assertThat(Office.field(outcome, field).value()).isEqualTo(value);
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void allWrongLinesAreToldWithTheirNumbers() {
        Outcome outcome = office.fill("hours", SUPPORT, "hours", "\nMoon open\nMon 9-17");
        assertThat(Office.field(outcome, "hours").faults()).extracting(said -> said.values().get(0)).containsExactly("2", "3");
        assertThat(Office.wrong(office.fill("hours", SUPPORT, "hours", "Mon open\nMon closed"))).containsEntry("hours", "field.typed 2 1 Mon");
    }

    @Test
    void anEndThatHasPassedDoesNotKeepFromChangingTheHours() {
        office.fill("hours", SUPPORT, "override", "open", "override-until", "2026-11-21T09:30");
        office.later(Duration.ofHours(1));
        assertThat(office.fill("hours", SUPPORT, "hours", "Mon open")).isInstanceOf(Outcome.Go.class);
    }
}
