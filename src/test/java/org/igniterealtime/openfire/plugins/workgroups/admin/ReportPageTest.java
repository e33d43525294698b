package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Measure;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;

/** Reports, asked for at 09:00 UTC on Saturday, 21 November 2026. */
class ReportPageTest {

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroup() {
        office.with("support");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void count(About.Kind kind, String name, String at, long served) {
        count("support", kind, name, at, served);
    }

    private void count(String workgroup, About.Kind kind, String name, String at, long served) {
        Figures figures = new Figures(new Ends(served, 0, 0, 0, 0, 0), Waits.NONE, new Chats(served, served * 60_000, served * 60_000, 0, 1),
            new Offers(served, 0, 0, 0));
        office.journal.append(new Batch(workgroup, 1000, List.of(), new Changed(List.of(), List.of(), List.of(), List.of(),
            List.of(new Booked(new About(kind, name), Instant.parse(at), figures)))));
    }

    private ReportPage.View look(String... asked) {
        return office.look("reports", ReportPage.View.class, asked);
    }

    private static List<String> lines(ReportTable table, String... keys) {
        return table.rows().stream().map(row -> row.label() + numbers(row, keys)).toList();
    }

    private static String numbers(ReportTable.Row row, String... keys) {
        StringBuilder line = new StringBuilder();
        Stream.of(keys).forEach(key -> line.append(' ').append(row.cells().stream().filter(cell -> cell.key().equals(key)).findFirst().orElseThrow().text()));
        return line.toString();
    }

    private String csv(String... asked) throws IOException {
        List<String> all = new ArrayList<>(List.of(asked));
        all.addAll(List.of("format", "csv"));
        Outcome.Data data = (Outcome.Data) office.console.show("reports", Office.submitted(all.toArray(String[]::new)));
        assertThat(data.type()).isEqualTo("text/csv; charset=UTF-8; header=present");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void askedForNothingItShowsAllWorkgroupsOfTheLastSevenDays() {
        count(About.Kind.WORKGROUP, "support", "2026-11-15T00:00:00Z", 2);
        count("sales", About.Kind.WORKGROUP, "sales", "2026-11-21T08:45:00Z", 3);
        count("sales", About.Kind.WORKGROUP, "sales", "2026-11-14T23:45:00Z", 5);

        ReportPage.View view = look();

        assertThat(lines(view.table(), "requests", "served")).containsExactly("sales 3 3", "support 2 2");
        assertThat(numbers(view.table().total(), "requests", "handle", "peak")).isEqualTo(" 5 1:00 1");
        assertThat(view.table().rows().get(1).address()).isEqualTo(
            "reports.jsp?workgroup=support&by=DAY&from=2026-11-15&until=2026-11-21&zone=UTC&within=20");
        assertThat(view.nav()).isNull();
    }

    @Test
    void ofAWorkgroupItShowsDaysAndTheirHoursByTheZoneThatIsChosen() {
        count(About.Kind.WORKGROUP, "support", "2026-11-19T22:45:00Z", 1);
        count(About.Kind.WORKGROUP, "support", "2026-11-19T23:00:00Z", 2);

        assertThat(lines(look("workgroup", "support", "zone", "Europe/Berlin", "from", "2026-11-19", "until", "2026-11-20").table(), "requests"))
            .containsExactly("2026-11-19 1", "2026-11-20 2");
        assertThat(lines(look("workgroup", "support", "by", "HOUR", "zone", "Europe/Berlin", "until", "2026-11-20").table(), "requests"))
            .hasSize(24).startsWith("2026-11-20 00:00 2", "2026-11-20 01:00 0");
    }

    @Test
    void ofTheDayThatIsNotOverTheChatsAtOnceAreOfTheTimeThatHasPassed() {
        count(About.Kind.WORKGROUP, "support", "2026-11-21T08:00:00Z", 270);

        // 270 minutes in chats, in the 9 hours since midnight.
        assertThat(numbers(look("workgroup", "support", "from", "2026-11-21").table().total(), "at-once")).isEqualTo(" 0.50");
        assertThat(lines(look("workgroup", "support", "by", "HOUR").table(), "at-once")).contains("2026-11-21 08:00 4.50", "2026-11-21 09:00 \u2013");
    }

    @Test
    void aDeletedWorkgroupsFiguresAreShownWhereItsNameInTheListLeads() {
        count("closed-shop", About.Kind.WORKGROUP, "closed-shop", "2026-11-20T10:00:00Z", 4);

        ReportTable.Row listed = look().table().rows().get(0);
        ReportPage.View gone = (ReportPage.View) ((Outcome.Show) office.console.show("reports", Office.asked(listed.address()))).model();

        assertThat(listed.label()).isEqualTo("closed-shop");
        assertThat(gone.wrong()).isFalse();
        assertThat(gone.gone()).isTrue();
        assertThat(lines(gone.table(), "requests")).contains("2026-11-20 4", "2026-11-21 0");
        assertThat(gone.fields()).filteredOn(field -> field.name().equals("zone")).extracting(Field::value).containsExactly("UTC");
        assertThat(look("workgroup", "support").gone()).isFalse();
        assertThat(look().gone()).isFalse();
    }

    @Test
    void queuesAndAgentsHaveALineEachAndACourseOfTheirOwn() {
        count(About.Kind.QUEUE, "billing", "2026-11-20T10:00:00Z", 1);
        count(About.Kind.QUEUE, "<script>", "2026-11-20T10:00:00Z", 2);
        count(About.Kind.AGENT, "ann@example.org", "2026-11-20T10:00:00Z", 3);

        ReportPage.View queues = look("workgroup", "support", "by", "QUEUE");
        assertThat(lines(queues.table(), "requests")).containsExactly("<script> 2", "billing 1");
        assertThat(queues.table().rows().get(0).address()).contains("queue=%3Cscript%3E");
        assertThat(lines(look("workgroup", "support", "by", "AGENT").table(), "offers", "accepted", "acceptance", "chats"))
            .containsExactly("ann@example.org 3 3 100.0 % 3");
        assertThat(lines(look("workgroup", "support", "by", "DAY", "agent", "ann", "from", "2026-11-20", "until", "2026-11-20").table(), "offers"))
            .containsExactly("2026-11-20 3");
        assertThat(lines(look("workgroup", "support", "by", "DAY", "queue", "billing", "from", "2026-11-20").table(), "requests"))
            .containsExactly("2026-11-20 1", "2026-11-21 0");
    }

    @Test
    void theSumOfTheAgentsIsThatOfTheirLinesAlsoIfAChatWasTransferred() {
        count(About.Kind.WORKGROUP, "support", "2026-11-20T10:00:00Z", 1);
        count(About.Kind.AGENT, "ann@example.org", "2026-11-20T10:00:00Z", 1);
        count(About.Kind.AGENT, "bob@example.org", "2026-11-20T11:00:00Z", 1);

        ReportTable agents = look("workgroup", "support", "by", "AGENT").table();
        assertThat(lines(agents, "offers", "chats")).containsExactly("ann@example.org 1 1", "bob@example.org 1 1");
        assertThat(numbers(agents.total(), "offers", "chats", "handle", "peak")).isEqualTo(" 2 2 1:00 1");
    }

    @ParameterizedTest
    @CsvSource({
        "workgroup, nowhere, report.unknown nowhere", "zone, Mars/Base, report.zone Mars/Base", "from, 21.11.2026, report.date 21.11.2026",
        "until, 2026-02-30, report.date 2026-02-30", "from, +999999999-01-01, report.date +999999999-01-01", "until, 2026-11-01, 'report.backwards '",
        "from, 2024-01-01, report.long 400", "within, 21, field.choice 21", "agent, a b, field.address a b"})
    void whatDoesNotFitIsSaidBesideItsFieldAndKept(String field, String value, String told) {
        List<String> asked = new ArrayList<>(List.of("workgroup", "support", "from", "2026-11-15", "until", "2026-11-21"));
        asked.addAll(List.of(field, value));

        ReportPage.View view = look(asked.toArray(String[]::new));

        assertThat(view.wrong()).isTrue();
        assertThat(view.table()).isNull();
        assertThat(wrong(view)).singleElement().asString().endsWith(" " + told);
        Field typed = view.fields().stream().filter(one -> one.name().equals(field)).findFirst().orElseThrow();
        assertThat(typed.value()).isEqualTo(typed.choices().isEmpty() ? value : "20");
    }

    @Test
    void hoursAndAnnouncedWaitsHaveShorterBoundsAndSomeNeedAWorkgroup() {
        assertThat(wrong(look("workgroup", "support", "by", "HOUR", "from", "2026-11-14", "until", "2026-11-21"))).containsExactly("until report.long 7");
        assertThat(wrong(look("workgroup", "support", "by", "ANNOUNCED", "from", "2026-11-07", "until", "2026-11-21"))).containsExactly("until report.long 14");
        for (String by : List.of("QUEUE", "AGENT", "ANNOUNCED")) {
            assertThat(wrong(look("by", by))).containsExactly("workgroup report.which ");
        }
        assertThat(wrong(look("workgroup", "support", "by", "DAY", "queue", "x", "agent", "ann"))).containsExactly("agent report.either ");
    }

    private static List<String> wrong(ReportPage.View view) {
        return view.fields().stream().flatMap(one -> one.faults().stream()
            .map(said -> one.name() + " " + said.key() + " " + String.join(" ", said.values()))).toList();
    }

    @Test
    void aFileHasALineOfNamesAndNumbersForPrograms() throws IOException {
        count(About.Kind.WORKGROUP, "support", "2026-11-20T23:00:00Z", 2);

        assertThat(csv("workgroup", "support", "by", "DAY", "from", "2026-11-20", "until", "2026-11-20", "zone", "Europe/Berlin").lines()).containsExactly(
            "from,until,requests,served,broken-off,abandoned,missed,sent-away,moved,service-level,answer,wait,longest,handle,at-once,peak",
            "2026-11-20T00:00:00+01:00,2026-11-21T00:00:00+01:00,0,0,0,0,0,0,0,,,,,,0.0000,0");
        assertThat(csv("workgroup", "support", "from", "2026-11-20", "until", "2026-11-20")).endsWith("\r\n")
            .contains("2026-11-20T00:00:00Z,2026-11-21T00:00:00Z,2,2,0,0,0,0,0,,,,,60.000,0.0014,1\r\n");
    }

    @Test
    void namesThatASpreadsheetWouldCalculateAreTextsInAFile() throws IOException {
        for (String queue : List.of("=1+1", "+1", "-1", "@SUM(A1)", "a,\"b\"", "\u8d26\u5355")) {
            count(About.Kind.QUEUE, queue, "2026-11-20T10:00:00Z", 1);
        }
        assertThat(csv("workgroup", "support", "by", "QUEUE").lines().skip(1).map(line -> line.replaceAll(",1,1,0.*", ""))).containsExactly(
            "'+1", "'-1", "'=1+1", "'@SUM(A1)", "\"a,\"\"b\"\"\"", "\u8d26\u5355");
    }

    @Test
    void manyAgentsArePagedAndAllInTheFile() throws IOException {
        IntStream.rangeClosed(1, 2101).forEach(number ->
            count(About.Kind.AGENT, "a%04d@example.org".formatted(number), "2026-11-20T10:00:00Z", 1));

        ReportPage.View first = look("workgroup", "support", "by", "AGENT");
        assertThat(first.table().rows()).hasSize(ReportPage.ROWS).last().extracting(ReportTable.Row::label).isEqualTo("a0100@example.org");
        assertThat(first.next()).contains("by=AGENT").endsWith("after=a0100%40example.org");
        assertThat(look("workgroup", "support", "by", "AGENT", "after", "a0100@example.org").table().rows().get(0).label()).isEqualTo("a0101@example.org");
        assertThat(look("workgroup", "support", "by", "AGENT", "after", "a2100@example.org").next()).isEmpty();
        assertThat(csv("workgroup", "support", "by", "AGENT").lines().skip(1).map(line -> line.substring(0, 5))).hasSize(2101).doesNotHaveDuplicates();
    }

    @Test
    void whoStillWaitsIsSaidToBeNotCounted() throws Exception {
        office.join("support", "vera");
        assertThat(look("workgroup", "support").open()).isEqualTo(1);
        assertThat(look("workgroup", "support", "until", "2026-11-20").open()).isZero();
        assertThat(look().open()).as("of all nobody asks").isNegative();
    }

    @Test
    void everyNumberHasANameAndADefinitionInBothLanguages() throws IOException {
        for (String language : List.of("", "_zh_CN")) {
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(Path.of("i18n/workgroups_i18n" + language + ".properties"))) {
                texts.load(reader);
            }
            Stream.concat(Stream.of(Measure.values()).map(Measure::key), Stream.of("announced", "kept", "kept-served")).forEach(key ->
                assertThat(texts.stringPropertyNames()).contains("console.measure." + key, "console.means." + key));
            look().fields().forEach(field -> assertThat(texts.stringPropertyNames()).contains("console.report.field." + field.name(),
                "console.report.help." + field.name()).containsAll(field.choices().stream().map(Field.Choice::key).filter(key -> !key.isEmpty()).toList()));
        }
    }
}
