package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Whatever happens at two workgroups that help each other, and however their messages come: each chat has at most one winner, nobody gets
 * more than he can bear, nobody is told twice, and everything ends.
 */
class TwoDesksTest {

    private static final List<String> NAMES = List.of("ann", "bob", "dan", "eve");

    enum Kind {
        ON_DUTY, ON_DUTY_2, OFF_DUTY, TALK, TALK_2, INVITE, TRANSFER, TRANSFER_2, ACCEPT, ACCEPT_2, ACCEPT_3, REJECT, ENTER, ENTER_2, ENTER_3, LEAVE,
        ROOM_LOST, DELIVER, DELIVER_2, DELIVER_3, DELIVER_4, DELIVER_AGAIN, PASS, PASS_LONG, RESTART, CRASH
    }

    record Step(Kind kind, int who, int which) {

        private String desk() {
            return which % 2 == 0 ? SALES : SUPPORT;
        }

        private String other() {
            return which % 2 == 0 ? SUPPORT : SALES;
        }

        private String name() {
            return NAMES.get(who % NAMES.size());
        }

        void happenTo(TwoDesks desks) {
            switch (kind) {
                case ON_DUTY, ON_DUTY_2 -> desks.onDuty(desk(), name());
                case OFF_DUTY -> desks.does(desk(), new Command.GoOffDuty(session(name())));
                case TALK, TALK_2 -> desks.talk(desk(), name());
                case INVITE -> chat(desks).ifPresent(chat -> ask(desks, chat, Assist.Kind.INVITE));
                case TRANSFER, TRANSFER_2 -> chat(desks).ifPresent(chat -> ask(desks, chat, Assist.Kind.TRANSFER));
                case ACCEPT, ACCEPT_2, ACCEPT_3 -> offered(desks).ifPresent(one -> desks.does(desk(),
                    new Command.Accept(one.pending().get().session(), one.id())));
                case REJECT -> offered(desks).ifPresent(one -> desks.does(desk(), new Command.Reject(one.pending().get().session(), one.id())));
                case ENTER, ENTER_2, ENTER_3 -> chat(desks).ifPresent(chat -> expected(chat).ifPresent(one ->
                    desks.does(desk(), new Command.EnterRoom(chat.id(), one.session(), one.session().local()))));
                case LEAVE -> chat(desks).ifPresent(chat -> History.pick(who, chat.chat().participants()).ifPresent(one ->
                    desks.does(desk(), new Command.LeaveRoom(chat.id(), one.nickname()))));
                case ROOM_LOST -> chat(desks).ifPresent(chat -> desks.does(desk(), new Command.RoomLost(chat.id())));
                case DELIVER, DELIVER_2, DELIVER_3, DELIVER_4 -> desks.deliver(which);
                case DELIVER_AGAIN -> desks.deliverAgain(which);
                case PASS -> desks.pass(Duration.ofSeconds(which % 30));
                case PASS_LONG -> desks.pass(Duration.ofSeconds(which * 10L));
                case RESTART -> desks.restart();
                case CRASH -> desks.crashAfterSaving();
            }
        }

        private void ask(TwoDesks desks, Request chat, Assist.Kind asked) {
            desks.ask(desk(), chat.chat().agent().local(), chat.id(), asked, which % 5 == 4 ? desk() : other());
        }

        private Optional<Request> chat(TwoDesks desks) {
            return History.pick(who, desks.desk(desk()).allRequests().stream().filter(one -> one.state() == RequestState.IN_CHAT).toList());
        }

        private Optional<Referral> offered(TwoDesks desks) {
            return History.pick(who, desks.referrals(desk()).stream().filter(one -> one.pending().isPresent()).toList());
        }

        private Optional<Offer> expected(Request chat) {
            return History.pick(which, chat.assisting().stream().filter(offer -> offer.enteredAt() == null).toList());
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 63).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(Kind.class), numbers, numbers).as(Step::new)
            .list().ofMinSize(20).ofMaxSize(150).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void everyPromiseIsKept(@ForAll("histories") List<Step> steps, @ForAll @IntRange(min = 1, max = 3) int slots) {
        TwoDesks desks = begun(slots);
        try {
            for (Step step : steps) {
                step.happenTo(desks);
                checkAll(desks, slots);
            }
            end(desks);
            checkAll(desks, slots);
            everythingHasEnded(desks);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(broken + "\n" + String.join("\n", desks.story()), broken);
        }
    }

    /** The property above is worth what the histories reach. */
    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    void theHistoriesGoEverywhere(@ForAll("histories") List<Step> steps, @ForAll @IntRange(min = 1, max = 3) int slots) {
        TwoDesks desks = begun(slots);
        steps.forEach(step -> step.happenTo(desks));
        List.of(SALES, SUPPORT).forEach(name -> {
            desks.referrals(name).forEach(one -> Statistics.collect(one.state()));
            desks.desk(name).allRequests().stream().filter(request -> request.servedBy().filter(agent -> request.lent(name).stream()
                .anyMatch(offer -> offer.agent().equals(agent))).isPresent()).forEach(request -> Statistics.collect("served from elsewhere"));
        });
        desks.told(Effect.TellInviter.class).forEach(failed -> Statistics.collect(failed.why()));
        Statistics.coverage(coverage -> {
            Stream.of(Referral.State.OFFERED, Referral.State.TAKEN, Referral.State.FAILED, Referral.State.OVER)
                .forEach(state -> coverage.check(state).count(count -> count > 0));
            Stream.of(Assist.Failure.values()).forEach(why -> coverage.check(why).count(count -> count > 0));
            coverage.check("served from elsewhere").count(count -> count > 0);
        });
    }

    private static TwoDesks begun(int slots) {
        TwoDesks desks = new TwoDesks(slots);
        List.of("ann", "bob").forEach(name -> desks.onDuty(SALES, name));
        List.of("bob", "dan", "eve").forEach(name -> desks.onDuty(SUPPORT, name));
        desks.talk(SALES, "ann");
        return desks;
    }

    private static void promise(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError(words);
        }
    }

    private static void checkAll(TwoDesks desks, int slots) {
        for (String name : List.of(SALES, SUPPORT)) {
            NAMES.forEach(agent -> promise(desks.load(name, agent) <= slots, agent + " has more than he can bear at " + name));
            for (Request request : desks.desk(name).allRequests()) {
                request.lent(name).stream().filter(offer -> offer.state() == OfferState.ACCEPTED).forEach(offer ->
                    promise(fillsHisSlot(desks, name.equals(SALES) ? SUPPORT : SALES, request.id(), offer),
                        offer.agent() + " is in " + request.id() + " of " + name + ", and his slot elsewhere is free"));
            }
        }
        nobodyIsToldTwice(desks);
    }

    private static boolean fillsHisSlot(TwoDesks desks, String lender, String session, Offer offer) {
        return desks.desk(lender).allReferrals().stream().filter(one -> one.key().equals(Referral.key(session, offer.number())))
            .anyMatch(one -> one.taken().filter(taken -> taken.session().equals(offer.session())).isPresent());
    }

    private static void nobodyIsToldTwice(TwoDesks desks) {
        Set<String> said = new HashSet<>();
        // Nobody at all was asked for the others, so that they have no number of their own.
        desks.told(Effect.TellInviter.class).stream().filter(one -> one.why() != Assist.Failure.NOBODY).forEach(one ->
            promise(said.add("failed " + one.request() + one.assist().number()), "an inviter is told twice of " + one.request()));
        desks.told(Effect.MakeOffer.class).stream().filter(one -> one.request() instanceof Referral).forEach(one -> promise(
            said.add("offer " + ((Referral) one.request()).key() + one.offer().agent()), one.offer().agent() + " is offered the same twice"));
        desks.told(Effect.InviteAssistant.class).forEach(one -> promise(said.add("invited " + one.request().id()
            + one.request().assisting().stream().filter(offer -> offer.enteredAt() == null && offer.session().equals(one.session())).findFirst()
                .orElseThrow().number()), one.session() + " is invited twice"));
    }

    // Everybody leaves, nothing is lost any more, and what is left has its time.
    private static void end(TwoDesks desks) {
        desks.restart();
        desks.deliverAll();
        for (String name : List.of(SALES, SUPPORT)) {
            desks.desk(name).allRequests().stream().filter(Request::roomOpen).forEach(request ->
                desks.does(name, new Command.RoomLost(request.id())));
            NAMES.forEach(agent -> desks.does(name, new Command.GoOffDuty(session(agent))));
        }
        desks.deliverAll();
        for (int i = 0; i < 20; i++) {
            desks.pass(Duration.ofMinutes(1));
            desks.deliverAll();
        }
    }

    private static void everythingHasEnded(TwoDesks desks) {
        for (String name : List.of(SALES, SUPPORT)) {
            promise(desks.referrals(name).isEmpty(), name + " still has " + desks.referrals(name));
            NAMES.forEach(agent -> promise(desks.load(name, agent) == 0, agent + " still has something to do at " + name));
            promise(desks.desk(name).allRequests().isEmpty(), name + " still has visitors");
        }
    }
}
