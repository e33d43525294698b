package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.PlainClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;

/** An admin who has never seen the product does what the pages say, on a server with nothing on it but two users. */
class FirstChatIT {

    @BeforeAll
    static void needsABrowser() {
        Needed.chromium();
    }

    @Test
    void doingWhatThePagesSayLeadsToAServedChat() throws Exception {
        try (RunningDesk desk = RunningDesk.start(); Browser browser = new Browser()) {
            desk.account("ann", "Ann Other", "ann@example.org");
            ConsolePages console = new ConsolePages(browser, desk.server()).logIn().open("workgroups", Map.of());
            browser.see("#none", "Three steps to the first chat");
            console.look("first-nothing");
            browser.go("#none a");

            console.fill("name", "support");
            browser.type("#find-members", "other");
            browser.go("#search-members");
            browser.press("#p-members .wg-found input");
            console.look("first-agents");
            console.send();
            console.seeDone("created");
            assertThat(browser.count("#unknown")).isZero();
            console.look("first-next");
            EntityBareJid support = JidCreate.entityBareFrom(browser.see("#next code").getText());

            PlainClient ann = new PlainClient(desk.login("ann"), support);
            ann.says("on", "You are on duty");
            PlainClient vic = new PlainClient(desk.login("vic"), support);
            vic.says("my printer is on fire", "Your name?");
            vic.says("skip", "e-mail");
            vic.says("skip", "my printer is on fire");
            vic.says("skip", "you are in line");
            assertThat(ann.hears("accept")).contains("my printer is on fire");
            ann.says("accept", "is yours");
            Room agentsRoom = ann.enterWhenInvited();
            Room visitorsRoom = vic.enterWhenInvited();
            agentsRoom.say("Hello");
            visitorsRoom.nextFrom("ann");

            console.open("workgroups", Map.of());
            browser.see("#row-support", "Open");
            browser.see("#row-support td:nth-child(5)", "1");
            console.look("first-chat");
        }
    }
}
