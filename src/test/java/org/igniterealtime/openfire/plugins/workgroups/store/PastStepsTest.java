package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Move;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Overtaking;
import org.junit.jupiter.api.Test;

/** The log says why a request was where it was, and why its position grew. */
class PastStepsTest {

    private static final Address ANN = Address.of("ann@example.org");
    private static final Address BOB = Address.of("bob@example.org");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MemoryJournal journal = new MemoryJournal();

    private List<PastStep> steps(Story story, String request) {
        journal.append(story.batch());
        return PastSteps.of(journal, "support", request);
    }

    private static <T extends PastStep> List<T> only(List<PastStep> steps, Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static final Metadata BILLING = says("queue", "billing");

    private static Metadata gold() {
        return new Metadata(Map.of("level", List.of("gold"), "queue", List.of("billing")));
    }

    private static Metadata says(String name, String value) {
        return new Metadata(Map.of(name, List.of(value)));
    }

    private static WorkgroupSettings ruled(String... rules) throws BadText {
        return Story.settings("support").with(Routing.DEFAULT.with(RuleText.parse(String.join("\n", rules))));
    }

    @Test
    void aChatIsToldFromTheLineToItsEnd() throws Exception {
        Story story = Story.of(ruled("money: topic = \"invoice\" -> queue billing; tag payment"))
            .onDuty("ann@example.org/desk").joins("r1", "juliet@example.org/web", says("topic", "invoice"))
            .does(new Command.Reject(Address.of("ann@example.org/desk"), "r1")).passes(Duration.ofSeconds(5)).onDuty("bob@example.org/desk")
            .does(new Command.Accept(Address.of("bob@example.org/desk"), "r1")).does(new Command.RoomFailed("r1", 2, "no answer"))
            .does(new Command.Depart(Address.of("juliet@example.org/web")));

        List<PastStep> steps = steps(story, "r1");

        PastStep.Joined joined = only(steps, PastStep.Joined.class).get(0);
        assertThat(joined.place()).isEqualTo(new Place("billing", 0, Story.START, 1));
        assertThat(joined.route().rules()).containsExactly("money");
        assertThat(joined.route().tags()).containsExactly("payment");
        assertThat(steps).startsWith(joined,
            new PastStep.Offered(Story.START, 1, ANN, List.of(ANN), Map.of(BOB, Ineligible.OFF_DUTY), false),
            new PastStep.OfferEnded(Story.START, 1, ANN, OfferState.REJECTED),
            new PastStep.Unoffered(Story.START, Story.START.plusSeconds(5)),
            new PastStep.Offered(Story.START.plusSeconds(5), 2, BOB, List.of(BOB), Map.of(ANN, Ineligible.DECLINED), false),
            new PastStep.Accepted(Story.START.plusSeconds(5), BOB),
            new PastStep.Returned(Story.START.plusSeconds(5), BOB, "room: no answer"));
        assertThat(steps).last().isEqualTo(new PastStep.Ended(Story.START.plusSeconds(5), Outcome.DEPARTED, ""));
    }

    @Test
    void whoIsMoreUrgentComesBefore() throws Exception {
        Story story = Story.of(ruled("vip: level = \"gold\" -> priority high"))
            .joins("r1", "juliet@example.org/web", BILLING).joins("r2", "romeo@example.org/web", BILLING)
            .joins("r3", "paris@example.org/web", gold());

        assertThat(steps(story, "r1")).endsWith(new PastStep.Overtaken(Story.START, "r3", 3, Overtaking.PRIORITY));
        assertThat(only(PastSteps.of(journal, "support", "r2"), PastStep.Overtaken.class)).extracting(PastStep.Overtaken::request)
            .containsExactly("r3");
        assertThat(only(PastSteps.of(journal, "support", "r3"), PastStep.Overtaken.class)).isEmpty();
    }

    @Test
    void whoGetsHisOldPlaceBackComesBefore() {
        Story story = Story.of("support").joins("r1", "juliet@example.org/web", BILLING).joins("r2", "romeo@example.org/web", BILLING)
            .does(new Command.VisitorGone(Address.of("juliet@example.org/web"))).passes(Duration.ofSeconds(3))
            .joins("r3", "juliet@example.org/web", BILLING);

        assertThat(only(steps(story, "r2"), PastStep.Overtaken.class))
            .containsExactly(new PastStep.Overtaken(Story.START.plusSeconds(3), "r3", 1, Overtaking.OLD_PLACE));
        assertThat(only(PastSteps.of(journal, "support", "r3"), PastStep.Joined.class)).extracting(PastStep.Joined::reclaimed)
            .containsExactly("r1");
    }

    @Test
    void whoseRoomFailedComesBackBeforeThoseWhoCameLater() {
        Story story = Story.of("support").onDuty("ann@example.org/desk").joins("r1", "juliet@example.org/web", BILLING)
            .does(new Command.Accept(Address.of("ann@example.org/desk"), "r1"))
            .joins("r2", "romeo@example.org/web", BILLING).does(new Command.RoomFailed("r1", 1, "no answer"));

        assertThat(only(steps(story, "r2"), PastStep.Overtaken.class)).extracting(PastStep.Overtaken::request, PastStep.Overtaken::how)
            .containsExactly(tuple("r1", Overtaking.OLD_PLACE));
    }

    @Test
    void whoOverflowsFromAnotherQueueComesBeforeByHisAge() {
        WorkgroupSettings plain = Story.settings("support");
        Overflow step = new Overflow(Overflow.Trigger.WAITED, MINUTE, Overflow.Target.QUEUE, "billing");
        Story story = Story.of(plain.with(List.of(plain.queues().get(0).with(List.of(step)), plain.queues().get(1))))
            .joins("r1", "juliet@example.org/web", says("queue", "sales")).passes(Duration.ofSeconds(30))
            .joins("r2", "romeo@example.org/web", BILLING).onDuty("bob@example.org/desk")
            .does(new Command.ShowPresence(Address.of("bob@example.org/desk"),
                Show.AWAY, "")).passes(Duration.ofSeconds(30));

        assertThat(only(steps(story, "r2"), PastStep.Overtaken.class))
            .containsExactly(new PastStep.Overtaken(Story.START.plus(MINUTE), "r1", 1, Overtaking.OVERFLOWED));
        PastStep.Moved moved = only(PastSteps.of(journal, "support", "r1"), PastStep.Moved.class).get(0);
        assertThat(moved.how()).isEqualTo(Move.OVERFLOWED);
        assertThat(moved.place().queue()).isEqualTo("billing");
        assertThat(moved.route().steps()).isEqualTo(1);
        assertThat(moved.route().home()).isEqualTo("sales");
    }

    @Test
    void whomAnotherWorkgroupSendsBackAfterItHadHimComesBeforeByHisAgeAndCanBeOvertakenAgain() {
        WorkgroupSettings plain = Story.settings("support");
        Overflow step = new Overflow(Overflow.Trigger.WAITED, MINUTE, Overflow.Target.WORKGROUP, "other");
        Story story = Story.of(plain.with(plain.queues().stream().map(queue -> queue.with(List.of(step))).toList()))
            .joins("r1", "juliet@example.org/web", BILLING).passes(MINUTE).does(new Command.TakenIn("other", "r1", "r1-1"))
            .joins("r2", "romeo@example.org/web", BILLING).passes(Duration.ofSeconds(9))
            .does(new Command.MoveOver("other", "r1", "r1-1", Command.MoveOver.How.SENT_BACK))
            .does(new Command.Redirect("r2", "billing", "billing", true, "alice"));

        assertThat(only(steps(story, "r2"), PastStep.Overtaken.class))
            .containsExactly(new PastStep.Overtaken(Story.START.plus(MINUTE).plusSeconds(9), "r1", 1, Overtaking.OLD_PLACE));
        assertThat(only(PastSteps.of(journal, "support", "r1"), PastStep.Overtaken.class)).extracting(PastStep.Overtaken::how)
            .containsExactly(Overtaking.REDIRECTED);
    }

    @Test
    void whomASupervisorPutsFirstComesBeforeAndTheLogSaysByWhoseWord() {
        Address ann = Address.of("ann@example.org");
        Story story = Story.of("support").joins("r1", "juliet@example.org/web", BILLING).joins("r2", "romeo@example.org/web", BILLING)
            .does(new Command.Redirect("r2", "billing", "billing", true, "alice")).onDuty("ann@example.org/desk")
            .does(new Command.Reject(Address.of("ann@example.org/desk"), "r2")).does(new Command.Reject(Address.of("ann@example.org/desk"), "r1"))
            .does(new Command.Direct("r1", 1, ann, "alice"));

        assertThat(only(steps(story, "r1"), PastStep.Overtaken.class))
            .containsExactly(new PastStep.Overtaken(Story.START, "r2", 2, Overtaking.REDIRECTED));
        assertThat(only(PastSteps.of(journal, "support", "r1"), PastStep.Offered.class)).extracting(PastStep.Offered::by)
            .containsExactly(null, "alice");
        assertThat(only(PastSteps.of(journal, "support", "r2"), PastStep.Redirected.class))
            .containsExactly(new PastStep.Redirected(Story.START, new Place("billing", Place.HIGHEST, Story.START, 2), "alice"));
    }

    @Test
    void whoHasBeenOvertakenLongEnoughComesBeforeTheUrgent() throws Exception {
        WorkgroupSettings ruled = ruled("vip: level = \"gold\" -> priority high");
        Story story = Story.of(ruled.with(ruled.routing().withAgeing(MINUTE)).with(Timing.DEFAULT))
            .joins("r1", "juliet@example.org/web", BILLING).passes(Duration.ofSeconds(30))
            .joins("r2", "paris@example.org/web", gold()).passes(Duration.ofSeconds(30));

        List<PastStep> ofTheUrgent = steps(story, "r2");

        assertThat(ofTheUrgent).endsWith(new PastStep.Overtaken(Story.START.plus(MINUTE), "r1", 1, Overtaking.AGED));
        assertThat(PastSteps.of(journal, "support", "r1")).endsWith(new PastStep.Aged(Story.START.plus(MINUTE)));
    }

    @Test
    void ofOneAboutWhomTooMuchIsLoggedToKnowWhereHeStoodNothingIsSaid() {
        Story story = Story.of("support").joins("r1", "juliet@example.org/web", BILLING);
        for (int moved = 0; moved < Overtakings.MOST_AT_ONCE / 2; moved++) {
            story.does(new Command.Redirect("r1", "billing", "sales", false, "alice")).does(new Command.Redirect("r1", "sales", "billing", false, "alice"));
        }
        story.joins("r2", "romeo@example.org/web", BILLING).joins("r3", "paris@example.org/web", BILLING)
            .does(new Command.Redirect("r1", "billing", "sales", false, "alice")).does(new Command.Redirect("r1", "sales", "billing", false, "alice"))
            .does(new Command.Redirect("r3", "billing", "billing", true, "alice"));

        assertThat(only(steps(story, "r2"), PastStep.Overtaken.class)).extracting(PastStep.Overtaken::request).containsExactly("r3");
        assertThat(PastSteps.of(journal, "support", "r1")).hasSizeLessThanOrEqualTo(PastSteps.MOST_OWN);
    }

    @Test
    void aRequestOfAnotherWorkgroupHasNoSteps() {
        assertThat(steps(Story.of("support").joins("r1", "juliet@example.org/web", BILLING), "r2")).isEmpty();
        assertThat(PastSteps.of(journal, "elsewhere", "r1")).isEmpty();
    }

    /** Whoever adds a kind of event must decide whether it says why; the names stand in the log for ever. */
    @Test
    void everyKindOfEventIsEitherReadOrKnowinglyLeftOut() {
        Set<String> read = Set.of("Queued", "Offered", "AssistOffered", "OfferEnded", "Accepted", "Returned", "HandedOver", "Overflowed",
            "Requeued", "Rerouted", "Redirected", "Aged", "Ended", "Arrived", "SentOn", "SentBack", "Admitted");
        Set<String> leftOut = Set.of("ChatOpened", "AssistInvited", "Referred", "ReferralCame", "ReferralOffered", "ReferralOfferEnded",
            "ReferralAccepted", "ReferralEnded", "ReferralForgotten", "AssistAccepted", "AssistEntered", "AssistEnded", "AssistFailed",
            "InvitedAgain", "Entered", "Left", "RoomLost", "Said", "Forgotten", "DoorMoved", "Staffed", "Deserted", "Paused", "OnDuty",
            "OffDuty", "Configured", "ClosesSoon", "HandedOn", "Announced", "Resumed");

        Set<String> known = new TreeSet<>(read);
        known.addAll(leftOut);

        assertThat(PastSteps.TOLD).isEqualTo(read);
        assertThat(Arrays.stream(Event.class.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toSet()))
            .isEqualTo(known);
    }
}
