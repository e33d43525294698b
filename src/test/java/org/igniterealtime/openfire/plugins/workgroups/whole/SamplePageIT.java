package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SampleSite;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.client.WebVisitor.Transport;

/** The sample page as a person sees it, in a real browser on another origin than the server. */
@ExtendWith(SharedDesk.class)
class SamplePageIT {

    private Browser browser;

    @BeforeAll
    static void needsABrowser() throws Exception {
        Needed.node();
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

    @ParameterizedTest
    @EnumSource
    void aPersonIsServedFromTheFormToTheGoodbye(Transport transport, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient wil = desk.visitor("wil", workgroup).join("I was here first");
        try (SampleSite site = new SampleSite(desk.server().domain(), workgroup, transport.at(desk.server()))) {
            browser.open(site.address());
            browser.see("#availability", "Open");
            look("form");
            browser.type("[name=username]", "Vic");
            browser.type("[name=question]", "<b>Is</b> it me?");
            browser.press("#form button");
            browser.see("#place", "You are number 2 in line.");
            look("waiting");

            wil.depart();
            browser.see("#place", "You are next.");
            Room room = ann.accept(ann.offers().next(offer -> offer.getMetaData().get("username").contains("Vic")));
            browser.see("#log", "You are in the conversation.");
            room.say("<img src=x onerror=alert(1)> hello, \u4f60\u597d");
            browser.see("#log", "<img src=x onerror=alert(1)> hello, \u4f60\u597d");
            browser.type("#text", "<i>thanks</i>\n");
            assertThat(room.nextFrom("Vic")).isEqualTo("<i>thanks</i>");
            browser.see("#log .own", "<i>thanks</i>");
            assertThat(browser.count("#log img, #log i")).as("markup made of what somebody said").isZero();
            look("chat");
            browser.press("#leave");
            browser.see("#over-text", "Thank you");
            look("over");
            room.left().next("Vic"::equals);

            browser.press("#again");
            browser.see("[name=question]");
        }
    }

    @Test
    void aPersonSeesThatTheDeskIsClosedAndThatItOpens(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("open", false));
        desk.admin().say(workgroup, "offline.offlineText", "We are back on Monday.\n<b>Until then</b> write to us.");
        try (SampleSite site = new SampleSite(desk.server().domain(), workgroup, Transport.WEBSOCKET.at(desk.server()))) {
            browser.open(site.address());
            browser.see("#availability", "Closed");
            browser.see("#offline-text", "<b>Until then</b> write to us.");
            look("closed");

            desk.change(workgroup, Map.of("open", true));
            browser.press("#look-again");
            browser.see("#availability", "Open");
            browser.see("[name=question]");
        }
    }

    @Test
    void aPersonLogsInWithAnAccountAndGivesUp(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        String password = desk.passwordOf("vic");
        try (SampleSite site = new SampleSite(desk.server().domain(), workgroup, Transport.WEBSOCKET.at(desk.server()))) {
            browser.open(site.address());
            browser.press("summary");
            browser.type("#user", "vic");
            browser.type("#password", "wrong\n");
            browser.see("#trouble-text", "The name or the password is wrong");
            look("trouble");
            browser.press("#reconnect");
            // Without an account meanwhile: only then may one begin anew with one.
            browser.see("[name=question]");
            browser.type("#password", password + '\n');
            browser.see("#availability", "Open");

            browser.type("[name=username]", "Victor");
            browser.press("#form button");
            assertThat(ann.offers().next().getUserJID().asBareJid().toString()).isEqualTo("vic@" + desk.server().domain());
            browser.press("#give-up");
            ann.revokes().next();
            browser.see("[name=question]");
        }
    }

    @Test
    void whereWebSocketsDoNotGetThroughThePageTakesTheNextAddress(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        try (SampleSite site = new SampleSite(desk.server().domain(), workgroup, "ws://127.0.0.1:1/ws/", Transport.BOSH.at(desk.server()))) {
            browser.open(site.address());
            browser.see("#availability", "Open");
        }
    }

    private void look(String state) throws Exception {
        browser.picture(state);
        assertThat(browser.width()).as("width of the page, " + state).isLessThanOrEqualTo(Browser.NARROW);
    }
}
