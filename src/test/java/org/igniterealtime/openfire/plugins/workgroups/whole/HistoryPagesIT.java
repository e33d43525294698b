package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin looks for past conversations, reads, prints and takes them away, and erases them, in a real browser. */
@ExtendWith(SharedDesk.class)
class HistoryPagesIT extends InBrowser {

    private static final String EVIL = "\"><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    private ConsolePages console(RunningDesk desk) {
        return new ConsolePages(browser, desk.server()).logIn();
    }

    /** Chat that has ended, and can be searched. */
    private static String chat(RunningDesk desk, EntityBareJid workgroup, AgentClient agent, String visitor, String question, String said)
            throws Exception {
        VisitorClient client = desk.visitor(visitor, workgroup).join(question);
        Room agents = agent.acceptAndEnter();
        Room visitors = client.enterWhenInvited();
        agents.say("How can I help?");
        visitors.nextFrom(agent.name());
        visitors.say(said);
        agents.nextFrom(visitor);
        visitors.leave();
        agents.left().next(visitor::equals);
        agents.leave();
        Eventually.rows(desk.server(), 1, "SELECT word FROM wgWord WHERE request = ? AND word = ?", agents.id(), agents.id());
        return agents.id();
    }

    private static Map<String, String> about(EntityBareJid workgroup, String... more) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("workgroup", workgroup.getLocalpart().toString()));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    private int found() {
        return browser.count("#found tbody tr");
    }

    private String textOf(ConsolePages console, String page, Map<String, String> parameters) {
        return (String) browser.run("const [address, done] = arguments; fetch(address).then(async answer => done(answer.headers.get('Content-Type') + '\\n'"
            + " + answer.headers.get('Content-Disposition') + '\\n' + await answer.text()));", '/' + console.path(page, parameters));
    }

    @Test
    void aPastConversationIsFoundByEachCriterionAndRead(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String printer = chat(desk, workgroup, ann, "vic", "my printer burns", "it is a red volcano\nsecond line https://example.org/manual");
        chat(desk, workgroup, ann, "wil", "my order", "where is it?");
        ConsolePages console = console(desk);

        for (String[] criterion : new String[][] {{"words", "VOLCANO printer"}, {"visitor", "vic"}, {"agent", "ann", "words", "volcano"},
                {"queue", "help", "words", "burns"}, {"outcome", "served", "visitor", "vic@" + desk.server().domain()},
                {"from", "2020-01-01", "until", "2200-12-31 23:59", "words", "red"}}) {
            console.open("history", about(workgroup, criterion));
            assertThat(found()).as(String.join(" ", criterion)).isEqualTo(1);
        }
        for (String[] criterion : new String[][] {{"words", "tsunami"}, {"visitor", "zoe"}, {"agent", "bob"}, {"queue", "other"},
                {"outcome", "removed"}, {"from", "2200-01-01"}, {"until", "2020-01-01"}}) {
            console.open("history", about(workgroup, criterion));
            browser.see("#none");
        }
        console.open("history", Map.of());
        console.fill("workgroup", workgroup.getLocalpart().toString()).fill("words", "volcano");
        browser.choose("#f-outcome", "served");
        console.send();
        browser.see("#f-words[value=volcano]");
        assertThat(found()).as("typed into the form").isEqualTo(1);
        console.look("history");

        browser.width(Browser.NARROW);
        browser.go("#found a");
        browser.see("#moments", "it is a red volcano");
        browser.see(".wg-by-agent", "How can I help?");
        browser.see(".wg-by-visitor", "https://example.org/manual");
        assertThat(browser.count("#moments a")).as("nothing that was said is a link").isZero();
        browser.see("#moments", "vic came");
        browser.see("#answers", "my printer burns");
        browser.see("#outcome", "Served");
        browser.see("#offers", "ann@" + desk.server().domain());
        browser.see("#whys", "ann accepted");
        console.look("conversation");
        browser.printed(true);
        assertThat(browser.isShown(".wg-exports")).as("ways to other pages, printed").isFalse();
        assertThat(browser.isShown("#moments")).isTrue();
        browser.wholePicture("console-conversation-printed");
        browser.printed(false);

        String text = textOf(console, "conversation", about(workgroup, "session", printer, "format", "text"));
        assertThat(text).startsWith("text/plain").contains("attachment; filename=\"conversation-" + printer + ".txt\"")
            .contains("vic: it is a red volcano\n    second line").contains("my printer burns");
        String json = textOf(console, "conversation", about(workgroup, "session", printer, "format", "json"));
        assertThat(json).startsWith("application/json").contains("\"id\" : \"" + printer + "\"", "\"outcome\" : \"SERVED\"", "second line", "\"more\" : false");
        String both = textOf(console, "history", about(workgroup, "format", "json"));
        assertThat(both).contains("conversations.json").contains("red volcano", "where is it?");
        assertThat(console.audited(workgroup.getLocalpart().toString())).as("looking changes nothing").isEmpty();
    }

    @Test
    void wrongInputIsSaidBesideItsFieldAndWhatWasTypedStays(RunningDesk desk) throws Exception {
        ConsolePages console = console(desk).open("history", Map.of());
        console.fill("from", "yesterday").fill("until", "2026-02-30").fill("zone", "Mars/Base").fill("visitor", "@x").fill("words", "volcano").send();

        console.seeWrong("from", "\"yesterday\" is no date");
        console.seeWrong("until", "2026-02-30");
        console.seeWrong("zone", "Mars/Base");
        console.seeWrong("visitor", "@x");
        assertThat(console.filled("from")).isEqualTo("yesterday");
        assertThat(console.filled("words")).isEqualTo("volcano");
        assertThat(browser.count("#found")).as("nothing is looked for").isZero();
        console.look("history-wrong");

        console.open("history", Map.of("from", "2026-03-02", "until", "2026-03-01"));
        console.seeWrong("until", "\"2026-03-01\" is before \"2026-03-02\"");
    }

    @Test
    void manyAreTurnedPageByPage(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        for (VisitorClient visitor : desk.visitors(26, "many", workgroup)) {
            visitor.join("hello");
            visitor.depart();
        }
        Eventually.rows(desk.server(), 26, "SELECT request FROM wgRequest WHERE workgroup = ? AND outcome = 'DEPARTED'", workgroup.getLocalpart().toString());
        ConsolePages console = console(desk).open("history", about(workgroup));
        assertThat(found()).isEqualTo(25);
        browser.go("#older");
        browser.see("#newest");
        assertThat(found()).isEqualTo(1);
        assertThat(browser.count("#older")).isZero();
        browser.go("#newest");
        browser.see("#older");
        assertThat(console.audited(workgroup.getLocalpart().toString())).isEmpty();
    }

    @Test
    void scriptOfVisitorsIsShownAndNotRunAndOtherWorkgroupsSessionsAreNotThere(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        EntityBareJid elsewhere = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String session = chat(desk, workgroup, ann, "eve", EVIL, EVIL);
        ConsolePages console = console(desk).open("conversation", about(workgroup, "session", session));

        browser.see("#answers", EVIL);
        browser.see(".wg-by-visitor", EVIL);
        assertThat(browser.count(".wg-past script, .wg-past img")).isZero();
        console.open("history", about(workgroup, "words", EVIL));
        assertThat(console.filled("words")).isEqualTo(EVIL);
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotContain("owned");
        String text = textOf(console, "conversation", about(workgroup, "session", session, "format", "text"));
        assertThat(text).startsWith("text/plain").contains(EVIL);

        assertThat(console.status("GET", "conversation", about(elsewhere, "session", session), "")).isEqualTo(404);
        assertThat(console.status("GET", "conversation-erase", about(elsewhere, "session", session), "")).isEqualTo(404);
        assertThat(console.status("GET", "conversation", about(workgroup, "session", "../" + session), "")).isEqualTo(404);
        assertThat(console.status("POST", "conversation-erase", Map.of(), "workgroup=" + workgroup.getLocalpart() + "&session=" + session)).as("no token")
            .isEqualTo(403);
        console.open("conversation-erase", about(workgroup, "session", session));
        String token = browser.run("arguments[arguments.length - 1](document.querySelector('[name=token]').value)").toString();
        assertThat(console.status("POST", "conversation-erase", Map.of(), "token=" + token + "&workgroup=" + elsewhere.getLocalpart() + "&session="
            + session)).as("of another workgroup").isEqualTo(404);
        assertThat(console.status("GET", "conversation-erase", about(workgroup, "session", session, "token", token), "")).isEqualTo(200);
        assertThat(console.status("POST", "history", Map.of(), "token=" + token)).isEqualTo(405);
        console.open("conversation", about(workgroup, "session", session));
        browser.see(".wg-by-visitor", EVIL);
    }

    @Test
    void aConversationIsErasedAfterItIsSaidWhatGoesAndThenNothingOfItIsLeft(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        String name = workgroup.getLocalpart().toString();
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String session = chat(desk, workgroup, ann, "secretive", "erasable question", "erasable words");
        ConsolePages console = console(desk).open("conversation", about(workgroup, "session", session));

        browser.go("#erase");
        browser.see("#goes", "Everything that was said");
        browser.see("#stays", "transcripts that were mailed");
        console.look("conversation-erase");
        console.send();
        console.seeDone("erased");
        assertThat(found()).isZero();
        assertThat(console.audited(name)).containsExactly("admin: erased conversation " + session + " of workgroup " + name);
        console.open("conversation", about(workgroup, "session", session));
        browser.see(".warning", "has been erased");
        console.look("conversation-erased");
        assertThat(browser.see("body").getText()).doesNotContain("erasable", "secretive");
        assertThat(console.status("GET", "conversation-erase", about(workgroup, "session", session), "")).isEqualTo(404);
        for (String table : List.of("wgMessage", "wgRequestField", "wgParticipant")) {
            assertThat(desk.server().query("SELECT request FROM " + table + " WHERE request = ?", session)).as(table).isEmpty();
        }
        assertThat(desk.server().query("SELECT detail FROM wgLog WHERE request = ?", session).toString()).doesNotContain("secretive");
        assertThat(desk.server().logFile()).content().as("what visitors say is not for the server's log").doesNotContain("erasable");
    }

    @Test
    void aVisitorIsForgottenOnceNothingOfHimGoesOn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        chat(desk, workgroup, ann, "forgettable", "first", "one");
        chat(desk, workgroup, ann, "forgettable", "second", "two");
        VisitorClient again = desk.visitor("forgettable", workgroup).join("third");
        ann.offers().next();
        ConsolePages console = console(desk).open("visitor-erase", Map.of());
        console.look("visitor-erase-empty");

        browser.retype("#f-visitor", "forgettable");
        browser.go("#look");
        browser.see("#refused", "cannot be erased");
        console.look("visitor-erase-refused");
        assertThat(browser.count("#send")).isZero();
        String address = "forgettable@" + desk.server().domain();
        again.depart();
        Eventually.rows(desk.server(), 3, "SELECT request FROM wgRequest WHERE workgroup = ? AND active = 0", workgroup.getLocalpart().toString());

        browser.go("#look");
        browser.see("#goes", "Conversations of this visitor: 3");
        console.look("visitor-erase");
        console.send();
        console.seeDone("Everything about that visitor");
        assertThat(desk.server().query("SELECT request FROM wgRequest WHERE person = ? OR filedAs = ?", address, address)).isEmpty();
        assertThat(desk.server().query("SELECT detail FROM wgLog WHERE workgroup = ?", workgroup.getLocalpart().toString()).toString())
            .doesNotContain("forgettable");
        assertThat(desk.server().query("SELECT summary, details FROM ofSecurityAuditLog").toString()).contains("erased everything about a visitor")
            .doesNotContain("forgettable");
        console.open("history", Map.of("visitor", "forgettable"));
        browser.see("#none");
    }
}
