package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.openqa.selenium.WebElement;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin watches a workgroup, and acts, while real agents and visitors come and go. */
@ExtendWith(SharedDesk.class)
class LivePagesIT {

    private static final String EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";

    private Browser browser;
    private ConsolePages console;

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

    /** The page, with a mark that does not survive if it is loaded again. */
    private void watch(RunningDesk desk, EntityBareJid workgroup) {
        console = new ConsolePages(browser, desk.server()).logIn().open("live", about(workgroup));
        browser.width(ConsolePages.WIDE);
        browser.run("window.mark = 'not loaded again'; arguments[arguments.length - 1]('')");
    }

    private void assertNotLoadedAgain() {
        assertThat(browser.run("arguments[arguments.length - 1](window.mark)")).isEqualTo("not loaded again");
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("workgroup", workgroup.getLocalpart().toString());
    }

    private static String row(String table, String key) {
        return "#" + table + " tbody[data-key='" + key + "']";
    }

    private void openRow(String key) {
        browser.press(row("waiting", key) + " summary");
    }

    /** Sends one of the page's forms as it would be sent, with what it says. @return what the page says is wrong, or empty */
    private String problem(String page, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(one -> one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return (String) browser.run("const [page, body, done] = arguments;"
            + "const token = document.querySelector('[name=token]') || document.querySelector('template').content.querySelector('[name=token]');"
            + "fetch(page, {method: 'POST', body: body + '&token=' + encodeURIComponent(token.value),"
            + "headers: {'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => answer.text()).then(text => {"
            + "const problem = new DOMParser().parseFromString(text, 'text/html').getElementById('problem');"
            + "done(problem ? problem.textContent : ''); });", page + ".jsp", body);
    }

    @Test
    void thePageShowsByItselfWhoComesIsOfferedChatsAndLeaves(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        watch(desk, workgroup);
        browser.see("[data-none=waiting]", "nobody");

        VisitorClient vic = desk.visitor("vic", workgroup).join("Where is my parcel?");
        String request = Chats.requestOf(desk, vic);
        browser.see(row("waiting", request), "vic");
        browser.see("[data-count=waiting]", "1");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        browser.see(row("waiting", request) + " [data-cell=offered]", "ann@");
        browser.see("#agents [data-cell=state]", "being offered a visitor");
        console.look("live");

        Room anns = ann.acceptAndEnter();
        vic.enterWhenInvited();
        browser.see(row("chats", request) + " [data-cell=state]", "in chat");
        browser.see("#agents [data-cell=chats]", "1 of 2");
        browser.see("[data-none=waiting]", "nobody");
        ann.session().setStatus(Presence.Mode.away, 2);
        browser.see("#agents [data-cell=state]", "away");
        anns.leave();
        ann.goOffDuty();
        browser.see("[data-none=agents]", "nobody");
        assertNotLoadedAgain();
    }

    @Test
    void whatSomebodyReadsOrTypesStaysAsItIsWhileOthersComeAndHeGoes(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        String request = Chats.requestOf(desk, vic);
        watch(desk, workgroup);
        openRow(request);
        browser.see(row("waiting", request) + " dl", "hello");
        browser.see(row("waiting", request) + " [data-sentence]", "off duty: ann");
        browser.type(row("waiting", request) + " [name=word]", "Please wri");

        VisitorClient wil = desk.visitor("wil", workgroup).join("me, too");
        browser.see(row("waiting", Chats.requestOf(desk, wil)), "wil");
        browser.type(row("waiting", request) + " [name=word]:focus", "te");
        assertThat(browser.value(row("waiting", request) + " [name=word]")).isEqualTo("Please write");

        vic.depart();
        browser.see(row("waiting", request) + " .wg-gone-word", "This is over");
        assertThat(browser.value(row("waiting", request) + " [name=word]")).isEqualTo("Please write");
        assertThat(browser.see(row("waiting", request) + " [value=remove]").isEnabled()).isFalse();
        browser.see("[data-count=waiting]", "1");
        openRow(request);
        browser.see("[data-total=waiting]", "1");
        assertThat(browser.count(row("waiting", request))).as("closed, and so gone").isZero();
        assertNotLoadedAgain();
        wil.depart();
    }

    @Test
    void aVisitorIsMovedPutFirstOfferedToAnAgentAndTakenOutOfLine(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "billing"), "ann");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        VisitorClient vic = desk.visitor("vic", workgroup).joinQueue("help", "hello");
        VisitorClient wil = desk.visitor("wil", workgroup).joinQueue("help", "hello");
        String request = Chats.requestOf(desk, wil);
        watch(desk, workgroup);

        openRow(request);
        browser.press(row("waiting", request) + " [value=first]");
        console.seeDone("most urgent");
        browser.see(row("waiting", request) + " [data-cell=place]", "1");

        openRow(request);
        browser.choose(row("waiting", request) + " [name=queue]", "billing");
        browser.press(row("waiting", request) + " [value=move]");
        console.seeDone("waits in that queue");
        browser.see(row("waiting", request) + " [data-cell=queue]", "billing");

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        ann.offers().next(offer -> offer.getUserJID().toString().contains("vic"));
        openRow(Chats.requestOf(desk, vic));
        browser.see(row("waiting", Chats.requestOf(desk, vic)) + " [data-cell=offered]", "ann@");
        browser.type(row("waiting", Chats.requestOf(desk, vic)) + " [name=agent]", "ann");
        browser.press(row("waiting", Chats.requestOf(desk, vic)) + " [value=offer]");
        browser.see("#problem", "cannot be offered the visitor now: an offer still to be answered");
        assertThat(browser.value(row("waiting", Chats.requestOf(desk, vic)) + " [name=agent]")).as("what was typed").isEqualTo("ann");
        console.look("live-refused");

        openRow(request);
        browser.type(row("waiting", request) + " [name=word]", "Please write to us.");
        browser.press(row("waiting", request) + " [value=remove]");
        console.seeDone("out of line");
        assertThat(wil.departures().next()).isNotNull();
        String name = workgroup.getLocalpart().toString();
        assertThat(console.audited(name)).containsExactly("admin: put visitor first in queue help of workgroup " + name,
            "admin: moved visitor to queue billing of workgroup " + name, "admin: took visitor out of line of workgroup " + name);
        vic.depart();
    }

    @Test
    void anAgentIsOfferedAVisitorByTheAdminsWordAfterHeRejectedHim(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        ann.offers().next().reject();
        String request = Chats.requestOf(desk, vic);
        watch(desk, workgroup);
        browser.press("#agents summary");
        browser.see("#agents [data-offers]", "rejected");
        browser.see("#agents [data-sentence]", "rejected or missed this visitor");

        openRow(request);
        browser.type(row("waiting", request) + " [name=agent]", "ann");
        browser.press(row("waiting", request) + " [value=offer]");
        console.seeDone("being offered");
        Room anns = ann.acceptAndEnter();
        vic.enterWhenInvited();
        browser.see(row("chats", request), "ann@");
        anns.leave();
    }

    @Test
    void whatIsTooLateOrWrongIsSaidPreciselyAndChangesNothing(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "billing"), "ann");
        String name = workgroup.getLocalpart().toString();
        VisitorClient vic = desk.visitor("vic", workgroup).joinQueue("help", "hello");
        VisitorClient wil = desk.visitor("wil", workgroup).joinQueue("help", "hello");
        String request = Chats.requestOf(desk, vic);
        String left = Chats.requestOf(desk, wil);
        wil.depart();
        watch(desk, workgroup);
        Map<String, String> move = Map.of("workgroup", name, "request", request, "act", "move", "seen-queue", "help", "queue", "billing");

        assertThat(problem("live", Map.of("workgroup", name, "request", left, "act", "remove"))).contains("not waiting here any more");
        assertThat(problem("live", Map.of("workgroup", name, "request", "nobody", "act", "first", "seen-queue", "help"))).contains("not waiting");
        assertThat(problem("live", move)).as("the first admin moves him").isEmpty();
        assertThat(problem("live", move)).as("the second has not seen that").contains("somebody else has moved the visitor");
        assertThat(problem("live", Map.of("workgroup", name, "request", request, "act", "move", "seen-queue", "billing", "queue", "x")))
            .contains("no such queue");
        assertThat(problem("live", Map.of("workgroup", name, "request", request, "act", "offer", "seen-offers", "0", "agent", "ann")))
            .contains("not on duty");
        assertThat(problem("live", Map.of("workgroup", name, "request", request, "act", "offer", "seen-offers", "0", "agent", "vic")))
            .contains("no agent of the queue");
        assertThat(problem("live", Map.of("workgroup", name, "request", request, "act", "offer", "seen-offers", "0", "agent", "@")))
            .contains("@");
        assertThat(problem("live", Map.of("workgroup", name, "request", request, "act", "dance"))).contains("not said what to do");
        assertThat(console.status("POST", "live", Map.of(), "workgroup=" + name + "&request=" + request + "&act=remove")).isEqualTo(403);
        assertThat(console.status("GET", "live", Map.of("workgroup", "nobody"), "")).isEqualTo(404);
        browser.see(row("waiting", request) + " [data-cell=queue]", "billing");
        assertThat(console.audited(name)).containsExactly("admin: moved visitor to queue billing of workgroup " + name);
        vic.depart();
    }

    @Test
    void aChatIsReadAlongAndEnteredByTheAdminsOwnAccount(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room anns = ann.acceptAndEnter();
        Room vics = vic.enterWhenInvited();
        AgentClient admin = new AgentClient(desk.loginAdmin("watching"), workgroup);
        CompletableFuture<EntityBareJid> invited = new CompletableFuture<>();
        MultiUserChatManager.getInstanceFor(admin.connection()).addInvitationListener((same, chat, inviter, reason, password, message, invite) ->
            invited.complete(chat.getRoom()));
        watch(desk, workgroup);
        browser.press(row("chats", anns.id()) + " a");
        browser.run("window.mark = 'not loaded again'; arguments[arguments.length - 1]('')");
        vics.say("My parcel is lost.");
        browser.see("#lines", "My parcel is lost.");
        anns.say("I am sorry.");
        browser.see("#lines li:last-child", "I am sorry.");
        assertNotLoadedAgain();
        console.look("live-chat");

        browser.press("#send");
        console.seeDone("let into the room");
        assertThat(invited.get(20, TimeUnit.SECONDS).toString()).isEqualTo(anns.address().toString());
        Room admins = admin.enter(anns.address());
        anns.say("Do you hear me?");
        assertThat(admins.messages().next(message -> "Do you hear me?".equals(message.getBody()))).isNotNull();
        String name = workgroup.getLocalpart().toString();
        assertThat(console.audited(name)).containsExactly("admin: entered a chat of workgroup " + name);
        admins.leave();
        anns.leave();
        vics.leave();
        browser.see("#live-trouble", "This is over");
        assertThat(problem("live-chat", Map.of("workgroup", name, "request", anns.id()))).isEmpty();
    }

    @Test
    void scriptFromVisitorsAndAgentsIsShownAsTextAndNeverRuns(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        watch(desk, workgroup);
        VisitorClient vic = desk.visitor("vic", workgroup).join(EVIL, Map.of("username", EVIL, "note", EVIL));
        String request = Chats.requestOf(desk, vic);
        browser.see(row("waiting", request) + " [data-cell=name]", EVIL);
        openRow(request);
        browser.see(row("waiting", request) + " dl", EVIL);
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        ann.session().setStatus(Presence.Mode.available, 1, EVIL);
        browser.see("#agents [data-cell=status]", EVIL);
        console.look("live-evil");
        console.open("live", about(workgroup));
        browser.see(row("waiting", request) + " [data-cell=name]", EVIL);
        assertNothingRan();
        Room anns = ann.acceptAndEnter();
        Room vics = vic.enterWhenInvited();
        console.open("live-chat", Map.of("workgroup", workgroup.getLocalpart().toString(), "request", anns.id()));
        vics.say(EVIL);
        browser.see("#lines", EVIL);
        console.open("live-chat", Map.of("workgroup", workgroup.getLocalpart().toString(), "request", anns.id()));
        browser.see("#lines", EVIL);
        assertNothingRan();
        anns.leave();
        vics.leave();
    }

    private void assertNothingRan() {
        assertThat(browser.count("#live img, #live script")).isZero();
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotContain("owned");
    }

    @Test
    void theClockOfThePageIsTheServersWhateverTheReadersIs(RunningDesk desk) throws Exception {
        watch(desk, desk.workgroup("ann"));
        LocalTime before = LocalTime.parse(browser.see("#live-clock").getText());
        for (String zone : List.of("Asia/Tokyo", "America/Los_Angeles")) {
            browser.zone(zone);
            browser.press(".wg-nav [aria-current]");
            String said = browser.see("#live-clock").getText();
            assertThat(Eventually.holds(() -> !browser.see("#live-clock").getText().equals(said))).as("it goes on").isTrue();
            LocalTime now = LocalTime.parse(browser.see("#live-clock").getText());
            assertThat(before.until(now, ChronoUnit.HOURS)).as(zone).isIn(0L, -23L);
        }
    }

    @Test
    void thePageTellsWhenItIsNotFreshAndIsAnsweredBrieflyWhenNothingHasChanged(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        watch(desk, workgroup);
        Object status = browser.run("const done = arguments[0], live = document.getElementById('live');"
            + "fetch(live.dataset.source, {cache: 'no-store', headers: {'If-None-Match': live.dataset.version}}).then(answer => done(answer.status));");
        assertThat(status).isEqualTo(304L);

        browser.run("window.fetch = () => Promise.reject(new Error('no network')); arguments[0]('')");
        browser.see("#live-trouble", "cannot be reached");
        console.look("live-lost");
    }

    @Test
    void whyIsSaidOnAPageOfItsOwnWithoutScriptToo(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        String request = Chats.requestOf(desk, vic);
        watch(desk, workgroup);
        openRow(request);
        WebElement link = browser.see(row("waiting", request) + " a[data-link]");
        assertThat(link.getDomAttribute("href")).contains("request=" + request);
        browser.press(row("waiting", request) + " a[data-link]");
        browser.see("#why", "off duty: ann");
        assertThat(browser.see("body").getText()).doesNotContain("???");
        console.look("live-why");
        console.open("live-why", Map.of("workgroup", workgroup.getLocalpart().toString(), "agent", "ann@" + desk.server().domain()));
        browser.see("#why", "No new offer for ann now: off duty");
        vic.depart();
    }
}
