package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** The pages that have scripts, in a browser that runs none. */
@ExtendWith(SharedDesk.class)
class ScriptlessPagesIT extends InBrowser {

    private ConsolePages withoutScript(RunningDesk desk) {
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn();
        browser.width(ConsolePages.WIDE);
        browser.scripts(false);
        return console;
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("workgroup", workgroup.getLocalpart().toString());
    }

    private static String row(String table, String key) {
        return "#" + table + " tbody[data-key='" + key + "']";
    }

    @Test
    void theLivePageIsAsOfNowWheneverItIsLoadedAndEverythingCanBeDone(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "billing"), "ann");
        ConsolePages console = withoutScript(desk).open("live", about(workgroup));
        browser.see("#live noscript", "load it again");
        assertThat(browser.isShown("#live-keeps")).as("that the page keeps itself up to date").isFalse();
        browser.see("[data-none=waiting]", "nobody");
        VisitorClient vic = desk.visitor("vic", workgroup).joinQueue("help", "hello");
        String request = Chats.requestOf(desk, vic);

        console.open("live", about(workgroup));
        browser.see(row("waiting", request) + " [data-time=since]");
        browser.press(row("waiting", request) + " summary");
        browser.see(row("waiting", request) + " dl", "hello");
        browser.choose(row("waiting", request) + " [name=queue]", "billing");
        browser.go(row("waiting", request) + " [value=move]");
        console.seeDone("waits in that queue");
        browser.see(row("waiting", request) + " [data-cell=queue]", "billing");
        browser.press(row("waiting", request) + " summary");
        browser.go(row("waiting", request) + " a[data-link]");
        browser.see("#why", "off duty: ann");

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Room anns = ann.acceptAndEnter();
        vic.enterWhenInvited().say("My parcel is lost.");
        anns.nextFrom("vic");
        console.open("live", about(workgroup));
        browser.go(row("chats", request) + " a");
        browser.see("#lines", "My parcel is lost.");
        anns.leave();
    }

    @Test
    void theTableOfAReportIsThereAndWhoStillWaitsIsSaid(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Map<String, String> days = Map.of("workgroup", workgroup.getLocalpart().toString(), "by", "DAY");
        ConsolePages console = withoutScript(desk).open("reports", days);
        browser.see("#open", "not counted yet: 1");
        browser.see("#total [data-key=requests]", "0");
        assertThat(browser.isShown("#chart")).as("an empty chart").isFalse();
        browser.choose("#f-by", "HOUR");
        console.send();
        browser.see("#report[data-by=hour]");
        browser.scripts(true);
        console.open("reports", days);
        browser.see("#chart");
        assertThat(console.status("POST", "reports", Map.of(), "token=x")).as("nothing can be sent to it").isIn(403L, 405L);
        vic.depart();
    }
}
