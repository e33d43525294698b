package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the security audit log is told of large changes, on every database. */
class AuditEntryTest {

    private static void fits(List<AuditEntry> entries) {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.summary().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(AuditEntry.LONGEST_SUMMARY);
            assertThat(entry.details().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(AuditEntry.LONGEST_DETAILS);
        });
    }

    @Test
    void aSmallChangeIsOneEntryAsItIs() {
        assertThat(AuditEntry.of("changed workgroup support", "grace: 120 -> 60\nopen: on -> "))
            .containsExactly(new AuditEntry("changed workgroup support", "grace: 120 -> 60\nopen: on -> "));
        assertThat(AuditEntry.of("opened workgroup support", "")).containsExactly(new AuditEntry("opened workgroup support", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e4", "\u5ba2", "\ud83d\ude80"})
    void aLargeChangeLostItsEntry(String letter) {
        String details = IntStream.range(0, 30).mapToObj(i -> "text" + i + ": " + letter.repeat(300)).collect(Collectors.joining("\n"));

        List<AuditEntry> entries = AuditEntry.of("changed texts of workgroup support", details);

        fits(entries);
        assertThat(entries).hasSizeGreaterThan(1).hasSizeLessThan(AuditEntry.MOST);
        assertThat(entries.get(0).summary()).isEqualTo("changed texts of workgroup support (1 of " + entries.size() + ")");
        assertThat(entries.stream().map(AuditEntry::details).collect(Collectors.joining("\n"))).as("nothing is lost").isEqualTo(details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u5ba2", "\ud83d\ude80"})
    void aLongLineGoesOnInTheNextEntryWithoutHalfACharacter(String letter) {
        List<AuditEntry> entries = AuditEntry.of("changed", letter.repeat(5000));

        fits(entries);
        assertThat(entries.stream().map(AuditEntry::details).collect(Collectors.joining())).isEqualTo(letter.repeat(5000));
    }

    @Test
    void whatIsTooMuchIsSaidToBeLeftOut() {
        List<AuditEntry> entries = AuditEntry.of("changed", "\u5ba2".repeat(100_000));

        fits(entries);
        assertThat(entries).hasSize(AuditEntry.MOST);
        assertThat(entries.get(AuditEntry.MOST - 1).details()).endsWith("\n... the rest is left out: all of it was 300000 bytes");
    }

    @Test
    void aLongSummaryIsCutAndStandsInTheDetails() {
        String what = "changed queue " + "\u5ba2".repeat(100) + " of workgroup support";
        List<AuditEntry> entries = AuditEntry.of(what, "x: 1 -> 2");
        fits(entries);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(what).startsWith(entry.summary());
            assertThat(entry.details()).isEqualTo(what + "\nx: 1 -> 2");
        });
        fits(AuditEntry.of(what, "y".repeat(9000)));
    }
}
