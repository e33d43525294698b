package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every journal keeps to. */
public interface JournalContract extends RoutingRowsContract {

    @Test
    default void aWorkgroupNothingIsKnownOfIsEmpty() {
        assertThat(journal().load("support")).isEqualTo(new Journal.Loaded(Snapshot.EMPTY, 1));
    }

    @Test
    default void whatWasAppendedIsLoadedAgain() {
        Story story = Story.of("support").onDuty(ANN).joins("r1", JULIET).joins("r2", ROMEO)
            .does(new Command.Reject(Address.of(ANN), "r1"));

        journal().append(story.batch());

        story.assertSavedIn(journal());
    }

    @Test
    default void everyStepOfAChatIsLoadedAgain() {
        Story story = Story.of("support");
        journal().append(story.onDuty(ANN).onDuty(BOB).joins("r1", JULIET).batch());
        story.assertSavedIn(journal());
        journal().append(story.passes(Duration.ofSeconds(21)).batch());
        story.assertSavedIn(journal());
        journal().append(story.does(new Command.Reject(Address.of(ANN), "r1")).does(new Command.Reject(Address.of(BOB), "r1")).batch());
        story.assertSavedIn(journal());
        journal().append(story.passes(Duration.ofSeconds(21)).does(new Command.Accept(Address.of(ANN), "r1"))
            .does(new Command.Accept(Address.of(BOB), "r1")).batch());
        story.assertSavedIn(journal());
        journal().append(story.does(new Command.RoomOpened("r1", 1)).batch());
        story.assertSavedIn(journal());
        journal().append(story.does(new Command.EnterRoom("r1", Address.of(JULIET), "Juliet")).batch());
        story.assertSavedIn(journal());
        journal().append(story.says("r1", "Juliet", "Ay me!").batch());
        story.assertSavedIn(journal());
        journal().append(story.does(new Command.LeaveRoom("r1", "Juliet")).batch());
        story.assertSavedIn(journal());
    }

    @Test
    default void theLanguageOfThoseWhoAreToldInWordsIsLoadedAgain() {
        Address ann = Address.of(ANN);
        Address juliet = Address.of(JULIET);
        Story story = Story.of("support").does(new Command.GoOnDuty(ann, Show.ONLINE, "", 0, "zh-CN"))
            .does(new Command.Join("r1", new Visitor(juliet, juliet.toBare(), true, "en"), Metadata.NONE));
        journal().append(story.batch());
        story.assertSavedIn(journal());

        journal().append(story.does(new Command.GoOnDuty(ann, Show.ONLINE, "", 0)).batch());
        story.assertSavedIn(journal());
    }

    @Test
    default void everyStepOfATransferIsLoadedAgain() {
        Story story = Story.of("support").onDuty(BOB).chats("r1", JULIET, ANN);
        journal().append(story.batch());
        journal().append(story.passes(Duration.ofSeconds(1)).does(transfer("support@workgroup.example.org/billing", "")).batch());
        story.assertSavedIn(journal());
        journal().append(story.passes(Duration.ofSeconds(1)).does(new Command.Reject(Address.of(BOB), "r1"))
            .does(transfer("bob@example.org", "please")).batch());
        story.assertSavedIn(journal());
        journal().append(story.passes(Duration.ofSeconds(1)).does(new Command.Accept(Address.of(BOB), "r1")).batch());
        story.assertSavedIn(journal());
        journal().append(story.passes(Duration.ofSeconds(1)).does(new Command.EnterRoom("r1", Address.of(BOB), "Bob")).batch());
        story.assertSavedIn(journal());
        assertThat(journal().load("support").snapshot().requests().get(0).servedBy()).contains(Address.of("bob@example.org"));
    }

    private static Command transfer(String invitee, String reason) {
        return new Command.AskAssist(Address.of(ANN), "r1", Assist.Kind.TRANSFER,
            invitee.contains("/") ? Assist.Target.QUEUE : Assist.Target.USER, Address.of(invitee), reason);
    }

    @Test
    default void anInvitationOfAGuestIsLoadedAgainAndSoIsItsEnd() {
        Story story = Story.of("support").chats("r1", JULIET, ANN).does(new Command.AskAssist(Address.of(ANN), "r1", Assist.Kind.INVITE,
            Assist.Target.USER, Address.of("friar@mantua.example"), ""));
        journal().append(story.batch());
        story.assertSavedIn(journal());

        journal().append(story.passes(Duration.ofMinutes(2)).batch());

        story.assertSavedIn(journal());
    }

    @Test
    default void everyStepOfAReferralIsLoadedAgainInBothWorkgroups() {
        Assist assist = new Assist(2, Assist.Kind.TRANSFER, Address.of(ANN), Assist.Target.QUEUE,
            Address.of("repair@workgroup.example.org/billing"), "please");
        Story first = Story.of("support").chats("r1", JULIET, ANN).does(new Command.AskAssist(Address.of(ANN), "r1", assist.kind(),
            assist.target(), assist.invitee(), assist.reason()));
        journal().append(first.batch());
        first.assertSavedIn(journal());
        Request chat = journal().load("support").snapshot().requests().get(0);
        Story other = Story.of("repair").onDuty(ANN).onDuty(BOB);
        journal().append(other.does(new Command.Refer("support", "r1", chat.visitor(), chat.metadata(), assist, Set.of(Address.of("ann@example.org"),
            Address.of("romeo@example.org")), Story.START.plusSeconds(240))).batch());
        other.assertSavedIn(journal());
        journal().append(other.does(new Command.Accept(Address.of(BOB), "r1")).batch());
        other.assertSavedIn(journal());
        journal().append(first.does(new Command.ReferralTaken("repair", "r1", 2, Address.of(BOB))).batch());
        first.assertSavedIn(journal());
        journal().append(first.passes(Duration.ofSeconds(1)).does(new Command.EnterRoom("r1", Address.of(BOB), "Bob")).batch());
        first.assertSavedIn(journal());
        journal().append(other.passes(Duration.ofSeconds(1)).does(new Command.ReferralOver("r1", 2, true)).batch());
        other.assertSavedIn(journal());
        assertThat(journal().load("repair").snapshot().referrals()).singleElement()
            .satisfies(one -> assertThat(one.state()).isEqualTo(Referral.State.OVER));
        journal().append(other.passes(Duration.ofMinutes(4)).batch());
        assertThat(journal().load("repair").snapshot().referrals()).isEmpty();
        assertThat(journal().entriesOf("repair", "r1")).extracting(Journal.Entry::kind).containsExactly("ReferralCame", "ReferralOffered",
            "ReferralAccepted", "ReferralEnded", "ReferralForgotten");
    }

    @Test
    default void aRequestThatIsOverIsNotLoaded() {
        Story story = Story.of("support").chats("r1", JULIET, ANN).does(new Command.LeaveRoom("r1", "visitor"))
            .does(new Command.LeaveRoom("r1", "agent"));

        journal().append(story.batch());

        assertThat(journal().load("support").snapshot().requests()).isEmpty();
        story.assertSavedIn(journal());
    }

    @Test
    default void aKeptPlaceIsLoadedUntilItIsForgotten() {
        Story story = Story.of("support").joins("r1", JULIET).does(new Command.VisitorGone(Address.of(JULIET)));
        journal().append(story.batch());
        assertThat(journal().load("support").snapshot().requests()).hasSize(1)
            .allSatisfy(request -> assertThat(request.state()).isEqualTo(RequestState.LEFT));
        story.assertSavedIn(journal());

        journal().append(story.passes(Duration.ofMinutes(3)).batch());

        assertThat(journal().load("support").snapshot().requests()).isEmpty();
    }

    @Test
    default void aReclaimedPlaceKeepsItsArrivalAndTheNextVisitorGetsALaterOne() {
        Story story = Story.of("support").joins("r1", JULIET).joins("r2", ROMEO).does(new Command.VisitorGone(Address.of(JULIET)));
        journal().append(story.batch());

        journal().append(story.joins("r3", "juliet@example.org/phone").batch());

        assertThat(journal().load("support").snapshot().requests()).extracting(request -> request.id()).containsExactly("r3", "r2");
        assertThat(journal().load("support").snapshot().nextArrival()).isEqualTo(3);
        story.assertSavedIn(journal());
    }

    @Test
    default void anAgentOffDutyKeepsHisLastOffer() {
        Story story = Story.of("support").onDuty(ANN).joins("r1", JULIET);
        journal().append(story.batch());

        journal().append(story.passes(Duration.ofSeconds(5)).does(new Command.GoOffDuty(Address.of(ANN))).batch());

        assertThat(journal().load("support").snapshot().agents()).hasSize(1).allSatisfy(agent -> {
            assertThat(agent.onDuty()).isFalse();
            assertThat(agent.work().offeredAt()).isEqualTo(Story.START);
        });
        story.assertSavedIn(journal());
    }

    @Test
    default void oddMetadataComesBackInItsOrder() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("z", List.of("last", "first", ""));
        fields.put("Z", List.of("another name"));
        fields.put("nothing", List.of());
        fields.put("empty", List.of(""));
        fields.put("\u5927\u304d\u3055", List.of("\ud83d\ude00 ".repeat(2000), "  spaces  "));
        fields.put("a'; DROP TABLE wgLog; --", List.of("' OR 1=1"));
        Story story = Story.of("support").joins("r1", JULIET, new Metadata(fields));

        journal().append(story.batch());

        assertThat(journal().load("support").snapshot().requests().get(0).metadata().fields().entrySet())
            .containsExactlyElementsOf(fields.entrySet());
    }

    @Test
    default void theLongestAddressesAndWordsAreKept() {
        String visitor = "j".repeat(1023) + "@" + "d".repeat(1000) + ".example/" + "r".repeat(1023);
        Story story = Story.of("support").joins("r1", visitor)
            .does(new Command.GoOnDuty(Address.of("ann@example.org/" + "r".repeat(1023)), Show.CHAT, "\u597d".repeat(5000), 2));

        journal().append(story.batch());

        story.assertSavedIn(journal());
    }

    @Test
    default void workgroupsDoNotMeet() {
        Story support = Story.of("support").joins("r1", JULIET);
        Story sales = Story.of("sal\u00e9s").onDuty(ANN).joins("r2", ROMEO);
        Story other = Story.of("sales").joins("r3", JULIET);

        journal().append(support.batch());
        journal().append(sales.batch());
        journal().append(other.batch());

        support.assertSavedIn(journal());
        sales.assertSavedIn(journal());
        other.assertSavedIn(journal());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    default void whateverHappensIsLoadedAgain(long seed) {
        WorkgroupSettings settings = seed % 2 == 0 ? Story.settings("support") : Story.routed("support");
        RandomDay day = new RandomDay(seed, "r");
        Story story = Story.of(settings);
        for (int step = 0; step < 400; step++) {
            day.step(story);
            if (day.chance(4)) {
                journal().append(story.batch());
                if (day.chance(4)) {
                    story.assertSavedIn(journal());
                }
                if (day.chance(20)) {
                    story = Story.resumed(journal(), settings, story.now()).does(day.restart());
                }
            }
        }
        journal().append(story.batch());
        story.assertSavedIn(journal());
    }

    @Test
    default void theLogTellsARequestsStoryOldestFirst() {
        Story story = Story.of("support").joins("r0", ROMEO).chats("r1", JULIET, ANN).says("r1", "visitor", "Wherefore art thou?");
        journal().append(story.batch());

        List<Journal.Entry> entries = journal().entriesOf("support", "r1");

        assertThat(entries).extracting(Journal.Entry::kind)
            .containsExactly("Queued", "Offered", "Accepted", "ChatOpened", "Entered", "Entered", "Said");
        assertThat(entries).extracting(Journal.Entry::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.request()).isEqualTo("r1");
            assertThat(entry.at()).isEqualTo(Story.START);
            assertThat(entry.detail()).startsWith("{").endsWith("}").doesNotContain("Wherefore", "Where is my order");
        });
        assertThat(journal().entriesOf("elsewhere", "r1")).isEmpty();
    }

    @Test
    default void ofARequestAndOfSeveralTheLogIsReadForSomeKindsOfEventsUpToABound() {
        journal().append(Story.of("support").joins("r0", ROMEO).chats("r1", JULIET, ANN).says("r1", "visitor", "Wherefore?").batch());
        Set<String> kinds = Set.of("Queued", "Accepted", "Entered");

        assertThat(journal().entriesOf("support", "r1", kinds, 10)).extracting(Journal.Entry::kind)
            .containsExactly("Queued", "Accepted", "Entered", "Entered");
        assertThat(journal().entriesOf("support", "r1", kinds, 2)).isEqualTo(journal().entriesOf("support", "r1", kinds, 10).subList(0, 2));
        assertThat(journal().entriesOf("support", Set.of("r0", "r1", "r9"), Set.of("Queued", "Accepted"), 10))
            .extracting(entry -> entry.kind() + " " + entry.request()).containsExactlyInAnyOrder("Queued r0", "Queued r1", "Accepted r1");
        assertThat(journal().entriesOf("support", Set.of("r0", "r1"), kinds, 2)).hasSize(2);
        assertThat(journal().entriesOf("elsewhere", Set.of("r0", "r1"), kinds, 10)).isEmpty();
    }

    @Test
    default void theLogIsReadFromOneNumberToAnotherForSomeKindsOfEvents() {
        journal().append(Story.of("support").joins("r0", ROMEO).chats("r1", JULIET, ANN).batch());
        journal().append(Story.of("elsewhere").joins("r2", ROMEO).batch());

        List<Journal.Entry> all = journal().entries("support", 1, Long.MAX_VALUE, Set.of("Queued", "Accepted"), 10);

        assertThat(all).extracting(entry -> entry.kind() + " " + entry.request()).containsExactly("Queued r0", "Queued r1", "Accepted r1");
        assertThat(all).first().isEqualTo(journal().entriesOf("support", "r0").get(0));
        assertThat(journal().entries("support", 1, Long.MAX_VALUE, Set.of("Queued", "Accepted"), 2)).isEqualTo(all.subList(0, 2));
        assertThat(journal().entries("support", all.get(1).sequence(), all.get(1).sequence(), Set.of("Queued", "Accepted"), 10))
            .containsExactly(all.get(1));
    }
}
