package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever asks why gets an answer. */
class WhyTest {

    private final DeskFixture desk = desk("sales: ann bob cleo", "billing: dan");

    private WhyRequest why(String visitor) {
        return WhyRequest.of(desk.workgroup(), desk.id(visitor), desk.now()).orElseThrow();
    }

    private WhyAgent whyAgent(String agent) {
        return WhyAgent.of(desk.workgroup(), DeskFixture.agent(agent), desk.now());
    }

    private static Address person(String name) {
        return DeskFixture.agent(name).toBare();
    }

    @Test
    void aVisitorWhoWaitsIsToldOfAllWhoCouldNotServe() {
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.shows("bob", Show.AWAY);
        desk.joins("will", "queue=sales");

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").position()).isEqualTo(1);
        assertThat(why("vera").order()).isEmpty();
        assertThat(why("vera").others()).isEqualTo(Map.of(person("ann"), Ineligible.PENDING_OFFER, person("bob"), Ineligible.AWAY,
            person("cleo"), Ineligible.OFF_DUTY));
    }

    @Test
    void aVisitorWhoIsBeingOfferedIsToldToWhom() {
        desk.comesOnDuty("ann", 1);

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").asked()).containsExactly(person("ann"));
    }

    @Test
    void anAgentIsToldWhyHeIsNotOfferedAnybody() {
        desk.joins("vera", "queue=sales");
        desk.comesOnDuty("dan");
        desk.comesOnDuty("ann");
        desk.rejects("ann", "vera");

        assertThat(whyAgent("dan").waiting()).containsExactly(Map.entry(desk.id("vera"), Ineligible.NOT_MEMBER));
        assertThat(whyAgent("dan").busy()).isEmpty();
        assertThat(whyAgent("ann").waiting()).containsExactly(Map.entry(desk.id("vera"), Ineligible.DECLINED));
        assertThat(whyAgent("bob").busy()).contains(Ineligible.OFF_DUTY);
        assertThat(whyAgent("eve").busy()).contains(Ineligible.NOT_MEMBER);
    }

    @Test
    void nobodyIsKeptFromAnybodyWhereNobodyWaits() {
        desk.comesOnDuty("ann");

        assertThat(whyAgent("ann").waiting()).isEmpty();
        assertThat(whyAgent("ann").busy()).isEmpty();
    }
}
