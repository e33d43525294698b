package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin sets a desk up further, in a real browser: rules, hours, queues, people. */
@ExtendWith(SharedDesk.class)
class SetupPagesIT {

    private Browser browser;

    @BeforeAll
    static void needsABrowser() {
        Needed.chromium();
    }

    @BeforeEach
    void openABrowser() throws Exception {
        browser = new Browser();
    }

    @AfterEach
    void closeIt() {
        browser.close();
    }

    private ConsolePages console(RunningDesk desk) {
        return new ConsolePages(browser, desk.server()).logIn();
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("workgroup", workgroup.getLocalpart().toString());
    }

    @Test
    void rulesAreWrittenTriedAndThenSendVisitorsToTheirQueue(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "billing"), "ann");
        ConsolePages console = console(desk).open("rules", about(workgroup));
        browser.see(".wg-nav [aria-current=page]", "Routing rules");

        console.fill("rules", "question = pay -> queue billing\nquestion -> queue help\nalways -> queue nowhere");
        browser.press("#try");
        console.seeWrong("rules", "line 2, column 10: here should be one of =, !=, contains, in, matches, <, <=, >, >= or exists, not \"->\"");
        browser.see(".wg-f-rules", "line 3: \"always -> queue nowhere\": there is no queue \"nowhere\"");
        console.look("rules-wrong");

        console.fill("rules", "question = pay -> queue billing; tag \"<b>\"\nage > 5 -> queue help\nalways -> queue help").fill("sample", "question=pay");
        browser.press("#try");
        browser.see("#goes", "Goes to queue: billing");
        browser.see("#goes", "Tags: <b>");
        assertThat(console.filled("rules")).startsWith("question = pay");
        console.look("rules-tried");
        console.fill("sample", "age=old");
        browser.press("#try");
        browser.see("#trial tbody tr:nth-child(2)", "Skipped. \"age > 5 -> queue help\": age is not a number");
        console.open("rules", about(workgroup));
        assertThat(console.filled("rules")).as("trying changes nothing").isEmpty();

        console.fill("rules", "question = pay -> queue billing\nalways -> queue help").send();
        console.seeDone("Saved");
        assertThat(console.audited(workgroup.getLocalpart().toString())).containsExactly("admin: changed rules of workgroup " + workgroup.getLocalpart());
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("pay");
        assertThat(ann.offers().next().getWorkgroupName().getResourceOrEmpty().toString()).isEqualTo("billing");
        vic.depart();
    }

    @Test
    void hoursArePreviewedInTheWorkgroupsZoneAndThenHold(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("hours", about(workgroup));
        browser.see("#plan", "It stays like that");
        assertThat(browser.count("#l-zone option")).isGreaterThan(300);

        console.fill("zone", "Berlin").fill("hours", "Mon-Fri 09:00-17:00\nMoon open").send();
        console.seeWrong("zone", "\"Berlin\" is not a time zone");
        console.seeWrong("hours", "line 2, column 1: here should be days such as Mon-Fri");
        console.look("hours-wrong");

        console.fill("zone", "Asia/Shanghai").fill("hours", "Mon-Sun closed");
        browser.press("#try");
        browser.see("#plan-title", "nothing is saved yet");
        browser.see("#now", "Closed");
        console.fill("hours", "Mon-Fri 09:00-12:30, 13:30-18:00\nSat 22:00-02:00\n12-25..12-26 closed");
        browser.press("#try");
        browser.see("#now", "(Asia/Shanghai)");
        assertThat(browser.count("#changes li")).isEqualTo(6);
        console.look("hours-preview");

        browser.choose("#f-override", "closed");
        console.fill("hours", "").send();
        console.seeDone("Saved");
        browser.see("#now", "Closed");
        assertThat(console.filled("hours")).isEqualTo("Mon-Sun open");
        assertThat(console.filled("zone")).isEqualTo("Asia/Shanghai");
        console.find(workgroup.getLocalpart().toString());
        browser.see("#row-" + workgroup.getLocalpart(), "Closed");
    }
}
