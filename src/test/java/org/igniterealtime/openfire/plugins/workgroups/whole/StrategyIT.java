package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Who is asked first, as the admin set it by the command, on the wire. */
@ExtendWith(SharedDesk.class)
class StrategyIT {

    private static final Map<String, Object> PATIENT = Map.of("offer-timeout", "600");

    /** Who is offered these visitors, one after another, while nobody answers. */
    private static List<String> offered(RunningDesk desk, EntityBareJid workgroup, int visitors, AgentClient... agents) throws Exception {
        List<String> order = new ArrayList<>();
        for (VisitorClient visitor : desk.visitors(visitors, "vis", workgroup)) {
            visitor.join("hello");
            String address = visitor.connection().getUser().toString();
            Eventually.rows(desk.server(), 1, "SELECT o.agent FROM wgOffer o, wgRequest r WHERE o.request = r.request AND r.visitor = ?"
                + " AND r.workgroup = ?", address, workgroup.getLocalpart().toString()).forEach(row ->
                    order.add(String.valueOf(row.get("agent")).split("@")[0]));
        }
        for (AgentClient agent : agents) {
            for (String one : order) {
                if (one.equals(agent.name())) {
                    agent.offers().next();
                }
            }
        }
        return order;
    }

    @Test
    void whoIsLeastBusyForTheChatsHeMayHaveIsAskedFirst(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, PATIENT);
        desk.admin().serve(workgroup, "help", Map.of("strategy", "least-loaded"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(4);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);

        assertThat(offered(desk, workgroup, 6, ann, bob)).containsExactly("ann", "bob", "ann", "ann", "bob", "ann");
    }

    @Test
    void agentsAreAskedInTheSetOrderAsLongAsTheyHaveASlot(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob", "cho");
        desk.change(workgroup, PATIENT);
        desk.admin().serve(workgroup, "help", Map.of("strategy", "linear", "skills", List.of("bob rank=1", "cho rank = 2")));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);
        AgentClient cho = desk.agent("cho", workgroup).goOnDuty(1);

        assertThat(offered(desk, workgroup, 4, ann, bob, cho)).containsExactly("bob", "bob", "cho", "ann");
    }

    @Test
    void whoHasBeenIdleForLongestIsAskedFirst(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, PATIENT);
        desk.admin().serve(workgroup, "help", Map.of("strategy", "longest-idle"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);
        Chats.served(desk, workgroup, "vic", ann);

        assertThat(offered(desk, workgroup, 3, ann, bob)).as("bob has been idle since he came; then both have something to do, and he longer")
            .containsExactly("bob", "ann", "bob");
    }

    @Test
    void ofSeveralWhoAreAskedAtOnceTheFirstWhoAcceptsHasTheVisitorAndTheOthersAreToldWhy(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob", "cho");
        desk.change(workgroup, PATIENT);
        desk.admin().serve(workgroup, "help", Map.of("at-once", "3"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        AgentClient cho = desk.agent("cho", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        Offer anns = ann.offers().next();
        Offer chos = cho.offers().next();
        Room bobs = bob.acceptAndEnter();
        vic.enterWhenInvited();
        chos.accept();

        assertThat(ann.revokes().next().getReason()).isEqualTo("taken");
        assertThat(cho.revokes().next().getReason()).isEqualTo("taken");
        assertThat(anns.getSessionID()).isEqualTo(chos.getSessionID()).isEqualTo(bobs.id());
        assertThat(ann.invitations().all()).isEmpty();
        assertThat(cho.invitations().all()).isEmpty();
    }

    @Test
    void aSettingHoldsAtOnceForThoseWhoWait(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, PATIENT);
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        Offer first = ann.offers().next();

        desk.admin().serve(workgroup, "help", Map.of("at-once", "2"));

        assertThat(bob.offers().next().getSessionID()).isEqualTo(first.getSessionID());
        assertThat(ann.revokes().all()).isEmpty();
    }
}
