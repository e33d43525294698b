package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/** Each request of the past by each kind of person: who may look it up, and which error the others get. */
class InsightTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"transcripts/asked", "transcripts/asked-by-an-old-client", "transcript/asked",
        "transcript/asked-by-an-old-client", "transcript/asked-about-unknown", "chat-sessions/asked", "chat-notes/asked",
        "chat-notes/written", "chat-metadata/asked", "occupants-info/asked"})
    void theWorkgroupsOwnPeopleMayAndNobodyElse(String sample) {
        assertMay(Desk.ANN, false, sample);
        assertMay(Desk.SUE, false, sample);
        assertMay(Address.of("root@example.org/pc"), true, sample);
        assertRefused(Desk.VIC, sample, Condition.not_authorized);
        assertRefused(Address.of("mallory@example.net/x"), sample, Condition.not_authorized);
        assertRefused(Desk.EVE, sample, Condition.forbidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transcript-search/asked", "transcript-search/submitted", "transcript-search/submitted-in-vain"})
    void theServiceIsSearchedByWhoeverHasAWorkgroupAndThereOnly(String sample) {
        assertRefused(Desk.VIC, sample, Condition.not_authorized);
        assertNotRefused(Desk.ANN, false, sample);
        assertNotRefused(Desk.SUE, false, sample);
        assertNotRefused(Address.of("root@example.org/pc"), true, sample);
        if (sample.equals("transcript-search/submitted")) {
            assertRefused(Desk.EVE, sample, Condition.forbidden);
        } else {
            assertNotRefused(Desk.EVE, false, sample);
        }
    }

    private void assertMay(Address who, boolean admin, String sample) {
        assertThat(desk.readFrom(who, admin, sample)).as("%s by %s", sample, who).isInstanceOf(Handling.Read.class);
    }

    private void assertNotRefused(Address who, boolean admin, String sample) {
        Handling handling = desk.readFrom(who, admin, sample);
        assertThat(handling instanceof Handling.Read || Desk.replied(handling).get(0).getError() == null)
            .as("%s by %s", sample, who).isTrue();
    }

    private void assertRefused(Address who, String sample, Condition condition) {
        assertThat(Desk.replied(desk.readFrom(who, false, sample))).as("%s by %s", sample, who).singleElement()
            .satisfies(packet -> assertThat(packet.getError().getCondition()).isEqualTo(condition));
    }
}
