package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.iqrequest.AbstractIqRequestHandler;
import org.jivesoftware.smack.iqrequest.IQRequestHandler;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.UnparsedIQ;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Agents see on which pages visitors are, and speak to them, on a real server. */
@ExtendWith(SharedDesk.class)
class SiteIT {

    private static void look(XMPPConnection visitor, EntityBareJid workgroup, String visit, String url) throws Exception {
        visitor.sendIqRequestAndWaitForResponse(FilledIq.set(workgroup, "site-user").attribute("sessionID", visit).child("url", url)
            .child("title", "\u5546\u5e97 <3"));
    }

    private static String history(XMPPConnection agent, EntityBareJid workgroup, String session) throws Exception {
        UnparsedIQ answer = agent.sendIqRequestAndWaitForResponse(FilledIq.get(workgroup, "site-user-history").attribute("sessionID", session));
        return answer.getContent().toString();
    }

    @Test
    void anAgentSeesWhereTheVisitorOfAChatHasBeenAndStrangersDoNot(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        VisitorClient guest = desk.anonymousVisitor("guest", workgroup);
        look(guest.connection(), workgroup, "w1", "https://shop.example/cart?a=b&c=d");
        look(guest.connection(), workgroup, "w1", "https://shop.example/help");
        guest.join("help me");
        Offer offer = ann.offers().next();

        assertThat(history(ann.connection(), workgroup, offer.getSessionID()))
            .containsSubsequence("https://shop.example/cart?a=b&amp;c=d", "https://shop.example/help").contains("\u5546\u5e97 &lt;3");
        assertThat(history(ann.connection(), workgroup, "w1")).contains("https://shop.example/help");
        assertThat(Refused.by(() -> history(guest.connection(), workgroup, "w1"))).isEqualTo("not-authorized");
        assertThat(Refused.by(() -> history(ann.connection(), workgroup, "w2"))).isEqualTo("item-not-found");
        assertThat(Refused.by(() -> look(desk.login("mallory"), workgroup, "w1", "https://evil.example/"))).isEqualTo("conflict");
        assertThat(Refused.by(() -> look(guest.connection(), workgroup, "w1", "javascript:alert(1)"))).isEqualTo("not-acceptable");
    }

    @Test
    void anAgentSpeaksToSomebodyOnTheSite(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup);
        ann.session().getAgent().setName("Ann of Sales");
        VisitorClient guest = desk.anonymousVisitor("guest", workgroup);
        CompletableFuture<IQ> heard = new CompletableFuture<>();
        guest.connection().registerIQRequestHandler(new AbstractIqRequestHandler("site-invite", FilledIq.JIVE, IQ.Type.set,
            IQRequestHandler.Mode.sync) {
            @Override
            public IQ handleIQRequest(IQ request) {
                heard.complete(request);
                return IQ.createResultIQ(request);
            }
        });
        FilledIq invite = FilledIq.set(workgroup, "site-invite").attribute("sessionID", "w7").child("agent", "The Bank")
            .child("message", "May I help?");
        assertThat(Refused.by(() -> ann.connection().sendIqRequestAndWaitForResponse(invite))).isEqualTo("item-not-found");
        look(guest.connection(), workgroup, "w7", "https://shop.example/");

        ann.connection().sendIqRequestAndWaitForResponse(FilledIq.set(workgroup, "site-invite").attribute("sessionID", "w7")
            .child("agent", "The Bank").child("message", "May I help?"));

        IQ request = heard.get(20, TimeUnit.SECONDS);
        assertThat(request.getFrom().toString()).isEqualTo(workgroup.toString());
        assertThat(((UnparsedIQ) request).getContent().toString()).contains("Ann of Sales", "May I help?").doesNotContain("Bank");
        assertThat(Refused.by(() -> desk.login("mallory").sendIqRequestAndWaitForResponse(FilledIq.set(workgroup, "site-invite")
            .attribute("sessionID", "w7").child("message", "Buy!")))).isEqualTo("not-authorized");
    }
}
