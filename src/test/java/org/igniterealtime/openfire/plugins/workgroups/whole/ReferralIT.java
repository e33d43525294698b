package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.filter.MessageTypeFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.workgroup.agent.InvitationRequest;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.agent.TranscriptManager;
import org.jivesoftware.smackx.workgroup.agent.TransferRequest;
import org.jivesoftware.smackx.workgroup.packet.RoomInvitation;
import org.jivesoftware.smackx.workgroup.packet.RoomTransfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Running chats for which another workgroup's agents are wanted, with unmodified Smack clients on a real server. */
@ExtendWith(SharedDesk.class)
class ReferralIT {

    /** Ann of one workgroup talks to Vic, Dan of another one is free. */
    private record Talk(EntityBareJid sales, EntityBareJid support, AgentClient ann, AgentClient dan, Room anns, Room vics) {

        static Talk begin(RunningDesk desk) throws Exception {
            EntityBareJid sales = desk.workgroup("ann");
            EntityBareJid support = desk.workgroup("dan");
            AgentClient ann = desk.agent("ann", sales).goOnDuty(1);
            AgentClient dan = desk.agent("dan", support).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", sales).join("hello");
            return new Talk(sales, support, ann, dan, ann.acceptAndEnter(), vic.enterWhenInvited());
        }
    }

    private static String address(AgentClient agent) {
        return agent.connection().getUser().asEntityBareJidString();
    }

    private static void assertServedBy(RunningDesk desk, String session, AgentClient agent) throws Exception {
        assertThat(Eventually.rows(desk.server(), 1, "SELECT agent FROM wgRequest WHERE request = ? AND state = 'IN_CHAT' AND agent = ?",
            session, address(agent))).hasSize(1);
    }

    @Test
    void anAgentOfAnotherWorkgroupTakesTheChatOverAndHisSlotThereIsFilledUntilItEnds(RunningDesk desk) throws Exception {
        Talk talk = Talk.begin(desk);

        talk.ann().session().sendRoomTransfer(RoomTransfer.Type.workgroup, talk.support().toString(), talk.anns().id(), "a broken one");
        Offer offer = talk.dan().offers().next();
        assertThat(offer.getContent()).isInstanceOf(TransferRequest.class);
        assertThat(offer.getSessionID()).isEqualTo(talk.anns().id());
        assertThat(((TransferRequest) offer.getContent()).getInviter()).isEqualTo(address(talk.ann()));
        assertThat(((TransferRequest) offer.getContent()).getRoom()).isEqualTo(talk.anns().address().toString());
        assertThat(offer.getMetaData()).containsKey("question");
        Room dans = talk.dan().acceptElsewhere(offer);
        talk.vics().left().next("ann"::equals);
        dans.say("I can mend it");
        assertThat(talk.vics().nextFrom("dan")).isEqualTo("I can mend it");
        assertServedBy(desk, talk.anns().id(), talk.dan());

        desk.visitor("wil", talk.sales()).join("hello");
        assertThat(talk.ann().offers().next()).isNotNull();
        VisitorClient zoe = desk.visitor("zoe", talk.support()).join("hello");
        zoe.positions().next();
        assertThat(talk.dan().offers().all()).hasSize(1);
        talk.vics().leave();
        dans.leave();
        assertThat(talk.dan().offers().next().getUserJID().toString()).isEqualTo(zoe.connection().getUser().toString());
        assertThat(talk.dan().revokes().all()).isEmpty();
        assertThat(Transcript.of(desk.server(), talk.anns().id())).containsExactly("dan: I can mend it");
    }

    @Test
    void anotherWorkgroupsQueueIsAskedOneAgentAfterTheOther(RunningDesk desk) throws Exception {
        EntityBareJid sales = desk.workgroup("ann");
        EntityBareJid support = desk.workgroup("dan", "eve");
        AgentClient ann = desk.agent("ann", sales).goOnDuty(1);
        AgentClient dan = desk.agent("dan", support).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", sales).join("hello");
        Room anns = ann.acceptAndEnter();
        Room vics = vic.enterWhenInvited();

        ann.session().sendRoomInvitation(RoomInvitation.Type.queue, JidCreate.from(support + "/help"), anns.id(), "");
        Offer first = dan.offers().next();
        AgentClient eve = desk.agent("eve", support).goOnDuty(1);
        first.reject();
        Offer second = eve.offers().next();
        assertThat(second.getContent()).isInstanceOf(InvitationRequest.class);
        Room eves = eve.acceptElsewhere(second);

        eves.say("three of us");
        assertThat(vics.nextFrom("eve")).isEqualTo("three of us");
        assertThat(anns.nextFrom("eve")).isEqualTo("three of us");
        assertServedBy(desk, anns.id(), ann);
    }

    @Test
    void whoeverHasTakenItOverAsksHisOwnWorkgroupToGiveItBack(RunningDesk desk) throws Exception {
        Talk talk = Talk.begin(desk);
        talk.ann().session().sendRoomTransfer(RoomTransfer.Type.workgroup, talk.support().toString(), talk.anns().id(), "");
        talk.dan().acceptElsewhere(talk.dan().offers().next());
        talk.vics().left().next("ann"::equals);

        talk.dan().session().sendRoomTransfer(RoomTransfer.Type.workgroup, talk.sales().toString(), talk.anns().id(), "yours after all");
        Room again = talk.ann().acceptAndEnter();

        talk.vics().left().next("dan"::equals);
        again.say("here I am again");
        assertThat(talk.vics().nextFrom("ann")).isEqualTo("here I am again");
        assertServedBy(desk, talk.anns().id(), talk.ann());
        assertThat(Refused.by(() -> new TranscriptManager(talk.dan().connection()).getTranscript(talk.support(), talk.anns().id())))
            .isEqualTo("item-not-found");
        assertThat(Refused.by(() -> new TranscriptManager(talk.dan().connection()).getTranscript(talk.sales(), talk.anns().id()))).isEqualTo("forbidden");
    }

    @Test
    void ifNobodyThereComesTheAgentIsToldAndTheChatGoesOn(RunningDesk desk) throws Exception {
        EntityBareJid sales = desk.workgroup("ann");
        EntityBareJid support = desk.workgroup("dan");
        desk.change(support, Map.of("offer-timeout", "1"));
        AgentClient ann = desk.agent("ann", sales).goOnDuty(1);
        BlockingQueue<Message> errors = new LinkedBlockingQueue<>();
        ann.connection().addAsyncStanzaListener(stanza -> errors.add((Message) stanza), MessageTypeFilter.ERROR);
        VisitorClient vic = desk.visitor("vic", sales).join("hello");
        Room anns = ann.acceptAndEnter();
        Room vics = vic.enterWhenInvited();

        ann.session().sendRoomTransfer(RoomTransfer.Type.workgroup, support.toString(), anns.id(), "");
        Message nobody = errors.poll(20, TimeUnit.SECONDS);
        AgentClient dan = desk.agent("dan", support).goOnDuty(1);
        ann.session().sendRoomTransfer(RoomTransfer.Type.workgroup, support.toString(), anns.id(), "");
        dan.offers().next();
        Message unanswered = errors.poll(20, TimeUnit.SECONDS);

        assertThat(nobody.getError().getCondition().toString()).isEqualTo("recipient-unavailable");
        assertThat(nobody.getFrom().toString()).isEqualTo(sales.toString());
        assertThat(unanswered.getBody()).isNotEqualTo(nobody.getBody());
        assertThat(dan.revokes().next().getSessionID()).isEqualTo(anns.id());
        anns.say("still here");
        assertThat(vics.nextFrom("ann")).isEqualTo("still here");
        assertServedBy(desk, anns.id(), ann);
    }

    @Test
    void aReloadInTheMiddleChangesNothing() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            Talk talk = Talk.begin(desk);
            desk.change(talk.support(), Map.of("offer-timeout", "120"));
            talk.ann().session().sendRoomTransfer(RoomTransfer.Type.workgroup, talk.support().toString(), talk.anns().id(), "");
            Offer offer = talk.dan().offers().next();

            desk.server().unloadPlugin();
            desk.server().loadPlugin();
            Room dans = talk.dan().acceptElsewhere(offer);
            talk.vics().left().next("ann"::equals);
            desk.server().unloadPlugin();
            desk.server().loadPlugin();

            VisitorClient zoe = desk.visitor("zoe", talk.support()).join("hello");
            zoe.positions().next();
            dans.say("here I am");
            assertThat(talk.vics().nextFrom("dan")).isEqualTo("here I am");
            assertThat(talk.dan().offers().all()).hasSize(1);
            talk.vics().leave();
            dans.leave();
            assertThat(talk.dan().offers().next().getUserJID().toString()).isEqualTo(zoe.connection().getUser().toString());
            ServerComplaints.assertNone(desk.server());
        }
    }

    @Test
    void aKillEndsTheChatAndFreesTheSlotElsewhere() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            Talk talk = Talk.begin(desk);
            talk.ann().session().sendRoomTransfer(RoomTransfer.Type.workgroup, talk.support().toString(), talk.anns().id(), "");
            talk.dan().acceptElsewhere(talk.dan().offers().next());
            talk.vics().left().next("ann"::equals);

            desk.server().kill();
            desk.hangUp();
            desk.server().start();
            desk.comeBack();

            AgentClient again = desk.agent("dan", talk.support()).goOnDuty(1);
            VisitorClient zoe = desk.visitor("zoe", talk.support()).join("hello");
            assertThat(again.offers().next().getUserJID().toString()).isEqualTo(zoe.connection().getUser().toString());
            Eventually.rows(desk.server(), 1, "SELECT referral FROM wgReferral WHERE request = ? AND state <> 'TAKEN'", talk.anns().id());
            ServerComplaints.assertNone(desk.server());
        }
    }
}
