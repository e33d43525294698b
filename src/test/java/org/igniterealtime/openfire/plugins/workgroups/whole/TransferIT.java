package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.filter.MessageTypeFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.jivesoftware.smackx.workgroup.agent.InvitationRequest;
import org.jivesoftware.smackx.workgroup.agent.Offer;
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
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Running chats that others are asked to join or to take over, with unmodified Smack clients on a real server. */
@ExtendWith(SharedDesk.class)
class TransferIT {

    /** Ann and Vic, talking. */
    private record Chat(Room agents, Room visitors) {

        static Chat begin(RunningDesk desk, AgentClient agent, EntityBareJid workgroup) throws Exception {
            VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
            Room agents = agent.acceptAndEnter();
            return new Chat(agents, vic.enterWhenInvited());
        }

        String id() {
            return agents.id();
        }
    }

    private static void transfer(AgentClient agent, RoomTransfer.Type type, String whom, Chat chat) throws Exception {
        agent.session().sendRoomTransfer(type, whom, chat.id(), "he speaks the language");
    }

    private static String address(AgentClient agent) {
        return agent.connection().getUser().asEntityBareJidString();
    }

    private static BlockingQueue<Message> errorsOf(AgentClient agent) {
        BlockingQueue<Message> errors = new LinkedBlockingQueue<>();
        agent.connection().addAsyncStanzaListener(stanza -> errors.add((Message) stanza), MessageTypeFilter.ERROR);
        return errors;
    }

    private static void assertServedBy(RunningDesk desk, Chat chat, AgentClient agent) throws Exception {
        assertThat(Eventually.rows(desk.server(), 1, "SELECT agent FROM wgRequest WHERE request = ? AND state = 'IN_CHAT' AND agent = ?",
            chat.id(), address(agent))).hasSize(1);
    }

    @Test
    void anAgentTakesTheChatOverAndTheFirstIsOut(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        transfer(ann, RoomTransfer.Type.user, address(bob), chat);
        Offer offer = bob.offers().next();
        assertThat(offer.getContent()).isInstanceOf(TransferRequest.class);
        assertThat(offer.getSessionID()).isEqualTo(chat.id());
        assertThat(((TransferRequest) offer.getContent()).getInviter()).isEqualTo(address(ann));
        assertThat(((TransferRequest) offer.getContent()).getRoom()).isEqualTo(chat.agents().address().toString());
        Room bobs = bob.accept(offer);
        chat.visitors().left().next("ann"::equals);
        bobs.say("I speak it");
        assertThat(chat.visitors().nextFrom("bob")).isEqualTo("I speak it");
        chat.visitors().say("fine");
        assertThat(bobs.nextFrom("vic")).isEqualTo("fine");

        assertServedBy(desk, chat, bob);
        desk.visitor("wil", workgroup).join("hello");
        assertThat(ann.offers().next()).isNotNull();
        assertThat(bob.offers().all()).hasSize(1);
    }

    @Test
    void aQueueIsAskedOneAgentAfterTheOther(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob", "cleo");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        transfer(ann, RoomTransfer.Type.queue, workgroup + "/help", chat);
        Offer first = bob.offers().next();
        AgentClient cleo = desk.agent("cleo", workgroup).goOnDuty(1);
        first.reject();
        Room cleos = cleo.acceptAndEnter();

        chat.visitors().left().next("ann"::equals);
        assertThat(cleos.id()).isEqualTo(chat.id());
        assertServedBy(desk, chat, cleo);
    }

    @Test
    void anInvitedAgentIsTheThirdInTheRoom(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        ann.session().sendRoomInvitation(RoomInvitation.Type.user, JidCreate.from(address(bob)), chat.id(), "help");
        Offer offer = bob.offers().next();
        assertThat(offer.getContent()).isInstanceOf(InvitationRequest.class);
        Room bobs = bob.accept(offer);

        bobs.say("three of us");
        assertThat(chat.visitors().nextFrom("bob")).isEqualTo("three of us");
        assertThat(chat.agents().nextFrom("bob")).isEqualTo("three of us");
        chat.agents().say("welcome");
        assertThat(bobs.nextFrom("ann")).isEqualTo("welcome");
        assertServedBy(desk, chat, ann);
        desk.visitor("wil", workgroup).join("hello");
        assertThat(bob.offers().all()).hasSize(1);
        bobs.leave();
        assertThat(bob.offers().next().getSessionID()).isNotEqualTo(chat.id());
    }

    @Test
    void somebodyWhoIsNoAgentIsInvitedAsToAnyRoom(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient expert = desk.agent("expert", workgroup);

        ann.session().sendRoomInvitation(RoomInvitation.Type.user, JidCreate.from(address(expert)), chat.id(), "help");
        Room experts = expert.enterWhenInvited(chat.id());

        experts.say("hi");
        assertThat(chat.visitors().nextFrom("expert")).isEqualTo("hi");
    }

    @Test
    void aGuestWhoDeclinesIsNotWaitedFor(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        BlockingQueue<Message> errors = errorsOf(ann);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient expert = desk.agent("busy-expert", workgroup);

        ann.session().sendRoomInvitation(RoomInvitation.Type.user, JidCreate.from(address(expert)), chat.id(), "help");
        MultiUserChatManager.getInstanceFor(expert.connection()).decline(expert.awaitInvitation(chat.id()), workgroup, "not now");

        assertThat(errors.poll(20, TimeUnit.SECONDS)).isNotNull();
        chat.agents().say("still here");
        assertThat(chat.visitors().nextFrom("ann")).isEqualTo("still here");
    }

    @Test
    void aVisitorWhoDeclinesFreesTheAgentAtOnce(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room anns = ann.acceptAndEnter();
        desk.visitor("wil", workgroup).join("hello");

        vic.invitations().next();
        MultiUserChatManager.getInstanceFor(vic.connection()).decline(anns.address(), workgroup, "never mind");

        assertThat(ann.offers().next().getSessionID()).isNotEqualTo(anns.id());
        assertThat(Eventually.rows(desk.server(), 1, "SELECT outcome FROM wgRequest WHERE request = ? AND outcome = 'MISSED'", anns.id()))
            .hasSize(1);
    }

    @Test
    void ifNobodyTakesItTheAgentIsToldAndTheChatGoesOn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        BlockingQueue<Message> errors = errorsOf(ann);
        Chat chat = Chat.begin(desk, ann, workgroup);
        desk.change(workgroup, Map.of("offer-timeout", "1"));
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        transfer(ann, RoomTransfer.Type.queue, workgroup + "/help", chat);
        bob.offers().next();
        Message told = errors.poll(20, TimeUnit.SECONDS);

        assertThat(told).isNotNull();
        assertThat(told.getError().getCondition().toString()).isEqualTo("recipient-unavailable");
        assertThat(told.getFrom().toString()).isEqualTo(workgroup.toString());
        assertThat(told.getBody()).isNotBlank();
        assertThat(told.hasExtension("transfer", "http://jabber.org/protocol/workgroup")).isTrue();
        chat.agents().say("still here");
        assertThat(chat.visitors().nextFrom("ann")).isEqualTo("still here");
        assertServedBy(desk, chat, ann);
        assertThat(errors).isEmpty();
    }

    @Test
    void ifWhoeverAcceptedDoesNotEnterTheAgentIsTold(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        BlockingQueue<Message> errors = errorsOf(ann);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        Eventually.rows(desk.server(), 2, "SELECT address FROM wgParticipant WHERE request = ?", chat.id());
        desk.change(workgroup, Map.of("entry-timeout", "1"));

        transfer(ann, RoomTransfer.Type.workgroup, workgroup.toString(), chat);
        bob.offers().next().accept();

        assertThat(errors.poll(20, TimeUnit.SECONDS)).isNotNull();
        chat.agents().say("still here");
        assertThat(chat.visitors().nextFrom("ann")).isEqualTo("still here");
        assertServedBy(desk, chat, ann);
    }

    @Test
    void onlyWhoeverIsInTheChatMayAskAndOnlyForWhatThereIs(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        EntityBareJid other = desk.workgroup("dan");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        Chat chat = Chat.begin(desk, ann, workgroup);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        AgentClient stranger = desk.agent("mallory", workgroup);
        AgentClient dan = desk.agent("dan", other).goOnDuty(1);

        for (AgentClient outsider : List.of(bob, stranger)) {
            assertThat(Refused.by(() -> transfer(outsider, RoomTransfer.Type.user, address(outsider), chat))).isEqualTo("forbidden");
        }
        assertThat(Refused.by(() -> transfer(ann, RoomTransfer.Type.queue, workgroup + "/nowhere", chat))).isEqualTo("item-not-found");
        assertThat(Refused.by(() -> transfer(ann, RoomTransfer.Type.queue, other + "/nowhere", chat))).isEqualTo("item-not-found");
        assertThat(Refused.by(() -> transfer(dan, RoomTransfer.Type.workgroup, other.toString(), chat))).isEqualTo("item-not-found");
        assertThat(Refused.by(() -> ann.session().sendRoomTransfer(RoomTransfer.Type.user, address(bob), "nosuchsession", "")))
            .isEqualTo("item-not-found");
        assertThat(bob.offers().all()).isEmpty();
        assertServedBy(desk, chat, ann);
    }
}
