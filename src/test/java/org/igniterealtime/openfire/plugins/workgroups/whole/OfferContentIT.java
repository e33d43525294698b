package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.filter.MessageTypeFilter;
import org.jivesoftware.smack.filter.StanzaTypeFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitation;
import org.jivesoftware.smackx.workgroup.agent.InvitationRequest;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.agent.RevokedOffer;
import org.jivesoftware.smackx.workgroup.agent.TransferRequest;
import org.jivesoftware.smackx.workgroup.agent.UserRequest;
import org.jivesoftware.smackx.workgroup.packet.RoomInvitation;
import org.jivesoftware.smackx.workgroup.packet.RoomTransfer;
import org.jivesoftware.smackx.workgroup.packet.SessionID;
import org.jivesoftware.smackx.workgroup.packet.WorkgroupInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Everything that Smack tells an agent of an offer, and both sides of an invitation. */
@ExtendWith(SharedDesk.class)
class OfferContentIT {

    @Test
    void anOfferSaysWhoAsksWhereAndUntilWhen(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        Offer offer = ann.offers().next();

        assertThat(offer.getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
        assertThat(offer.getUserID().toString()).isEqualTo(vic.connection().getUser().asBareJid().toString());
        assertThat(offer.getWorkgroupName().toString()).isEqualTo(workgroup.toString());
        assertThat(offer.getContent()).isSameAs(UserRequest.getInstance());
        assertThat(offer.getExpiresDate().toInstant()).isBetween(Instant.now(), Instant.now().plus(Duration.ofSeconds(21)));
        assertThat(offer.isAccepted() || offer.isRejected()).isFalse();
        offer.reject();
        assertThat(offer.isRejected()).isTrue();
        assertThat(offer.isAccepted()).isFalse();
    }

    @Test
    void aRevocationSaysWhichOfferAndWhy(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();
        vic.depart();

        RevokedOffer revoked = ann.revokes().next();

        assertThat(revoked.getSessionID()).isEqualTo(offer.getSessionID());
        assertThat(revoked.getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
        assertThat(revoked.getUserID().toString()).isEqualTo(vic.connection().getUser().asBareJid().toString());
        assertThat(revoked.getWorkgroupName().toString()).isEqualTo(workgroup.toString());
        assertThat(revoked.getReason()).isNotBlank();
        assertThat(revoked.getTimestamp()).isCloseTo(new Date(), TimeUnit.MINUTES.toMillis(1));
    }

    @Test
    void bothAreInvitedByTheWorkgroupIntoTheSameRoom(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup);
        BlockingQueue<Message> vicsMessages = messagesOf(vic);
        vic.join("hello");
        Offer offer = ann.offers().next();
        offer.accept();

        WorkgroupInvitation agents = ann.invitations().next();
        WorkgroupInvitation visitors = vic.invitations().next();

        for (WorkgroupInvitation each : List.of(agents, visitors)) {
            assertThat(each.getSessionID()).isEqualTo(offer.getSessionID());
            assertThat(each.getGroupChatName().toString()).startsWith(offer.getSessionID() + "@conference.");
            assertThat((Object) each.getInvitationSender()).isEqualTo(each.getGroupChatName());
            assertThat(each.getWorkgroupName().toString()).isEqualTo(workgroup.toString());
            assertThat((Object) each.getUniqueID()).isNotNull();
        }
        assertThat(agents.getMetaData()).as("the offer has told it; with it Spark shows a pane of its own for a transfer").isNull();
        assertThat(agents.getMessageBody()).as("Spark shows a body as a message of the room").isNull();
        Message invitation = vicsMessages.poll(20, TimeUnit.SECONDS);
        while (!invitation.hasExtension(WorkgroupInformation.ELEMENT_NAME, WorkgroupInformation.NAMESPACE)) {
            invitation = vicsMessages.poll(20, TimeUnit.SECONDS);
        }
        WorkgroupInformation from = (WorkgroupInformation) invitation.getExtensionElement(WorkgroupInformation.ELEMENT_NAME,
            WorkgroupInformation.NAMESPACE);
        assertThat(from.getWorkgroupJID().toString()).isEqualTo(workgroup.toString());
        SessionID session = (SessionID) invitation.getExtensionElement(SessionID.ELEMENT_NAME, SessionID.NAMESPACE);
        assertThat(session.getSessionID()).isEqualTo(offer.getSessionID());
    }

    private static BlockingQueue<Message> messagesOf(VisitorClient visitor) {
        BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
        visitor.connection().addAsyncStanzaListener(stanza -> messages.add((Message) stanza),
            StanzaTypeFilter.MESSAGE);
        return messages;
    }

    @Test
    void anInvitedAgentReadsWhoAsksHimWhyAndWhere(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        Room room = ann.acceptAndEnter();
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        BlockingQueue<Message> errors = new LinkedBlockingQueue<>();
        ann.connection().addAsyncStanzaListener(stanza -> errors.add((Message) stanza), MessageTypeFilter.ERROR);

        ann.session().sendRoomInvitation(RoomInvitation.Type.user, bob.connection().getUser().asBareJid(), room.id(), "please");
        Offer first = bob.offers().next();
        InvitationRequest invited = (InvitationRequest) first.getContent();
        assertThat(invited.getInviter().toString()).isEqualTo(ann.connection().getUser().asBareJid().toString());
        assertThat(invited.getRoom().toString()).isEqualTo(room.address().toString());
        assertThat(invited.getReason()).isEqualTo("please");
        first.reject();
        Message refused = errors.poll(20, TimeUnit.SECONDS);
        RoomInvitation failed = (RoomInvitation) refused.getExtensionElement(RoomInvitation.ELEMENT_NAME, RoomInvitation.NAMESPACE);
        assertThat(failed.getSessionID()).isEqualTo(room.id());
        assertThat(failed.getInviter().toString()).isEqualTo(ann.connection().getUser().asBareJid().toString());

        ann.session().sendRoomTransfer(RoomTransfer.Type.user, bob.connection().getUser().asBareJid().toString(), room.id(), "take him");
        Offer second = bob.offers().next();
        assertThat(((TransferRequest) second.getContent()).getReason()).isEqualTo("take him");
        second.reject();
        Message again = errors.poll(20, TimeUnit.SECONDS);
        RoomTransfer refusedTransfer = (RoomTransfer) again.getExtensionElement(RoomTransfer.ELEMENT_NAME, RoomTransfer.NAMESPACE);
        assertThat(refusedTransfer.getSessionID()).isEqualTo(room.id());
        assertThat(refusedTransfer.getInviter()).isEqualTo(ann.connection().getUser().asBareJid().toString());
    }
}
