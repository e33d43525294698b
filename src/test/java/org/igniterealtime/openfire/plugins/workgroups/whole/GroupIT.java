package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.packet.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;

/** Openfire's groups as members of a queue, kept current while people come and go. */
@ExtendWith(SharedDesk.class)
class GroupIT {

    private static void assertDismissed(AgentClient agent) throws InterruptedException {
        agent.presences().next(presence -> presence.getType() == Presence.Type.unavailable);
    }

    @Test
    void whoeverIsPutIntoTheGroupMayServeAndWhoeverIsTakenOutIsDismissed(RunningDesk desk) throws Exception {
        desk.login("gus");
        desk.server().setGroup("staff");
        EntityBareJid workgroup = desk.workgroup();
        desk.change(workgroup, Map.of("groups", List.of("staff")));
        AgentClient gus = desk.agent("gus", workgroup);
        assertThat(Refused.by(() -> gus.goOnDuty(1))).isEqualTo("not-authorized");

        desk.server().setGroup("staff", "gus");
        Retried.until(() -> gus.goOnDuty(1));
        desk.visitor("vic", workgroup).join("hello");
        assertThat(gus.offers().next()).isNotNull();

        desk.server().setGroup("staff");
        assertDismissed(gus);
        assertThat(gus.revokes().next()).isNotNull();
    }

    @Test
    void aDeletedGroupHasNoMembersAnyMore(RunningDesk desk) throws Exception {
        desk.login("gina");
        desk.server().setGroup("crew", "gina");
        EntityBareJid workgroup = desk.workgroup();
        desk.change(workgroup, Map.of("groups", List.of("crew")));
        AgentClient gina = desk.agent("gina", workgroup).goOnDuty(1);

        desk.server().deleteGroup("crew");

        assertDismissed(gina);
    }
}
