package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.jivesoftware.smack.packet.Stanza;
import org.jivesoftware.smack.util.PacketParserUtils;
import org.jivesoftware.smackx.workgroup.agent.InvitationRequest;
import org.jivesoftware.smackx.workgroup.agent.TransferRequest;
import org.jivesoftware.smackx.workgroup.agent.UserRequest;
import org.jivesoftware.smackx.workgroup.agent.WorkgroupQueue;
import org.jivesoftware.smackx.workgroup.ext.forms.WorkgroupForm;
import org.jivesoftware.smackx.workgroup.packet.AgentStatus;
import org.jivesoftware.smackx.workgroup.packet.AgentStatusRequest;
import org.jivesoftware.smackx.workgroup.packet.AgentWorkgroups;
import org.jivesoftware.smackx.workgroup.packet.OfferRequestProvider.OfferRequestPacket;
import org.jivesoftware.smackx.workgroup.packet.OfferRevokeProvider.OfferRevokePacket;
import org.jivesoftware.smackx.workgroup.packet.QueueDetails;
import org.jivesoftware.smackx.workgroup.packet.QueueOverview;
import org.jivesoftware.smackx.workgroup.packet.QueueUpdate;
import org.jivesoftware.smackx.workgroup.packet.SessionID;
import org.jivesoftware.smackx.workgroup.packet.WorkgroupInformation;
import org.jivesoftware.smackx.xdata.packet.DataForm;
import org.junit.jupiter.api.Test;

/** The samples of what we send, which the other tests hold us to, read by the real parsers of Smack. */
class SmackReadsItTest {

    private static <S extends Stanza> S read(String sample, Class<S> type) {
        // As it comes from our serializer, on a stream whose default namespace is jabber:client.
        String xml = Stanzas.compact(sample).replaceFirst("<(iq|presence|message) ", "<$1 xmlns=\"jabber:client\" ");
        try {
            return type.cast(PacketParserUtils.parseStanza(xml));
        } catch (Exception unreadable) {
            throw new AssertionError("Smack cannot read " + xml, unreadable);
        }
    }

    private static <X> X extension(String sample, Class<X> type) {
        return read(sample, Stanza.class).getExtensions().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void offers() {
        OfferRequestPacket offer = read("offer/offer", OfferRequestPacket.class);

        assertThat(offer.getSessionID()).isEqualTo("s1x");
        assertThat(String.valueOf(offer.getUserID())).isEqualTo("vic@example.org");
        assertThat(String.valueOf(offer.getUserJID())).isEqualTo("vic@example.org/web");
        assertThat(offer.getTimeout()).isEqualTo(20);
        assertThat(offer.getContent()).isInstanceOf(UserRequest.class);
        assertThat(offer.getMetaData()).containsEntry("userID", List.of("vic@example.org"))
            .containsEntry("username", List.of("Vic <3")).containsEntry("topics", List.of("bill", "refund"));
    }

    @Test
    void revoked_offers() {
        OfferRevokePacket revoked = read("offer-revoke/taken", OfferRevokePacket.class);

        assertThat(revoked.getSessionID()).isEqualTo("s1x");
        assertThat(revoked.getReason()).isEqualTo("taken");
        assertThat(String.valueOf(revoked.getUserID())).isEqualTo("vic@example.org");
    }

    @Test
    void offers_of_running_chats() {
        OfferRequestPacket transfer = read("transfer/offer", OfferRequestPacket.class);
        OfferRequestPacket invitation = read("invite/offer", OfferRequestPacket.class);

        assertThat(transfer.getSessionID()).isEqualTo("s1x");
        assertThat(transfer.getContent()).isInstanceOfSatisfying(TransferRequest.class, content -> {
            assertThat(content.getInviter()).isEqualTo("ann@example.org");
            assertThat(content.getRoom()).isEqualTo("s1x@conference.example.org");
            assertThat(content.getReason()).isEqualTo("a & b");
        });
        assertThat(invitation.getContent()).isInstanceOfSatisfying(InvitationRequest.class, content -> {
            assertThat(String.valueOf(content.getInviter())).isEqualTo("ann@example.org");
            assertThat(String.valueOf(content.getRoom())).isEqualTo("s1x@conference.example.org");
        });
    }

    @Test
    void what_came_of_asking_for_somebody() {
        for (String kind : List.of("transfer", "invite")) {
            Stanza told = read(kind + "/failed", Stanza.class);

            assertThat(told.getError().getCondition().toString()).isEqualTo("recipient-unavailable");
            assertThat(told.getExtensions()).anySatisfy(extension -> assertThat(extension.getElementName()).isEqualTo(kind));
        }
    }

    @Test
    void places_in_line() {
        assertThat(extension("queue-status/told", QueueUpdate.class).getPosition()).isZero();
        assertThat(extension("queue-status/told", QueueUpdate.class).getRemaingTime()).isEqualTo(60);
        assertThat(extension("queue-status/told-without-time", QueueUpdate.class).getPosition()).isEqualTo(3);
    }

    @Test
    void queues() {
        QueueOverview open = extension("notify-queue/open", QueueOverview.class);

        assertThat(open.getUserCount()).isEqualTo(2);
        assertThat(open.getAverageWaitTime()).isEqualTo(37);
        assertThat(open.getOldestEntry()).isNotNull();
        assertThat(open.getStatus()).isEqualTo(WorkgroupQueue.Status.OPEN);
        assertThat(extension("notify-queue/closed", QueueOverview.class).getStatus()).isEqualTo(WorkgroupQueue.Status.CLOSED);
    }

    @Test
    void those_who_wait() {
        assertThat(extension("notify-queue-details/two", QueueDetails.class).getUsers()).hasSize(2)
            .anySatisfy(user -> assertThat(user.getUserID()).isEqualTo("vic@example.org/web"));
        assertThat(extension("notify-queue-details/none", QueueDetails.class).getUsers()).isEmpty();
    }

    @Test
    void colleagues() {
        AgentStatus status = extension("agent-status/colleague", AgentStatus.class);

        assertThat(String.valueOf(status.getWorkgroupJID())).isEqualTo("support@workgroup.example.org");
        assertThat(status.getMaxChats()).isEqualTo(4);
        assertThat(status.getCurrentChats()).singleElement()
            .satisfies(chat -> assertThat(chat.getSessionID()).isEqualTo("s1x"))
            .satisfies(chat -> assertThat(chat.getDate()).isEqualTo("2026-01-02T03:04:05Z"));
    }

    @Test
    void lists_of_agents_and_of_workgroups() {
        Set<AgentStatusRequest.Item> agents = read("agent-status-request/answered", AgentStatusRequest.class).getAgents();

        assertThat(agents).singleElement().satisfies(agent -> assertThat(String.valueOf(agent.getJID())).isEqualTo("ann@example.org"));
        assertThat(read("workgroups/answered", AgentWorkgroups.class).getWorkgroups()).map(String::valueOf)
            .containsExactly("support@workgroup.example.org");
    }

    @Test
    void forms() {
        assertThat(DataForm.from(read("workgroup-form/form", WorkgroupForm.class)).getFields()).hasSize(3);
    }

    @Test
    void what_goes_with_invitations() {
        assertThat(extension("muc/invite-visitor", SessionID.class).getSessionID()).isEqualTo("s1x");
        assertThat(String.valueOf(extension("muc/invite-visitor", WorkgroupInformation.class).getWorkgroupJID()))
            .isEqualTo("support@workgroup.example.org");
    }
}
