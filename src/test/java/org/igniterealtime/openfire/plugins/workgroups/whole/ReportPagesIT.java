package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin looks at reports of chats that really happened, in a real browser. */
@ExtendWith(SharedDesk.class)
class ReportPagesIT extends InBrowser {

    private static final String EVIL = "=<script>document.title=1</script>";

    private ConsolePages report(RunningDesk desk, EntityBareJid workgroup, String... more) {
        return new ConsolePages(browser, desk.server()).logIn().open("reports", asked(workgroup, more));
    }

    private static Map<String, String> asked(EntityBareJid workgroup, String... more) {
        Map<String, String> asked = new HashMap<>(Map.of("workgroup", workgroup.getLocalpart().toString()));
        for (int i = 0; i < more.length; i += 2) {
            asked.put(more[i], more[i + 1]);
        }
        return asked;
    }

    /** Xia leaves, whom bob did not want; then ann serves vic and wil. All of it is over. */
    private static EntityBareJid morning(RunningDesk desk, String queue) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of(queue), "ann", "bob");
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);
        VisitorClient xia = desk.visitor("xia", workgroup).join("hello");
        Offer offer = bob.offers().next();
        offer.reject();
        // On another connection, so either might come first.
        Eventually.rows(desk.server(), 1, "SELECT request FROM wgOffer WHERE request = ? AND state = 'REJECTED'", offer.getSessionID());
        xia.depart();
        xia.departures().next();
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        bob.goOffDuty();
        Chats.served(desk, workgroup, "vic", ann);
        Chats.served(desk, workgroup, "wil", ann);
        Eventually.rows(desk.server(), 1, "SELECT request FROM wgRequest WHERE workgroup = ? AND outcome = 'DEPARTED'", workgroup.getLocalpart().toString());
        return workgroup;
    }

    /** The numbers of a line of the table, by their keys. */
    @SuppressWarnings("unchecked")
    private Map<String, String> numbers(String row) {
        Map<String, String> numbers = new LinkedHashMap<>();
        ((List<List<String>>) browser.run("arguments[arguments.length - 1](Array.from(document.querySelectorAll(arguments[0] + ' td'))"
            + ".map(cell => [cell.dataset.key, cell.dataset.number]))", row)).forEach(pair -> numbers.put(pair.get(0), pair.get(1)));
        return numbers;
    }

    private String csv() {
        return browser.run("const done = arguments[arguments.length - 1]; fetch(document.querySelector('#csv').href)"
            + ".then(answer => answer.text().then(text => done(answer.headers.get('content-type') + '\\n' + text)))").toString();
    }

    @Test
    void theNumbersAreWhatHappenedAndTheChartIsDrawn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = morning(desk, "help");

        ConsolePages console = report(desk, workgroup, "by", "DAY");
        browser.see("#total");
        assertThat(numbers("#total")).containsEntry("requests", "3").containsEntry("served", "2").containsEntry("abandoned", "1")
            .containsEntry("missed", "0").containsEntry("moved", "0").containsEntry("service-level", "0.6667").containsEntry("peak", "1");
        assertThat(Double.parseDouble(numbers("#total").get("handle"))).isPositive();
        assertThat(browser.count("#report tbody tr")).isEqualTo(7);
        assertThat(numbers("#report tbody tr:last-child")).as("today").containsEntry("requests", "3");
        assertThat(Eventually.holds(() -> drawn() > 500)).as("pixels of the chart").isTrue();
        assertThat(browser.see("body").getText()).doesNotContain("???");
        console.look("report-days");

        console.open("reports", asked(workgroup, "by", "HOUR"));
        assertThat(numbers("#total")).containsEntry("requests", "3");
        assertThat(browser.count("#report tbody tr")).isBetween(23, 25);
        console.look("report-hours");

        console.open("reports", asked(workgroup, "by", "AGENT"));
        assertThat(browser.count("#report tbody tr")).isEqualTo(2);
        browser.see("#report tbody tr:first-child th", "ann@");
        assertThat(numbers("#report tbody tr:first-child")).containsEntry("offers", "2").containsEntry("accepted", "2").containsEntry("chats", "2");
        assertThat(numbers("#report tbody tr:last-child")).containsEntry("offers", "1").containsEntry("rejected", "1").containsEntry("chats", "0");
        console.look("report-agents");
        browser.width(Browser.NARROW);
        browser.go("#report tbody tr:first-child a");
        browser.see("#f-agent[value^='ann@']");
        assertThat(numbers("#total")).containsEntry("accepted", "2");
    }

    private long drawn() {
        return (Long) browser.run("const canvas = document.querySelector('#chart canvas'); arguments[arguments.length - 1](canvas.width === 0 ? 0 :"
            + " canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.filter((one, i) => i % 4 === 3 && one > 0).length)");
    }

    @Test
    void allWorkgroupsTogetherHaveALineEach(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = morning(desk, "help");
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn().open("reports", Map.of());
        String name = workgroup.getLocalpart().toString();
        browser.see("#report");
        console.look("report-all");
        while (!browser.see("#report").getText().contains(name)) {
            browser.go("#next");
        }
        browser.go("#report a[href*='workgroup=" + name + "&']");
        browser.see(".wg-nav [aria-current]", "Reports");
        assertThat(numbers("#total")).containsEntry("requests", "3");
    }

    @Test
    void theFileSaysTheSameAndNoSpreadsheetCalculatesAName(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = morning(desk, EVIL);
        ConsolePages console = report(desk, workgroup, "by", "QUEUE");
        browser.see("#report tbody th", EVIL);
        assertThat(browser.count("#report script, #chart script")).isZero();
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotStartWith("1");
        assertThat(Eventually.holds(() -> drawn() > 500)).isTrue();

        List<String> lines = csv().lines().toList();
        assertThat(lines.get(0).replace(" ", "")).isEqualToIgnoringCase("text/csv;charset=UTF-8;header=present");
        assertThat(lines.get(1)).startsWith("queue,requests,served,broken-off,abandoned");
        assertThat(Arrays.asList(lines.get(2).split(",")).subList(0, 5)).containsExactly("'" + EVIL, "3", "2", "0", "1");
        assertThat(lines).hasSize(3);
        console.look("report-queues");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsShown(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = report(desk, workgroup);

        console.fill("from", "1.2.2026").fill("zone", "Mars/<b>Base").send();
        console.seeWrong("from", "\"1.2.2026\" is no date");
        console.seeWrong("zone", "\"Mars/<b>Base\" is no time zone");
        assertThat(console.filled("from")).isEqualTo("1.2.2026");
        assertThat(browser.count("#report, #csv, .wg-error b")).isZero();
        console.look("report-wrong");

        console.fill("from", LocalDate.now().minusDays(500).toString()).fill("zone", "Europe/Berlin").send();
        console.seeWrong("until", "400 days at most");
        console.fill("from", "").send();
        browser.see("#report");
        assertThat(console.filled("zone")).isEqualTo("Europe/Berlin");
        console.fill("workgroup", "nowhere\"><script>document.title=1</script>").send();
        console.seeWrong("workgroup", "There is no workgroup");
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotStartWith("1");
    }

    @Test
    void announcedWaitsHaveAPageOfTheirOwnEvenWhereNothingWasAnnounced(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        report(desk, workgroup, "by", "ANNOUNCED");
        browser.see("#none", "Nothing was counted");
    }
}
