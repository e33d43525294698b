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

/** An admin at the console's pages, in a real browser: decorated on an installed Openfire, undecorated on the built-in one, which has no console. */
@ExtendWith(SharedDesk.class)
class ConsoleIT extends InBrowser {

    private ConsolePages console(RunningDesk desk) {
        return new ConsolePages(browser, desk.server()).logIn();
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("name", workgroup.getLocalpart().toString());
    }

    private static Map<String, String> about(EntityBareJid workgroup, String queue) {
        return Map.of("workgroup", workgroup.getLocalpart().toString(), "queue", queue);
    }

    @Test
    void anAdminSetsUpADeskByOneFormAndSeesTheFirstVisitorServed(RunningDesk desk) throws Exception {
        String name = desk.premises().workgroupName();
        EntityBareJid workgroup = desk.admin().address(name);
        ConsolePages console = console(desk).open("workgroup-new", Map.of());
        console.look("new");

        console.fill("name", name).fill("description", "Help for <b>everybody</b>").fill("members", "ann").send();
        console.seeDone("created");
        browser.see("#next", workgroup.toString());
        console.look("created");
        assertThat(console.audited(name)).containsExactly("admin: created workgroup " + name);

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        VisitorClient wil = desk.visitor("wil", workgroup).join("hello, too");
        ann.accept(ann.offers().next());
        console.find(name);
        browser.see("#row-" + name, "Help for <b>everybody</b>");
        console.look("list");
        assertThat(cells(name)).as("state, waiting, chats, agents on duty").containsExactly("Open", "1", "1", "1");
        vic.depart();
        wil.depart();
    }

    private List<String> cells(String workgroup) {
        browser.width(ConsolePages.WIDE);
        return List.of(2, 3, 5, 6).stream().map(column -> browser.see("#row-" + workgroup + " > :nth-child(" + column + ")").getText()).toList();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("workgroup", about(workgroup));

        console.fill("offer-timeout", "soon").fill("grace", "77").fill("supervisors", "ann\n@nobody").send();
        console.seeWrong("offer-timeout", "\"soon\" is not a whole number from 1 to 86400");
        console.seeWrong("supervisors", "@nobody");
        assertThat(console.filled("offer-timeout")).isEqualTo("soon");
        assertThat(console.filled("grace")).isEqualTo("77");
        console.look("workgroup-wrong");

        console.open("workgroup", about(workgroup));
        assertThat(console.filled("grace")).as("nothing was saved").isEqualTo("120");
        console.fill("grace", "77").fill("offer-timeout", "").send();
        console.seeDone("Saved");
        assertThat(console.filled("grace")).isEqualTo("77");
        assertThat(console.filled("offer-timeout")).as("the default").isEqualTo("20");
        assertThat(console.audited(workgroup.getLocalpart().toString())).containsExactly("admin: changed workgroup " + workgroup.getLocalpart());
    }

    @Test
    void nobodyWritesOverWhatSomebodyElseHasJustSaved(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("workgroup", about(workgroup)).fill("grace", "50");
        desk.change(workgroup, Map.of("offer-timeout", "33"));

        console.send();
        browser.see(".warning", "Somebody else has changed these settings");
        browser.see(".wg-f-offer-timeout .wg-now", "33");
        assertThat(console.filled("grace")).isEqualTo("50");
        console.look("conflict");

        console.send();
        console.seeDone("Saved");
        assertThat(console.filled("offer-timeout")).as("what was typed, after a look at what held").isEqualTo("20");
    }

    @Test
    void aQueueIsSetUpWithItsAgentsTheirSkillsAndWhereItOverflows(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("billing", "backup"), "ann");
        ConsolePages console = console(desk).open("queue", about(workgroup, "billing"));

        browser.choose("#f-strategy", "linear");
        console.fill("members", "ann\nbob").fill("skills", "ann rank=2\nbob rank=x").fill("overflow", "after 30 s -> queue billing").send();
        console.seeWrong("skills", "rank must be a whole number from 1 to 1000");
        console.seeWrong("overflow", "visitors are in billing already");
        console.look("queue-wrong");
        console.fill("skills", "ann rank=2\nbob rank=1").fill("overflow", "after 30 s -> queue backup").send();
        console.seeDone("Saved");
        assertThat(console.filled("members")).contains("ann@", "bob@");
        assertThat(console.filled("strategy")).isEqualTo("linear");
        assertThat(console.filled("overflow")).isEqualTo("after 30 s -> queue backup");

        desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("pay");
        assertThat(bob.offers().next().getUserJID().toString()).as("bob is first, by rank").contains("vic");
        vic.depart();
    }

    @Test
    void aWorkgroupIsClosedOpenedAndDeletedAfterItIsSaidWhatGoes(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        String name = workgroup.getLocalpart().toString();
        desk.agent("ann", workgroup).goOnDuty(1);
        ConsolePages console = console(desk).find(name);
        browser.go("#row-" + name + " button");
        console.seeDone("closed");
        browser.see("#row-" + name, "Closed");
        browser.go("#row-" + name + " button");
        console.seeDone("open");

        console.open("workgroup-delete", about(workgroup));
        browser.see("#goes", "Agents taken off duty: 1");
        console.look("delete");
        console.send();
        console.seeDone("deleted");
        console.find(name);
        assertThat(browser.count("#row-" + name)).isZero();
        assertThat(console.audited(name)).containsExactly("admin: closed workgroup " + name, "admin: opened workgroup " + name,
            "admin: deleted workgroup " + name);
        assertThat(console.status("GET", "workgroup", about(workgroup), "")).isEqualTo(404);
    }

    @Test
    void formsOfOtherSitesAndAddressesThatWouldChangeSomethingChangeNothing(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        String name = workgroup.getLocalpart().toString();
        ConsolePages console = console(desk).open("workgroup", about(workgroup));
        String token = browser.run("arguments[arguments.length - 1](document.querySelector('[name=token]').value)").toString();

        assertThat(console.status("POST", "workgroup-delete", Map.of(), "name=" + name)).as("no token").isEqualTo(403);
        assertThat(console.status("POST", "workgroup-delete", Map.of(), "token=x&name=" + name)).as("wrong token").isEqualTo(403);
        assertThat(console.status("GET", "workgroup-delete", Map.of("token", token, "name", name, "send", "1"), "")).isEqualTo(200);
        assertThat(console.status("GET", "workgroups", Map.of("token", token, "name", name, "open", ""), "")).isEqualTo(200);
        assertThat(console.status("PUT", "workgroup-delete", Map.of("token", token, "name", name), "")).isEqualTo(405);
        assertThat(console.status("POST", "workgroup", Map.of(), "token=" + token + "&name=nobody")).as("no such workgroup").isEqualTo(404);
        assertThat(console.status("POST", "queue", Map.of(), "token=" + token + "&workgroup=" + name + "&queue=other")).isEqualTo(404);
        assertThat(console.status("GET", "queue", about(workgroup, "../help"), "")).isEqualTo(404);
        assertThat(console.audited(name)).isEmpty();
        assertThat(console.status("GET", "workgroup", about(workgroup), "")).as("it is still there").isEqualTo(200);
    }

    @Test
    void scriptInNamesAndTextsIsShownAndNotRun(RunningDesk desk) throws Exception {
        String evil = "\"><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        EntityBareJid workgroup = desk.workgroup(List.of("help", "<script>x"), "ann");
        ConsolePages console = console(desk).open("workgroup", about(workgroup));

        console.fill("description", evil).fill("agent-chats", evil).send();
        console.seeWrong("agent-chats", "<script>");
        assertThat(console.filled("description")).isEqualTo(evil);
        console.fill("agent-chats", "").send();
        console.seeDone("Saved");
        browser.see(".wg-nav", "<script>x");
        console.open("queue", about(workgroup, "<script>x"));
        console.fill("queue-description", evil).send();
        console.seeDone("Saved");
        console.find(workgroup.getLocalpart().toString());
        browser.see("#row-" + workgroup.getLocalpart(), evil);
        assertThat(browser.count("#workgroups script, #workgroups img, .wg-form script, .wg-form img")).isZero();
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotContain("owned");
    }

    @Test
    void whoeverHasNotLoggedInSeesTheLoginPage(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        new ConsolePages(browser, desk.server()).open("workgroup", about(workgroup));
        browser.see("#u01");
    }

    @Test
    void everyTextIsThereAndPagesAreDecoratedWhereThereIsAConsole(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk);
        String name = workgroup.getLocalpart().toString();
        for (String page : List.of("workgroups", "workgroup-new", "workgroup", "workgroup-delete", "queue", "queues", "queue-delete", "rules",
                "hours", "visitor-form", "texts", "macros", "media", "live", "history", "visitor-erase", "reports", "system", "system-settings")) {
            console.open(page, Map.of("name", name, "workgroup", name, "queue", "help"));
            console.look("page-" + page);
            assertThat(browser.see("body").getText()).as(page).doesNotContain("???");
            if (browser.count("#jive-header") > 0) {
                browser.see("#jive-sidebar .currentlink");
                browser.see("#jive-nav .currentlink", "Workgroups");
            }
        }
    }
}
