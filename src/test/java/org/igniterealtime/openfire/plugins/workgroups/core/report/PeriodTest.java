package org.igniterealtime.openfire.plugins.workgroups.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours as the clocks of a zone show them. */
class PeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Period hours(String day, ZoneId zone) {
        return new Period(LocalDate.parse(day), LocalDate.parse(day), zone, Period.Step.HOUR);
    }

    @Test
    void aDayHasTwentyFourHours() {
        List<Period.Interval> hours = hours("2026-11-21", BERLIN).intervals();
        assertThat(hours).hasSize(24);
        assertThat(hours.get(0).start().toInstant()).isEqualTo("2026-11-20T23:00:00Z");
        assertThat(hours.get(23).end().toInstant()).isEqualTo("2026-11-21T23:00:00Z");
    }

    @Test
    void whenClocksArePutBackAnHourIsThereTwiceAndWhenTheyArePutForwardOneIsMissing() {
        assertThat(hours("2026-10-25", BERLIN).intervals()).hasSize(25).extracting(one -> one.start().getHour()).startsWith(0, 1, 2, 2, 3);
        assertThat(hours("2026-03-29", BERLIN).intervals()).hasSize(23).extracting(one -> one.start().getHour()).startsWith(0, 1, 3, 4);
    }

    @Test
    void ofTheTwoHoursEachHasWhatHappenedInIt() {
        Period day = hours("2026-10-25", BERLIN);
        Map<Instant, Long> requests = Map.of(Instant.parse("2026-10-25T00:30:00Z"), 1L, Instant.parse("2026-10-25T01:15:00Z"), 2L);

        Map<Period.Interval, Figures> figures = day.figures(part -> counted(part, requests));

        assertThat(figures.entrySet().stream().filter(one -> one.getValue().ends().served() > 0)
            .map(one -> one.getKey().start() + " " + one.getValue().ends().served()))
            .containsExactly("2026-10-25T02:00+02:00[Europe/Berlin] 1", "2026-10-25T02:00+01:00[Europe/Berlin] 2");
    }

    @Test
    void aDayOnWhichClocksAreChangedIsOneDay() {
        Period days = new Period(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 26), BERLIN, Period.Step.DAY);
        Map<Instant, Long> requests = Map.of(Instant.parse("2026-10-24T22:00:00Z"), 1L, Instant.parse("2026-10-25T22:45:00Z"), 2L,
            Instant.parse("2026-10-25T23:00:00Z"), 4L);

        assertThat(days.figures(part -> counted(part, requests)).values()).extracting(one -> one.ends().served()).containsExactly(0L, 3L, 4L);
        assertThat(days.intervals().get(1)).satisfies(day ->
            assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofHours(25)));
    }

    /** As a store would count: by the pieces of the part. */
    private static Map<Instant, Figures> counted(Part part, Map<Instant, Long> served) {
        Map<Instant, Figures> counted = new HashMap<>();
        served.forEach((slot, number) -> {
            if (!slot.isBefore(part.from()) && slot.isBefore(part.until())) {
                counted.merge(part.start(part.piece(slot)), new Figures(new Ends(number, 0, 0, 0, 0, 0), Waits.NONE, Chats.NONE, Offers.NONE),
                    Figures::then);
            }
        });
        return counted;
    }

    @ParameterizedTest
    @CsvSource({"Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "America/St_Johns", "UTC"})
    void hoursCoverEveryYearWithoutGapOrOverlapAndBeginWithASlot(String zone) {
        for (LocalDate day = LocalDate.of(2011, 12, 25); day.getYear() < 2013; day = day.plusDays(7)) {
            Period week = new Period(day, day.plusDays(6), ZoneId.of(zone), Period.Step.HOUR);
            Instant at = week.from();
            for (Period.Interval hour : week.intervals()) {
                assertThat(hour.start().toInstant()).isEqualTo(at).isEqualTo(Slot.of(at));
                assertThat(Duration.between(hour.start(), hour.end())).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
                at = hour.end().toInstant();
            }
            assertThat(at).isEqualTo(week.until());
        }
    }

    @Property(tries = 200)
    void nothingIsLostWhateverThePeriodAndTheSteps(@ForAll @IntRange(max = 20_000) int quarter, @ForAll @IntRange(max = 6) int days) {
        LocalDate first = LocalDate.of(2026, 3, 27);
        Instant slot = first.atStartOfDay(BERLIN).toInstant().plus(Slot.LENGTH.multipliedBy(quarter % (96 * (days + 1) - 8)));
        for (Period.Step step : Period.Step.values()) {
            Period period = new Period(first, first.plusDays(days), BERLIN, step);
            assertThat(period.figures(part -> counted(part, Map.of(slot, 7L))).values().stream().mapToLong(one -> one.ends().served()).sum())
                .isEqualTo(7);
        }
    }

    @Test
    void periodsAreBounded() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(new Period(day, day.plusDays(399), BERLIN, Period.Step.DAY).intervals()).hasSize(400);
        assertThatThrownBy(() -> new Period(day, day.plusDays(400), BERLIN, Period.Step.DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(day, day.plusDays(7), BERLIN, Period.Step.HOUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1), BERLIN, Period.Step.DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
