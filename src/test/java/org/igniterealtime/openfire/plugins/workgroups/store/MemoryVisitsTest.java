package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

class MemoryVisitsTest {

    private static final Address VIC = Address.of("vic@example.org/web");
    private static final Address VIC_AT_HOME = Address.of("vic@example.org/home");
    private static final Address WIL = Address.of("wil@example.org/web");

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final MemoryVisits visits = new MemoryVisits(new Clock() {
        @Override public ZoneId getZone() { return ZoneOffset.UTC; }
        @Override public Clock withZone(ZoneId zone) { return this; }
        @Override public Instant instant() { return now; }
    });

    private boolean note(String visit, Address visitor, String url) {
        return visits.note("support", visit, visitor, new Page(url, "", ""));
    }

    private void assertPages(String visit, String... urls) {
        assertThat(visits.find("support", visit).orElseThrow().pages()).extracting(view -> view.page().url()).containsExactly(urls);
    }

    @Test
    void pagesComeBackInTheOrderInWhichTheyWereSeen() {
        note("w1", VIC, "a");
        now = now.plusSeconds(1);
        note("w1", VIC, "b");

        assertPages("w1", "a", "b");
        assertThat(visits.find("support", "w1").orElseThrow().pages().get(1).at()).isEqualTo(now);
        assertThat(visits.find("sales", "w1")).isEmpty();
    }

    @Test
    void aVisitIsItsFirstTellersUntilItIsOver() {
        assertThat(note("w1", VIC, "a")).isTrue();
        assertThat(note("w1", WIL, "b")).isFalse();
        visits.end("support", "w1", WIL);
        assertPages("w1", "a");

        visits.end("support", "w1", VIC);
        assertThat(visits.find("support", "w1")).isEmpty();
        assertThat(note("w1", WIL, "b")).isTrue();
    }

    @Test
    void aVisitorsPagesAreThoseOfAllHisVisitsByTheAccountIfHeHasOne() {
        note("w1", VIC, "a");
        now = now.plusSeconds(1);
        note("w2", VIC_AT_HOME, "b");
        now = now.plusSeconds(1);
        note("w1", VIC, "c");
        note("w3", WIL, "x");
        visits.note("sales", "w1", VIC, new Page("y", "", ""));

        assertThat(visits.pagesOf("support", new Visitor(VIC, VIC.toBare(), true))).extracting(view -> view.page().url())
            .containsExactly("a", "b", "c");
        assertThat(visits.pagesOf("support", new Visitor(VIC, VIC.toBare(), false))).extracting(view -> view.page().url())
            .containsExactly("a", "c");
    }

    @Test
    void whoeverIsSilentForLongIsGone() {
        note("w1", VIC, "a");
        now = now.plus(MemoryVisits.LONGEST_PAUSE).minusMillis(1);
        assertPages("w1", "a");

        now = now.plusMillis(1);
        assertThat(visits.find("support", "w1")).isEmpty();
        assertThat(visits.pagesOf("support", new Visitor(VIC, VIC.toBare(), true))).isEmpty();
    }

    @Test
    void ofAVisitTheLastPagesAreKeptAndOfAPersonTheLastVisits() {
        for (int number = 1; number <= MemoryVisits.MOST_PAGES + 1; number++) {
            note("w1", WIL, "page" + number);
        }
        assertThat(visits.find("support", "w1").orElseThrow().pages()).hasSize(MemoryVisits.MOST_PAGES)
            .extracting(view -> view.page().url()).startsWith("page2").endsWith("page" + (MemoryVisits.MOST_PAGES + 1));

        for (int number = 1; number <= MemoryVisits.MOST_VISITS + 1; number++) {
            note("v" + number, VIC, "a");
        }
        assertThat(visits.find("support", "v1")).isEmpty();
        assertPages("v2", "a");
        assertThat(visits.find("support", "w1")).isPresent();
    }

    @Test
    void whenItIsTooMuchThoseLongestSilentAreForgottenFirst() {
        String url = "u".repeat(2000);
        note("old", VIC, "a");
        note("young", WIL, url);
        now = now.plus(Duration.ofMinutes(1));
        note("old", VIC, "b");
        int visitors = 0;
        while (visits.find("support", "young").isPresent() && visitors < 10_000) {
            note("w" + visitors, Address.of("somebody" + visitors + "@example.org/web"), url);
            visitors++;
        }

        assertThat((long) visitors * url.length()).isLessThan(MemoryVisits.MOST_CHARACTERS).isGreaterThan(MemoryVisits.MOST_CHARACTERS / 2);
        assertThat(visits.find("support", "old")).isPresent();
    }
}
