package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xmpp.packet.JID;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;
import org.xmpp.packet.Presence;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryAnnouncements;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryErasure;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryReports;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryHistory;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNotes;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.MemorySubscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;

/** A workgroup among somebody's contacts (RFC 6121 §3). */
class ContactTest {

    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final Desk desk = new Desk();

    private Archive archive() {
        MemoryJournal journal = new MemoryJournal();
        return new Archive(journal, new MemoryHistory(journal), new MemoryNotes(), subscribers, new MemoryNamedTexts(),
            Desk.ACCOUNTS, Desk.visits(), journal, new MemoryAnnouncements(journal),
            new MemoryErasure(journal, new MemoryNotes(), new MemorySubscribers()), new MemoryReports(journal));
    }

    private static Presence presence(Presence.Type type, String workgroup, String from) {
        Presence presence = new Presence(type);
        presence.setFrom(new JID(from));
        presence.setTo(new JID(workgroup + "@workgroup.example.org"));
        return presence;
    }

    private List<Packet> asks(Presence.Type type, String workgroup, String from) {
        return done(desk.read(presence(type, workgroup, from)));
    }

    private List<Packet> done(Handling handling) {
        return handling instanceof Handling.Read read ? read.reply().apply(archive())
            : ((Handling.Reply) handling).packets();
    }

    private static List<Presence.Type> types(List<Packet> packets) {
        return Arrays.asList(packets.stream().map(packet -> ((Presence) packet).getType()).toArray(Presence.Type[]::new));
    }

    @Test
    void whoeverSubscribesIsAcceptedKeptAndToldThatTheDeskIsOpen() {
        List<Packet> told = asks(Presence.Type.subscribe, "support", "vic@example.org/web");

        assertThat(told).hasSize(2).allSatisfy(packet -> assertThat(packet.getTo()).hasToString("vic@example.org"))
            .allSatisfy(packet -> assertThat(packet.getFrom()).hasToString("support@workgroup.example.org"));
        assertThat(types(told)).containsExactly(Presence.Type.subscribed, null);
        assertThat(subscribers.of("support")).containsExactly(Address.of("vic@example.org"));
    }

    @Test
    void aClosedDeskIsUnavailable() {
        assertThat(types(asks(Presence.Type.subscribe, "closed", "vic@example.org")))
            .containsExactly(Presence.Type.subscribed, Presence.Type.unavailable);
    }

    @Test
    void whoeverUnsubscribesIsForgotten() {
        asks(Presence.Type.subscribe, "support", "vic@example.org");

        assertThat(types(asks(Presence.Type.unsubscribe, "support", "vic@example.org/phone")))
            .containsExactly(Presence.Type.unsubscribed, Presence.Type.unavailable);
        assertThat(subscribers.of("support")).isEmpty();
    }

    @Test
    void anAddressTooLongToKeepIsNotAccepted() {
        assertThat(types(asks(Presence.Type.subscribe, "support", "v".repeat(255) + "@example.org")))
            .containsExactly(Presence.Type.unsubscribed);
        assertThat(subscribers.of("support")).isEmpty();
    }

    @Test
    void anAnonymousSessionIsToldHowItIsNowAndNotKept() {
        List<Packet> told = done(desk.readFromAnonymous("availability/subscribing"));

        assertThat(types(told)).containsExactly(Presence.Type.unsubscribed, null);
        assertThat(subscribers.of("support")).isEmpty();
    }

    @Test
    void peopleOfOtherServersAreKeptAsLongAsThereIsRoomAndPeopleOfThisOneAlways() {
        for (int i = 0; i < Subscribers.MOST; i++) {
            asks(Presence.Type.subscribe, "support", "fan" + i + "@far.example");
        }

        assertThat(types(asks(Presence.Type.subscribe, "support", "late@far.example"))).containsExactly(Presence.Type.unsubscribed, null);
        assertThat(types(asks(Presence.Type.subscribe, "support", "fan7@far.example"))).containsExactly(Presence.Type.subscribed, null);
        assertThat(types(asks(Presence.Type.subscribe, "support", "vic@example.org"))).containsExactly(Presence.Type.subscribed, null);
        assertThat(subscribers.of("support")).hasSize(Subscribers.MOST + 1).contains(Address.of("vic@example.org"))
            .doesNotContain(Address.of("late@far.example"));
    }

    @ParameterizedTest
    @CsvSource({"item_not_found, false", "gone, false", "service_unavailable, false", "forbidden, false",
        "remote_server_not_found, true", "remote_server_timeout, true", "resource_constraint, true"})
    void aSubscriberIsForgottenWhenItComesBackThatThereIsNobodyButNotWhenHisServerIsAway(PacketError.Condition why, boolean kept) {
        asks(Presence.Type.subscribe, "support", "vic@far.example");
        Presence back = presence(Presence.Type.error, "support", "vic@far.example");
        back.setError(why);

        assertThat(done(desk.read(back))).isEmpty();

        assertThat(subscribers.of("support").isEmpty()).isEqualTo(!kept);
    }

    @Test
    void whatComesBackFromOneOfHisSessionsForgetsNobody() {
        asks(Presence.Type.subscribe, "support", "vic@far.example");
        Presence back = presence(Presence.Type.error, "support", "vic@far.example/web");
        back.setError(PacketError.Condition.item_not_found);

        assertThat(Desk.commands(desk.read(back))).hasSize(2);

        assertThat(subscribers.of("support")).hasSize(1);
    }

    @Test
    void anUnknownWorkgroupIsSilentAsAnybodyElsesWouldBe() {
        assertThat(asks(Presence.Type.subscribe, "nowhere", "vic@example.org")).isEmpty();
    }
}
