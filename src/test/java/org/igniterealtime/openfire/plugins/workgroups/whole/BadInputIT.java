package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.DeskAdmin;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Wrong requests get the right error, and nothing changes. */
@ExtendWith(SharedDesk.class)
class BadInputIT {

    @Test
    void anUnknownWorkgroupIsNotFound(RunningDesk desk) throws Exception {
        EntityBareJid nowhere = desk.admin().address("nowhere");

        assertThat(Refused.by(() -> desk.visitor("vic", nowhere).join("anybody?"))).isEqualTo("item-not-found");
        assertThat(Refused.by(() -> desk.visitor("wil", nowhere).workgroup().isAvailable())).isEqualTo("item-not-found");
    }

    @Test
    void joiningTwiceIsAConflict(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        assertThat(Refused.by(() -> new VisitorClient("vic", vic.connection(), workgroup).join("again"))).isEqualTo("conflict");
    }

    @Test
    void aClosedDeskIsUnavailable(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("open", false));
        VisitorClient vic = desk.visitor("vic", workgroup);

        assertThat(Refused.by(() -> vic.join("hello"))).isEqualTo("service-unavailable");
        assertThat(vic.workgroup().isAvailable()).isFalse();
    }

    @Test
    void tooMuchMetadataIsNotAcceptableAndNothingIsQueued(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup);
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < 65; i++) {
            answers.put("field" + i, "x");
        }

        assertThat(Refused.by(() -> vic.workgroup().joinQueue(answers, null))).isEqualTo("not-acceptable");
        assertThat(Refused.by(() -> vic.workgroup().joinQueue(Map.of("question", "x".repeat(17_000)), null)))
            .isEqualTo("not-acceptable");
        assertThat(desk.server().query("SELECT request FROM wgRequest WHERE workgroup = ?", workgroup.getLocalpart().toString())).isEmpty();
    }

    @Test
    void whoIsNoMemberCannotGoOnDuty(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient mallory = desk.agent("mallory", workgroup);

        assertThat(Refused.by(() -> mallory.goOnDuty(1))).isIn("not-authorized", "forbidden");
    }

    @Test
    void departingWithoutHavingJoinedIsNotFound(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        VisitorClient sameClient = new VisitorClient("vic", vic.connection(), workgroup);
        vic.depart();

        assertThat(sameClient.workgroup().isInQueue()).isFalse();
        assertThat(Refused.by(() -> vic.connection().createStanzaCollectorAndSend(RawIq.set(workgroup,
            "depart-queue", "http://jabber.org/protocol/workgroup")).nextResultOrThrow())).isEqualTo("item-not-found");
    }

    @Test
    void anUnknownRequestIsAnsweredWithAnErrorAndItsChildEchoed(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup);

        for (RawIq request : List.of(RawIq.get(workgroup, "nonsense", "urn:nonsense"),
                RawIq.set(workgroup, "offer-dance", "http://jabber.org/protocol/workgroup"))) {
            assertThat(Refused.by(() -> vic.connection().createStanzaCollectorAndSend(request).nextResultOrThrow()))
                .isIn("service-unavailable", "feature-not-implemented");
        }
    }

    @Test
    void onlyAnAdminMaySetUpWorkgroups(RunningDesk desk) throws Exception {
        DeskAdmin mallory = new DeskAdmin(desk.login("mallory"));

        assertThat(Refused.by(() -> mallory.create("mine", List.of("q"), "mallory"))).isEqualTo("forbidden");
        assertThat(desk.server().query("SELECT workgroup FROM wgWorkgroup WHERE workgroup = 'mine'")).isEmpty();
    }
}
