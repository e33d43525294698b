package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin sets a desk up further, in a real browser: rules, hours, queues, people. */
@ExtendWith(SharedDesk.class)
class SetupPagesIT extends InBrowser {

    /** More than a form takes that is not sent in parts; Jetty 12 takes 200,000 bytes of texts in parts, too. */
    private static final int AGENTS = 4500;

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
        browser.go("#try");
        console.seeWrong("rules", "line 2, column 10: here should be one of =, !=, contains, in, matches, <, <=, >, >= or exists, not \"->\"");
        browser.see(".wg-f-rules", "line 3: \"always -> queue nowhere\": there is no queue \"nowhere\"");
        console.look("rules-wrong");

        console.fill("rules", "question = pay -> queue billing; tag \"<b>\"\nage > 5 -> queue help\nalways -> queue help")
            .fill("sample", "question=pay");
        browser.go("#try");
        browser.see("#goes", "Goes to queue: billing");
        browser.see("#goes", "Tags: <b>");
        assertThat(console.filled("rules")).startsWith("question = pay");
        console.look("rules-tried");
        console.fill("sample", "age=old");
        browser.go("#try");
        browser.see("#trial tbody tr:nth-child(2)", "Skipped. \"age > 5 -> queue help\": age is not a number");
        console.open("rules", about(workgroup));
        assertThat(console.filled("rules")).as("trying changes nothing").isEmpty();

        console.fill("rules", "question = pay -> queue billing\nalways -> queue help").send();
        console.seeDone("Saved");
        assertThat(console.audited(workgroup.getLocalpart().toString())).containsExactly(
            "admin: changed rules of workgroup " + workgroup.getLocalpart());
        VisitorClient vic = desk.visitor("vic", workgroup).join("pay");
        console.open("queues", about(workgroup));
        browser.see("#queues tbody tr:nth-child(2) th", "billing");
        browser.see("#queues tbody tr:nth-child(2) td:nth-child(2)", "1");
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
        browser.go("#try");
        browser.see("#plan-title", "nothing is saved yet");
        browser.see("#now", "Closed");
        console.fill("hours", "Mon-Fri 09:00-12:30, 13:30-18:00\nSat 22:00-02:00\n12-25..12-26 closed");
        browser.go("#try");
        browser.see("#changes li:nth-child(6)");
        browser.see("#now", "(Asia/Shanghai)");
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

    @Test
    void aQueueIsAddedMovedUpAndDeletedAfterItIsSaidWhoMoves(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("queues", about(workgroup));
        console.fill("queue-name", "help").send();
        console.seeWrong("queue-name", "\"help\" is there twice");
        console.fill("queue-name", "<i>billing").fill("members", "ann").send();
        console.seeDone("added");
        browser.see("#queues tbody tr:nth-child(2) th", "<i>billing");
        browser.go("#queues button");
        browser.see("#queues tbody tr:nth-child(1) th", "<i>billing");

        VisitorClient vic = desk.visitor("vic", workgroup).joinQueue("help", "hello");
        vic.workgroup();
        console.open("queues", about(workgroup));
        browser.see("#queues tbody tr:nth-child(2) td:nth-child(2)", "1");
        console.look("queues");
        browser.go("#queues tbody tr:nth-child(2) a[href^=queue-delete]");
        browser.see("#moves", "Waiting visitors, at the age they have: 1");
        console.look("queue-delete");
        console.send();
        console.seeDone("deleted");
        browser.see("#queues tbody tr:nth-child(1) td:nth-child(2)", "1");
        assertThat(browser.count("#queues a[href^=queue-delete]")).as("the last queue stays").isZero();
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        assertThat(ann.offers().next().getUserJID().toString()).as("who waited is served there").contains("vic");
        vic.depart();
    }

    @Test
    void peopleAndGroupsAreSearchedOnThePageAndAddedByTicking(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        // Names that no other test uses: whoever has an account already keeps it as it is.
        desk.login("ann");
        desk.account("zoologist", "Zoe <b>Zebra</b>", "zoe@example.org");
        desk.server().setGroup("zookeepers", "zoologist");
        ConsolePages console = console(desk).open("queue", Map.of("workgroup", workgroup.getLocalpart().toString(), "queue", "help"));

        console.fill("queue-description", "Animals").fill("at-once", "many");
        browser.type("#find-members", "zebra\n");
        browser.see("#p-members .wg-found", "zoologist@");
        browser.see("#p-members .wg-found", "Zoe <b>Zebra</b>");
        assertThat(console.filled("at-once")).as("as it was typed").isEqualTo("many");
        console.look("queue-people");
        browser.press("#p-members .wg-found input");
        browser.go("#add-members");
        browser.see("#p-members", "Nobody else was found");
        assertThat(console.filled("members")).contains("ann@", "zoologist@");
        browser.type("#find-groups", "keep");
        browser.go("#search-groups");
        browser.press("#p-groups .wg-found input");
        console.fill("at-once", "2").send();
        console.seeDone("Saved");
        assertThat(console.filled("groups")).isEqualTo("zookeepers");
        assertThat(console.filled("members")).contains("zoologist@");
        assertThat(console.filled("queue-description")).isEqualTo("Animals");
        assertThat(browser.count("#unknown")).isZero();
        console.fill("members", "ann\nnobody-here").fill("queue-description", "Birds\n");
        browser.see("#unknown", "nobody-here@");
        console.seeDone("Saved");
    }

    @Test
    void aQueueOfThousandsOfAgentsIsSavedWithWhatEachKnows(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("queue", Map.of("workgroup", workgroup.getLocalpart().toString(), "queue", "help"));
        browser.run("const [count, done] = arguments; const names = Array.from({length: count}, (x, i) => 'agent' + (10000 + i));"
            + "document.getElementById('f-members').value = names.join('\\n');"
            + "document.getElementById('f-skills').value = names.map(name => name + ' level=2 weight=3').join('\\n'); done();", AGENTS);
        console.send();
        console.seeDone("Saved");
        assertThat(console.filled("members").lines()).hasSize(AGENTS).last().asString().startsWith("agent14499@");
        assertThat(console.filled("skills").lines()).hasSize(AGENTS);
    }

    @Test
    void whatCannotBeShownIsSaidOnAPageOfTheConsoleWithAWayOn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("hours", Map.of("workgroup", "nowhere<b>"));
        browser.see(".warning", "There is no such workgroup, queue or page");
        console.look("refused-missing");
        browser.go("#list");
        browser.see("#workgroups");

        console.open("hours", about(workgroup));
        browser.run("document.querySelector('.wg-form [name=token]').value = 'x'; arguments[arguments.length - 1]()");
        console.send();
        browser.see(".warning", "Nothing was changed");
        console.look("refused-forged");
        browser.go("#again");
        browser.see("#plan");
        for (String page : List.of("hours", "rules", "queues", "queue-delete")) {
            assertThat(console.status("POST", page, Map.of(), "workgroup=" + workgroup.getLocalpart() + "&queue=help")).as(page).isEqualTo(403);
            assertThat(console.status("GET", page, Map.of("workgroup", "nowhere"), "")).as(page).isEqualTo(404);
            assertThat(console.status("DELETE", page, about(workgroup), "")).as(page).isEqualTo(405);
        }
        assertThat(console.status("GET", "refused", Map.of(), "")).isEqualTo(404);
        console.open("refused", Map.of());
        browser.see(".warning", "There is no such workgroup, queue or page");
    }

    @Test
    void workgroupsAreFoundByWhatIsInTheirNamesAndDescriptions(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("workgroup", Map.of("name", workgroup.getLocalpart().toString()));
        console.fill("description", "Aardvarks & <b>apes</b>").send();
        console.seeDone("Saved");
        console.open("workgroups", Map.of());
        browser.enter("#find", "AARDVARKS & <b>");
        browser.see("#row-" + workgroup.getLocalpart(), "Aardvarks & <b>apes</b>");
        assertThat(browser.count("#workgroups tbody tr")).isEqualTo(1);
        browser.go("#row-" + workgroup.getLocalpart() + " button");
        console.seeDone("closed");
        assertThat(browser.value("#find")).as("still searched").isEqualTo("AARDVARKS & <b>");
        console.look("list-found");
        browser.enter("#find", "no such thing");
        browser.see("#none", "No workgroup has that");
    }
}
