package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Whatever the hours, the zone and the clocks' changes: the next change is what looking at the clock each minute would find. */
class RandomHoursTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** Zones with a change of their clocks to begin two days later. */
    private static final List<Tuple.Tuple2<ZoneId, LocalDate>> CHANGES = List.of(
        change("Europe/Berlin", 2026, 3, 29), change("Europe/Berlin", 2026, 10, 25),
        change("America/New_York", 2026, 3, 8), change("America/New_York", 2026, 11, 1),
        change("Australia/Lord_Howe", 2026, 4, 5), change("Australia/Lord_Howe", 2026, 10, 4),
        change("Africa/Cairo", 2024, 4, 26), change("Africa/Cairo", 2024, 11, 1),
        change("America/St_Johns", 2010, 3, 14), change("America/St_Johns", 2010, 11, 7),
        change("Pacific/Apia", 2011, 12, 30), change("America/Sao_Paulo", 2018, 11, 4), change("America/Sao_Paulo", 2019, 2, 17),
        change("UTC", 2026, 12, 31), change("Asia/Kathmandu", 2026, 2, 28));

    private static Tuple.Tuple2<ZoneId, LocalDate> change(String zone, int year, int month, int day) {
        return Tuple.of(ZoneId.of(zone), LocalDate.of(year, month, day));
    }

    /** In quarters of an hour, so that neighbours touch and overlap, and hours fall into skipped and repeated ones. */
    private static Arbitrary<Span> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 95), Arbitraries.integers().between(1, 96))
            .as((from, to) -> Tuple.of(from * 15, to * 15)).filter(ends -> !ends.get1().equals(ends.get2()))
            .map(ends -> new Span(ends.get1(), ends.get2()));
    }

    private static Arbitrary<List<Span>> days() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, Arbitraries.just(List.of(Span.WHOLE_DAY))),
            Tuple.of(4, spans().list().ofMinSize(1).ofMaxSize(3)));
    }

    private static Arbitrary<Calendar> calendars(LocalDate around) {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(-5, 12).map(around::plusDays);
        Arbitrary<Map<DayOfWeek, List<Span>>> week = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days()).ofMaxSize(7);
        Arbitrary<Map<MonthDay, List<Span>>> years = Arbitraries.maps(dates.map(MonthDay::from), days()).ofMaxSize(2);
        return Combinators.combine(week, years, Arbitraries.maps(dates, days()).ofMaxSize(3))
            .as((byWeek, byYear, byDate) -> new Calendar(new TreeMap<>(byWeek), new TreeMap<>(byYear), new TreeMap<>(byDate)));
    }

    private static Arbitrary<ManualOverride> overrides(Instant around) {
        Arbitrary<ManualOverride.Mode> modes = Arbitraries.of(ManualOverride.Mode.OPEN, ManualOverride.Mode.CLOSED);
        Arbitrary<Instant> ends = Arbitraries.integers().between(-1000, 9000).map(minutes -> around.plus(minutes, ChronoUnit.MINUTES));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(ManualOverride.NONE)),
            Tuple.of(1, Combinators.combine(modes, ends.optional()).as(ManualOverride::new)));
    }

    /** Hours, and an instant some days before the clocks change. */
    @Provide
    Arbitrary<Tuple.Tuple2<OpeningHours, Instant>> hoursAroundChanges() {
        return Arbitraries.of(CHANGES).flatMap(change -> {
            Instant start = change.get2().minusDays(2).atStartOfDay(change.get1()).toInstant();
            return Combinators.combine(calendars(change.get2()), overrides(start))
                .as((calendar, override) -> Tuple.of(new OpeningHours(change.get1(), calendar, override), start));
        });
    }

    @Provide
    Arbitrary<Calendar> calendars() {
        return calendars(START);
    }

    // Each looks at the clock some nine thousand times.
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theNextChangeIsTheFirstMinuteAtWhichItIsOtherwise(@ForAll("hoursAroundChanges") Tuple.Tuple2<OpeningHours, Instant> given) {
        OpeningHours hours = given.get1();
        Instant end = given.get2().plus(Duration.ofDays(6));

        List<Instant> seen = new ArrayList<>();
        LocalDateTime latest = LocalDateTime.MIN;
        boolean before = hours.openAt(given.get2());
        for (Instant minute = given.get2(); minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            LocalDateTime wall = LocalDateTime.ofInstant(minute, hours.zone());
            latest = wall.isAfter(latest) ? wall : latest;
            boolean open = openByTheClock(hours, minute, latest);
            if (open != before || hours.openAt(minute) != open) {
                assertThat(hours.openAt(minute)).as("open at %s", minute).isEqualTo(open);
                seen.add(minute);
            }
            before = open;
        }

        assertThat(changesUntil(hours, given.get2(), end)).isEqualTo(seen);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void fromAnyInstantTheNextChangeIsTheSame(@ForAll("hoursAroundChanges") Tuple.Tuple2<OpeningHours, Instant> given,
                                              @ForAll int anyMillis) {
        OpeningHours hours = given.get1();
        Instant from = given.get2().plusMillis(Math.floorMod(anyMillis, Duration.ofDays(8).toMillis()));

        Optional<Instant> change = hours.nextChange(from);

        if (change.isPresent()) {
            assertThat(change.get()).isAfter(from);
            assertThat(hours.openAt(change.get())).isNotEqualTo(hours.openAt(from));
            assertThat(hours.openAt(change.get().minusNanos(1))).isEqualTo(hours.openAt(from));
            assertThat(hours.nextChange(change.get().minusNanos(1))).isEqualTo(change);
        } else {
            Instant years = from.plus(Duration.ofDays(365 * 9));
            assertThat(hours.openAt(years)).isEqualTo(hours.openAt(from));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsPrintedIsReadAsTheSame(@ForAll("calendars") Calendar calendar) throws BadText {
        assertThat(HoursText.parse(HoursText.print(calendar))).isEqualTo(calendar);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefused(@ForAll("scribbles") String text) {
        Throwable thrown = catchThrowable(() -> HoursText.parse(text));

        assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), bad -> assertThat(bad).isInstanceOf(BadText.class));
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> pieces = Arbitraries.of("Mon", "mon-fri", "-", "–", "..", ",", "09:00-17:00", "9:00", "24:00", "open", "closed",
            "12-25", "2026-12-25", "2026-12-25..2026-12-27", "02-30", "..01-02", "#", "\"", "\n", "\r\n", " ", "x",
            "99999999999999999999", ":");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
            pieces.list().ofMaxSize(12).map(list -> String.join(" ", list)), Arbitraries.strings().ofMaxLength(60));
    }

    /**
     * Asks of each span whether it is now, without the code that is tested.
     *
     * @param wall the latest that clock and calendar on the wall have shown so far
     */
    private static boolean openByTheClock(OpeningHours hours, Instant now, LocalDateTime wall) {
        ManualOverride override = hours.override();
        if (override.mode() != ManualOverride.Mode.AS_PLANNED && override.until().map(now::isBefore).orElse(true)) {
            return override.mode() == ManualOverride.Mode.OPEN;
        }
        int minute = wall.getHour() * 60 + wall.getMinute();
        return spansOf(hours.calendar(), wall.toLocalDate()).stream()
                .anyMatch(span -> minute >= span.from() && (span.to() < span.from() || minute < span.to()))
            || spansOf(hours.calendar(), wall.toLocalDate().minusDays(1)).stream()
                .anyMatch(span -> span.to() < span.from() && minute < span.to());
    }

    private static List<Span> spansOf(Calendar calendar, LocalDate date) {
        List<Span> weekly = calendar.week().getOrDefault(date.getDayOfWeek(), List.of());
        return calendar.dates().getOrDefault(date, calendar.years().getOrDefault(MonthDay.from(date), weekly));
    }

    private static List<Instant> changesUntil(OpeningHours hours, Instant from, Instant end) {
        List<Instant> changes = new ArrayList<>();
        Optional<Instant> next = hours.nextChange(from);
        while (next.isPresent() && next.get().isBefore(end)) {
            changes.add(next.get());
            next = hours.nextChange(next.get());
        }
        return changes;
    }
}
