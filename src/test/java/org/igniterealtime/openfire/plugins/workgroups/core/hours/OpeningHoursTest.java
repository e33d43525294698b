package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** A workgroup is open within the hours that the clock on the wall in its zone shows, each of which comes once. */
class OpeningHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static OpeningHours hours(ZoneId zone, String text) throws BadText {
        return new OpeningHours(zone, HoursText.parse(text), ManualOverride.NONE);
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /** The next changes, as the clock in the zone shows them, with the offset of the zone then. */
    private static List<String> changes(OpeningHours hours, String from, int most) {
        List<String> changes = new ArrayList<>();
        Optional<Instant> next = hours.nextChange(at(hours.zone(), from));
        while (next.isPresent() && changes.size() < most) {
            ZonedDateTime shown = next.get().atZone(hours.zone());
            changes.add((hours.openAt(next.get()) ? "opens " : "closes ") + shown.toLocalDateTime() + shown.getOffset());
            next = hours.nextChange(next.get());
        }
        return changes;
    }

    @Nested
    class GivenAWorkingWeek {

        private final OpeningHours hours = hours(BERLIN, """
            Mon-Fri 09:00-12:30, 13:30-18:00
            Sat 22:00-02:00
            12-25..12-26 closed
            2026-12-24 09:00-12:00
            2026-12-27 10:00-11:00
            """);

        GivenAWorkingWeek() throws BadText { }

        @ParameterizedTest(name = "at {0} it is open: {1}")
        @CsvSource({
            "2026-11-20T08:59:59.999, false", "2026-11-20T09:00, true", "2026-11-20T12:29:59.999, true", "2026-11-20T12:30, false",
            "2026-11-20T13:30, true", "2026-11-20T18:00, false",
            "2026-11-21T12:00, false", "2026-11-21T22:00, true", "2026-11-22T00:00, true", "2026-11-22T01:59, true",
            "2026-11-22T02:00, false", "2026-11-22T22:00, false",
            "2026-12-24T11:59, true", "2026-12-24T14:00, false", "2026-12-25T10:00, false", "2031-12-25T10:00, false",
            "2026-12-26T22:30, false", "2026-12-27T01:00, false", "2026-12-27T10:30, true",
        })
        void itIsOpenWithinItsHours(String local, boolean open) {
            assertThat(hours.openAt(at(BERLIN, local))).isEqualTo(open);
        }

        @Test
        void theNextChangesAreToTheMinute() {
            assertThat(changes(hours, "2026-12-23T17:00", 5)).containsExactly("closes 2026-12-23T18:00+01:00",
                "opens 2026-12-24T09:00+01:00", "closes 2026-12-24T12:00+01:00", "opens 2026-12-27T10:00+01:00",
                "closes 2026-12-27T11:00+01:00");
        }

        @Test
        void hoursPastMidnightRunIntoADayThatIsClosed() throws BadText {
            OpeningHours late = hours(BERLIN, "Mon-Sun 20:00-02:00\n2026-12-25 closed");

            assertThat(changes(late, "2026-12-24T19:00", 3)).containsExactly("opens 2026-12-24T20:00+01:00",
                "closes 2026-12-25T02:00+01:00", "opens 2026-12-26T20:00+01:00");
        }
    }

    @Nested
    class WhenTheClocksChange {

        @Test
        void inBerlinASkippedHourDoesNotCome() throws BadText {
            assertThat(changes(hours(BERLIN, "Sun 01:30-02:30"), "2026-03-29T00:00", 2))
                .containsExactly("opens 2026-03-29T01:30+01:00", "closes 2026-03-29T03:00+02:00");
            assertThat(changes(hours(BERLIN, "Sun 02:30-05:00"), "2026-03-29T00:00", 2))
                .containsExactly("opens 2026-03-29T03:00+02:00", "closes 2026-03-29T05:00+02:00");
            assertThat(changes(hours(BERLIN, "Sun 02:10-02:50"), "2026-03-28T00:00", 1)).containsExactly("opens 2026-04-05T02:10+02:00");
        }

        @Test
        void inBerlinARepeatedHourComesOnce() throws BadText {
            assertThat(changes(hours(BERLIN, "Sun 02:15-02:45"), "2026-10-25T00:00", 3)).containsExactly(
                "opens 2026-10-25T02:15+02:00", "closes 2026-10-25T02:45+02:00", "opens 2026-11-01T02:15+01:00");
        }

        @Test
        void nobodyIsSentAwayInTheMiddleOfANightBecauseTheClocksWereSetBack() throws BadText {
            assertThat(changes(hours(BERLIN, "Sat 20:00-02:30"), "2026-10-24T12:00", 3)).containsExactly(
                "opens 2026-10-24T20:00+02:00", "closes 2026-10-25T02:30+02:00", "opens 2026-10-31T20:00+01:00");
            assertThat(changes(hours(BERLIN, "Sun 02:30-04:00"), "2026-10-24T12:00", 2)).containsExactly(
                "opens 2026-10-25T02:30+02:00", "closes 2026-10-25T04:00+01:00");
            assertThat(changes(hours(BERLIN, "Sat 20:00-03:00"), "2026-10-24T12:00", 2)).containsExactly(
                "opens 2026-10-24T20:00+02:00", "closes 2026-10-25T03:00+01:00");
        }

        @Test
        void inBerlinAWholeNightShiftIsOneAnHourLongerOrShorter() throws BadText {
            OpeningHours nights = hours(BERLIN, "Sat 22:00-06:00");

            assertThat(changes(nights, "2026-10-24T12:00", 2))
                .containsExactly("opens 2026-10-24T22:00+02:00", "closes 2026-10-25T06:00+01:00");
            assertThat(changes(nights, "2026-03-28T12:00", 2))
                .containsExactly("opens 2026-03-28T22:00+01:00", "closes 2026-03-29T06:00+02:00");
        }

        @Test
        void inNewYorkNineOClockStaysNineOClock() throws BadText {
            OpeningHours hours = hours(ZoneId.of("America/New_York"), "Sat-Mon 09:00-17:00");

            assertThat(changes(hours, "2026-03-07T09:00", 2))
                .containsExactly("closes 2026-03-07T17:00-05:00", "opens 2026-03-08T09:00-04:00");
            assertThat(changes(hours, "2026-10-31T09:00", 2))
                .containsExactly("closes 2026-10-31T17:00-04:00", "opens 2026-11-01T09:00-05:00");
        }

        @Test
        void onLordHoweTheyChangeByHalfAnHour() throws BadText {
            OpeningHours hours = hours(ZoneId.of("Australia/Lord_Howe"), "Sun 01:45-02:15");

            assertThat(changes(hours, "2026-04-05T00:00", 3)).containsExactly(
                "opens 2026-04-05T01:45+11:00", "closes 2026-04-05T02:15+10:30", "opens 2026-04-12T01:45+10:30");
            assertThat(changes(hours, "2026-10-04T00:00", 2))
                .containsExactly("opens 2026-10-04T01:45+10:30", "closes 2026-10-04T02:30+11:00");
        }

        @Test
        void inSamoaADayThatNeverWasHasNoHours() throws BadText {
            ZoneId apia = ZoneId.of("Pacific/Apia");

            assertThat(changes(hours(apia, "Fri 09:00-17:00"), "2011-12-24T00:00", 1)).containsExactly("opens 2012-01-06T09:00+14:00");
            assertThat(changes(hours(apia, "Sat-Thu open"), "2011-12-25T00:00", 1)).containsExactly("closes 2012-01-06T00:00+14:00");
        }

        @Test
        void atMidnightADayThatBeginsAtOneIsOpenFromOneOn() throws BadText {
            ZoneId cairo = ZoneId.of("Africa/Cairo");

            assertThat(changes(hours(cairo, "Fri open"), "2024-04-25T12:00", 2))
                .containsExactly("opens 2024-04-26T01:00+03:00", "closes 2024-04-27T00:00+03:00");
        }
    }

    @Nested
    class GivenHoursThatNeverChange {

        @Test
        void openDayAndNightIsTheDefault() throws BadText {
            assertThat(changes(OpeningHours.always(BERLIN), "2026-03-28T12:00", 1)).isEmpty();
            assertThat(OpeningHours.always(BERLIN).openAt(at(BERLIN, "2026-03-29T03:00"))).isTrue();
            assertThat(HoursText.parse("")).isEqualTo(Calendar.ALWAYS);
        }

        @Test
        void closedForEverHasNoNextChange() throws BadText {
            assertThat(changes(hours(BERLIN, "Mon-Sun closed"), "2026-03-28T12:00", 1)).isEmpty();
            OpeningHours neverAtWork = hours(BERLIN, "Mon-Fri 09:00-17:00\n01-01..12-31 closed\n2026-01-01..2026-02-03 closed");
            assertThat(changes(neverAtWork, "2025-06-01T12:00", 1)).isEmpty();
        }

        @Test
        void aSpecialDayFarAwayIsFound() throws BadText {
            assertThat(changes(hours(BERLIN, "2099-12-25 closed"), "2026-03-28T12:00", 3))
                .containsExactly("closes 2099-12-25T00:00+01:00", "opens 2099-12-26T00:00+01:00");
        }

        @Test
        void theNextLeapDayIsFoundAcrossAYearThatHasNone() throws BadText {
            OpeningHours leapDays = hours(BERLIN, "Mon-Sun closed\n02-29 open");
            assertThat(changes(leapDays, "2096-03-01T00:00", 1)).containsExactly("opens 2104-02-29T00:00+01:00");
        }

        @Test
        void overlappingSpansAreOne() throws BadText {
            assertThat(changes(hours(BERLIN, "Mon 09:00-12:00, 11:00-13:00, 13:00-14:00"), "2026-11-23T00:00", 2))
                .containsExactly("opens 2026-11-23T09:00+01:00", "closes 2026-11-23T14:00+01:00");
        }
    }

    @Nested
    class GivenAManualOverride {

        private final OpeningHours planned = hours(BERLIN, "Mon-Fri 09:00-17:00");

        GivenAManualOverride() throws BadText { }

        private OpeningHours until(ManualOverride.Mode mode, String local) {
            return planned.with(new ManualOverride(mode, Optional.ofNullable(local).map(text -> at(BERLIN, text))));
        }

        @Test
        void withoutAnEndNothingChanges() {
            assertThat(until(ManualOverride.Mode.CLOSED, null).openAt(at(BERLIN, "2026-11-20T10:00"))).isFalse();
            assertThat(until(ManualOverride.Mode.OPEN, null).openAt(at(BERLIN, "2026-11-21T10:00"))).isTrue();
            assertThat(changes(until(ManualOverride.Mode.CLOSED, null), "2026-11-20T10:00", 1)).isEmpty();
        }

        @Test
        void itEndsWhenItWasSaidToEnd() {
            assertThat(changes(until(ManualOverride.Mode.CLOSED, "2026-11-20T12:00"), "2026-11-20T10:00", 2))
                .containsExactly("opens 2026-11-20T12:00+01:00", "closes 2026-11-20T17:00+01:00");
        }

        @Test
        void anEndAtWhichThePlanSaysTheSameIsNoChange() {
            assertThat(changes(until(ManualOverride.Mode.OPEN, "2026-11-23T12:00"), "2026-11-20T20:00", 1))
                .containsExactly("closes 2026-11-23T17:00+01:00");
            assertThat(changes(until(ManualOverride.Mode.CLOSED, "2026-11-21T12:00"), "2026-11-20T10:00", 1))
                .containsExactly("opens 2026-11-23T09:00+01:00");
        }

        @Test
        void onceOverItIsAsIfItHadNeverBeen() {
            assertThat(changes(until(ManualOverride.Mode.CLOSED, "2026-11-20T10:00"), "2026-11-20T10:00", 1))
                .containsExactly("closes 2026-11-20T17:00+01:00");
        }
    }
}
