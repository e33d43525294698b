package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Where visitors are sent by what they tell, and when they may come, as the admin typed it. */
@ExtendWith(SharedDesk.class)
class RulesAndHoursIT {

    @Test
    void aVisitorIsSentWhereTheRuleSaysAndThoseWhoWaitAreSentAnew(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "billing"), "ann");
        desk.change(workgroup, Map.of("queue", "billing", "members", List.of("bob"), "offer-timeout", "600"));
        VisitorClient vic = desk.visitor("vic", workgroup).join("Where is my invoice?");
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);

        desk.admin().rules(workgroup, "question contains invoice -> queue billing; tag money", "always -> queue help");

        assertThat(bob.offers().next().getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
        VisitorClient wil = desk.visitor("wil", workgroup).join("My invoice is wrong");
        assertThat(bob.offers().next().getUserJID().toString()).isEqualTo(wil.connection().getUser().toString());
        assertThatThrownBy(() -> desk.admin().rules(workgroup, "always -> queue nowhere")).hasMessageContaining("nowhere");
    }

    @Test
    void aDeskIsClosedAndOpenedWhateverItsHoursSayAndWhoeverWaitsIsSentAwayIfSoSet(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        desk.admin().hours(workgroup, Map.of("override", "closed", "closing", "send-away"));

        assertThat(vic.departures().next()).isNotNull();
        VisitorClient wil = desk.visitor("wil", workgroup);
        assertThat(Refused.by(() -> wil.join("hello"))).isEqualTo("service-unavailable");
        desk.admin().hours(workgroup, Map.of("override", "open", "hours", List.of("Mon-Sun closed"), "zone", "Asia/Shanghai"));
        wil.join("hello again");
        assertThat(wil.positions().next()).isZero();
        desk.admin().hours(workgroup, Map.of("override", "as-planned"));
        assertThat(wil.departures().next()).isNotNull();
    }
}
