package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.desk.Bounded;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;

/** Many ask for what was kept, and it is looked up slowly. */
class BusyReadersTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Packet> sent = new ArrayList<>();
    private final SlowWork work = new SlowWork(Desk.archive(new MemoryNamedTexts()), new Bounded(waiting::add, 1), null, null, null, null);

    private void asks() {
        Packet stanza = Stanzas.read("chat-settings/asked");
        Caller caller = new Caller(Jids.address(stanza.getFrom()), false, true);
        new Desk().read("chat-settings/asked").to(new HandlingRunner(stanza, caller, null, null, work, sent::add));
    }

    @Test
    void whoever_comes_when_the_line_is_full_is_told_to_come_back_later() {
        asks();
        assertThat(sent).isEmpty();

        asks();

        PacketError error = sent.get(0).getError();
        assertThat(error.getCondition()).isEqualTo(PacketError.Condition.resource_constraint);
        assertThat(error.getType()).isEqualTo(PacketError.Type.wait);
        assertThat(sent.get(0).getElement().element("chat-settings")).as("the request's child").isNotNull();
        waiting.forEach(Runnable::run);
        assertThat(sent).hasSize(2).element(1).extracting(Packet::getError).isNull();
    }
}
