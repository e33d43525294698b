package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.IQ;
import org.xmpp.packet.JID;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Who may look into running chats (reference/smack-clients.md §3.7). */
class MonitorTest {

    private final Desk desk = new Desk();

    private Handling asks(IQ.Type type, Address who, String session) {
        IQ iq = new IQ(type, "m1");
        iq.setFrom(new JID(who.toString()));
        iq.setTo(new JID("support@workgroup.example.org"));
        Element monitor = iq.setChildElement("monitor", Namespaces.JIVE);
        if (session != null) {
            monitor.addElement("makeOwner").addAttribute("sessionID", session);
        }
        return desk.read(iq);
    }

    private static IQ reply(Handling handling) {
        Packet packet = ((Handling.Reply) handling).packets().get(0);
        return (IQ) packet;
    }

    @Test
    void aSupervisorIsToldThatHeIsOneAndAnAgentThatHeIsNone() {
        assertThat(reply(asks(IQ.Type.get, Desk.SUE, null)).getChildElement().elementText("isMonitor")).isEqualTo("true");
        assertThat(reply(asks(IQ.Type.get, Desk.ANN, null)).getChildElement().elementText("isMonitor")).isEqualTo("false");
    }

    @Test
    void aSupervisorIsMadeOwnerUnderHisBareAddressAndAnsweredAfterTheRoomHasConfirmedIt() {
        Handling.MakeOwner make = (Handling.MakeOwner) asks(IQ.Type.set, Desk.SUE, "s1x");

        assertThat(make.who()).isEqualTo(Desk.SUE.toBare());
        assertThat(make.session()).isEqualTo("s1x");
        assertThat(((IQ) make.reply().apply(Handling.RoomReply.DONE).get(0)).getType()).isEqualTo(IQ.Type.result);
        assertThat(make.reply().apply(Handling.RoomReply.NO_SUCH_ROOM).get(0).getError().getCondition())
            .isEqualTo(PacketError.Condition.item_not_found);
    }

    @Test
    void anAgentIsNotLetIn() {
        assertThat(reply(asks(IQ.Type.set, Desk.ANN, "s1x")).getError().getCondition()).isEqualTo(PacketError.Condition.forbidden);
    }

    @Test
    void aWishWithoutASessionIsABadRequest() {
        assertThat(reply(asks(IQ.Type.set, Desk.SUE, null)).getError().getCondition()).isEqualTo(PacketError.Condition.bad_request);
    }
}
