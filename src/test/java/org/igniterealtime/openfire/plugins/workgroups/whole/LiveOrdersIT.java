package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin acts on what he sees of a workgroup, while real agents and visitors come and go. */
@ExtendWith(SharedDesk.class)
class LiveOrdersIT extends LiveStory {

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
        browser.go(row("chats", anns.id()) + " a");
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
}
