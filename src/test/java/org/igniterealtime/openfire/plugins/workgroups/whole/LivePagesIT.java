package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.packet.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.openqa.selenium.WebElement;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin watches a workgroup while real agents and visitors come and go. */
@ExtendWith(SharedDesk.class)
class LivePagesIT extends LiveStory {

    private static final String EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";

    /** Where an offer stands for as long as pages are looked at. */
    private static EntityBareJid unhurried(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        return workgroup;
    }

    @Test
    void thePageShowsByItselfWhoComesIsOfferedChatsAndLeaves(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = unhurried(desk);
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
        ann.show(Presence.Mode.away, 2);
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
        // Closed, and so gone.
        browser.gone(row("waiting", request));
        browser.see("[data-total=waiting]", "1");
        assertNotLoadedAgain();
        wil.depart();
    }

    @Test
    void scriptFromVisitorsAndAgentsIsShownAsTextAndNeverRuns(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = unhurried(desk);
        watch(desk, workgroup);
        VisitorClient vic = desk.visitor("vic", workgroup).join(EVIL, Map.of("username", EVIL, "note", EVIL));
        String request = Chats.requestOf(desk, vic);
        browser.see(row("waiting", request) + " [data-cell=name]", EVIL);
        openRow(request);
        browser.see(row("waiting", request) + " dl", EVIL);
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        ann.show(Presence.Mode.available, 1, EVIL);
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
        LocalTime before = LocalTime.parse(browser.text("#live-clock"));
        for (String zone : List.of("Asia/Tokyo", "America/Los_Angeles")) {
            browser.zone(zone);
            browser.go(".wg-nav [aria-current]");
            String said = browser.text("#live-clock");
            assertThat(Eventually.holds(() -> !browser.text("#live-clock").equals(said))).as("it goes on").isTrue();
            LocalTime now = LocalTime.parse(browser.text("#live-clock"));
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
