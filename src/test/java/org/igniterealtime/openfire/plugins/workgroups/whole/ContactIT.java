package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;

/** A workgroup in a contact list: it shows whether the desk is open, also after the next login. */
@ExtendWith(SharedDesk.class)
class ContactIT {

    @Test
    void aContactIsAcceptedAndSeesTheDeskCloseAndOpen(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup();
        AgentClient fan = desk.agent("fan", workgroup);
        Roster.getInstanceFor(fan.connection()).createItemAndRequestSubscription(workgroup, "Support", new String[0]);
        fan.presences().next(presence -> presence.getType() == Presence.Type.subscribed);
        fan.presences().next(Presence::isAvailable);

        desk.change(workgroup, Map.of("open", false));
        fan.presences().next(presence -> presence.getType() == Presence.Type.unavailable);
        desk.change(workgroup, Map.of("open", true));
        fan.presences().next(Presence::isAvailable);

        RunningDesk.cut(fan.connection());
        Roster afterLogin = Roster.getInstanceFor(desk.agent("fan", workgroup).connection());
        assertThat(Eventually.holds(() -> afterLogin.getPresence(workgroup).isAvailable())).isTrue();
    }
}
