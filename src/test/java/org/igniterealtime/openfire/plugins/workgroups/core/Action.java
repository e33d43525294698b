package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Something that may happen. To whom exactly is settled when it happens, so that a shortened history still makes sense. */
record Action(Kind kind, int who, int which) {

    /** What visitors write who are asked for an agent, and is nobody's address. */
    private static final List<String> NOBODY = List.of("/x", "/", "ann@x/desk", " ", "@/");

    private interface Doing {
        void happenTo(History desk, int who, int which);
    }

    /** What may happen, and how often beside the others. */
    enum Kind {
        JOINS(30, (desk, who, which) -> join(desk, visitor(who), which)),
        JOINS_AGAIN(8, (desk, who, which) -> desk.request(who, request -> request.state().isFinal())
            .ifPresent(gone -> join(desk, gone.visitor().address(), which))),
        DEPARTS(5, (desk, who, which) -> desk.does(new Command.Depart(visitor(who)))),
        DEQUEUES(2, (desk, who, which) -> desk.does(new Command.Dequeue(visitor(who)))),
        REMOVED(2, (desk, who, which) -> desk.anyRequest(which).ifPresent(id -> desk.does(new Command.Remove(id, "", "alice")))),
        REDIRECTED(4, (desk, who, which) -> desk.request(which, request -> which % 16 == 0 || request.state().isWaiting()).ifPresent(request ->
            desk.does(new Command.Redirect(request.id(), who % 7 == 6 ? "elsewhere" : request.queue(),
                who % 5 == 4 ? "nowhere" : History.QUEUES.get(who % 2), which % 2 == 0, "admin")))),
        DIRECTED(6, (desk, who, which) -> desk.request(which, request -> which % 16 == 0 || request.state().isWaiting()).ifPresent(request ->
            desk.does(new Command.Direct(request.id(), request.offers().size() - (which % 9 == 8 ? 1 : 0), session(who, 0).toBare(), "admin")))),
        VANISHES(8, (desk, who, which) -> desk.does(new Command.VisitorGone(visitor(who)))),
        COMES_ON_DUTY(20, (desk, who, which) -> desk.does(new Command.GoOnDuty(session(who, 0), Show.ONLINE, "", which % 4))),
        TAKES_OVER(3, (desk, who, which) -> desk.does(new Command.GoOnDuty(session(who, 1), show(which), "", which % 3,
            which % 2 == 0 ? "en" : null))),
        SHOWS(6, (desk, who, which) -> desk.does(new Command.ShowPresence(session(who, which / 8), show(which), ""))),
        GOES_OFF_DUTY(6, (desk, who, which) -> desk.does(new Command.GoOffDuty(session(who, which)))),
        ACCEPTS(30, (desk, who, which) -> offer(desk, which).ifPresent(pending ->
            desk.does(new Command.Accept(pending.offer().session(), key(pending.request(), who))))),
        ACCEPTS_WHATEVER(5, (desk, who, which) -> desk.anyRequest(which).ifPresent(id ->
            desk.does(new Command.Accept(session(who, which / 8), id)))),
        REJECTS(10, (desk, who, which) -> offer(desk, which).ifPresent(pending ->
            desk.does(new Command.Reject(pending.offer().session(), key(pending.request(), who))))),
        REJECTS_WHATEVER(2, (desk, who, which) -> desk.anyRequest(which).ifPresent(id ->
            desk.does(new Command.Reject(session(who, which / 8), id)))),
        BOUNCES(2, (desk, who, which) -> offer(desk, which).ifPresent(pending ->
            desk.does(new Command.OfferBounced(pending.offer().session(), pending.request().id())))),
        ASKS_FOR_HELP(24, (desk, who, which) -> one(desk, which, RequestState.IN_CHAT).ifPresent(request ->
            desk.does(ask(request, asking(request, who), who, which)))),
        ASKS_TWICE(8, (desk, who, which) -> one(desk, which, RequestState.IN_CHAT).ifPresent(request -> {
            desk.does(ask(request, request.chat().session(), who, 5));
            desk.does(ask(request, request.chat().session(), who + 1, which));
        })),
        HELP_COMES(24, (desk, who, which) -> desk.request(which, request -> request.state() == RequestState.IN_CHAT
            && !request.pending().isEmpty()).ifPresent(request -> {
                Address session = request.pending().get(0).session();
                desk.does(new Command.Accept(session, request.id()));
                enter(desk, request, session);
            })),
        ASKS_WHATEVER(3, (desk, who, which) -> desk.anyRequest(which).flatMap(id -> desk.workgroup().request(id)).ifPresent(request ->
            desk.does(ask(request, session(who, 0), which, who)))),
        HELP_ENTERS(14, (desk, who, which) -> desk.request(which, Action::expectsHelp).ifPresent(request ->
            enter(desk, request, request.assisting().stream().filter(offer -> offer.enteredAt() == null).findFirst().orElseThrow()
                .session()))),
        REFERRAL_TAKEN(10, (desk, who, which) -> referred(desk, which).ifPresent(one -> {
            Address helper = who % 4 == 0 ? session(which, 0) : Address.of("eve@x/" + who % 2);
            desk.does(new Command.ReferralTaken("other", one.request().id(), one.offer().number(), helper));
            if (which % 2 == 0) {
                desk.request(0, request -> request.id().equals(one.request().id())).filter(Request::roomOpen)
                    .ifPresent(request -> enter(desk, request, helper));
            }
        })),
        REFERRAL_FAILED(6, (desk, who, which) -> desk.request(which, request -> !request.lent("desk").isEmpty()).ifPresent(request ->
            desk.does(new Command.ReferralFailed(request.id(), request.lent("desk").get(0).number(), Assist.Failure.values()[who % 4])))),
        IS_REFERRED(12, (desk, who, which) -> desk.does(refer(desk, desk.newId(), who, which))),
        IS_REFERRED_AGAIN(4, (desk, who, which) -> referral(desk, which, one -> true).ifPresent(one -> desk.does(new Command.Refer(one.from(),
            one.id(), one.visitor(), one.metadata(), one.assist(), one.there(), one.until())))),
        REFERRAL_ACCEPTED(12, (desk, who, which) -> referral(desk, which, one -> one.pending().isPresent()).ifPresent(one ->
            desk.does(new Command.Accept(who % 4 == 3 ? session(who, 0) : one.pending().get().session(), one.id())))),
        REFERRAL_ACCEPTED_AGAIN(2, (desk, who, which) -> referral(desk, which, one -> !one.offers().isEmpty()).ifPresent(one ->
            desk.does(new Command.Accept(one.offers().get(0).session(), one.id())))),
        REFERRAL_REJECTED(6, (desk, who, which) -> referral(desk, which, one -> one.pending().isPresent()).ifPresent(one ->
            desk.does(who % 3 == 0 ? new Command.OfferBounced(one.pending().get().session(), one.id())
                : new Command.Reject(one.pending().get().session(), one.id())))),
        REFERRAL_OVER(8, (desk, who, which) -> referral(desk, which, one -> true).ifPresent(one ->
            desk.does(new Command.ReferralOver(one.id(), one.assist().number(), who % 2 == 0)))),
        ROOM_OPENS(30, (desk, who, which) -> one(desk, which, RequestState.ACCEPTED).ifPresent(request ->
            desk.does(new Command.RoomOpened(request.id(), request.acceptedOffer())))),
        ROOM_FAILS(3, (desk, who, which) -> one(desk, which, RequestState.ACCEPTED).ifPresent(request ->
            desk.does(new Command.RoomFailed(request.id(), request.acceptedOffer(), "no answer")))),
        ROOM_LOST(4, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            desk.does(new Command.RoomLost(request.id())))),
        STALE_NEWS(3, (desk, who, which) -> desk.anyRequest(which).ifPresent(id -> desk.does(stale(id, who)))),
        VISITOR_ENTERS(6, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            enter(desk, request, request.visitor().address()))),
        AGENT_ENTERS(6, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            enter(desk, request, request.chat().session()))),
        BOTH_ENTER(20, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request -> {
            enter(desk, request, request.visitor().address());
            enter(desk, request, request.chat().session());
        })),
        SOMEBODY_ENTERS(1, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            enter(desk, request, session(who, 0)))),
        SOMEBODY_DECLINES(6, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request -> desk.does(
            new Command.DeclineRoom(request.id(), who % 3 == 0 ? request.visitor().address() : who % 3 == 1 ? request.chat().agent()
                : request.offers().get(request.offers().size() - 1).agent())))),
        SOMEBODY_LEAVES(16, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            present(request, who).ifPresent(one -> desk.does(new Command.LeaveRoom(request.id(), one.nickname()))))),
        AGENT_WALKS_OUT(5, (desk, who, which) -> one(desk, which, RequestState.IN_CHAT).ifPresent(request -> {
            enter(desk, request, request.visitor().address());
            enter(desk, request, request.chat().session());
            desk.does(new Command.LeaveRoom(request.id(), request.chat().session().toString()));
            desk.workgroup().nextDeadline().ifPresent(desk::passUntil);
        })),
        ROOM_FOUND(2, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            desk.does(new Command.RoomFound(request.id(), who % 2 == 0 ? Set.of()
                : present(request, who).map(one -> Set.of(one.nickname())).orElse(Set.of()))))),
        SAYS(2, (desk, who, which) -> desk.request(which, Request::roomOpen).ifPresent(request ->
            desk.does(new Command.Say(request.id(), request.visitor().address().toString(), "", "Hello")))),
        SAYS_AHEAD(3, (desk, who, which) -> desk.does(new Command.SayAhead(History.VISITORS.get(which % 10), "", "Hello?"))),
        SOMETHING_IS_DUE(12, (desk, who, which) -> desk.workgroup().nextDeadline().ifPresent(desk::passUntil)),
        TIME_PASSES(10, (desk, who, which) -> desk.passUntil(desk.now().plusMillis(500L * which))),
        TIMER_IS_LATE(3, (desk, who, which) -> desk.oversleep(Duration.ofMillis(500L * which))),
        CLOCKS_ARE_ABOUT_TO_CHANGE(1, (desk, who, which) -> {
            // Nobody chats for weeks.
            if (desk.request(0, request -> request.servedBy().isPresent()).isEmpty()) {
                desk.passUntil(Instant.parse("2026-03-29T00:59:00Z").plusSeconds(which - who));
            }
        }),
        TICK(2, (desk, who, which) -> desk.does(new Command.Tick())),
        MEMBERS_CHANGE(3, (desk, who, which) -> configure(desk, desk.workgroup().settings(), members(who, which))),
        QUEUES_CHANGE(2, (desk, who, which) -> configure(desk, Settings.queues(desk.workgroup().settings(), 1 + which % 7),
            desk.workgroup().members())),
        TIMES_CHANGE(2, (desk, who, which) -> configure(desk, Settings.timing(desk.workgroup().settings(), which), desk.workgroup().members())),
        LIMITS_CHANGE(2, (desk, who, which) -> configure(desk, Settings.limits(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        DISPATCH_CHANGES(8, (desk, who, which) -> configure(desk, Settings.dispatch(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        OVERFLOW_CHANGES(4, (desk, who, which) -> configure(desk, Settings.overflow(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        STAFFING_CHANGES(5, (desk, who, which) -> configure(desk, Settings.staffing(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        ROUTING_CHANGES(3, (desk, who, which) -> configure(desk, Settings.routing(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        HOURS_CHANGE(4, (desk, who, which) -> configure(desk, Settings.opening(desk.workgroup().settings(), who, which),
            desk.workgroup().members())),
        OFFERS_ARE_MISSED(4, (desk, who, which) -> {
            for (int i = 0; i < 2 + which % 3; i++) {
                desk.workgroup().nextDeadline().ifPresent(desk::passUntil);
            }
        }),
        DOOR(2, (desk, who, which) -> configure(desk, Settings.door(desk.workgroup().settings(), which % 3 != 2), desk.workgroup().members())),
        RESTARTS(2, (desk, who, which) -> desk.does(new Command.Resume(sessions(desk, which)))),
        DELETED(1, (desk, who, which) -> desk.does(new Command.Close()));

        final int often;
        private final Doing doing;

        Kind(int often, Doing doing) {
            this.often = often;
            this.doing = doing;
        }
    }

    private record Pending(Request request, Offer offer) { }

    void happenTo(History desk) {
        kind.doing.happenTo(desk, who, which);
    }

    @Override
    public String toString() {
        return kind + "(" + who + "," + which + ")";
    }

    private static Address visitor(int who) {
        return History.VISITORS.get(who % History.VISITORS.size());
    }

    private static Address session(int who, int other) {
        Address agent = History.AGENTS.get(who % History.AGENTS.size());
        return other % 4 == 1 ? new Address(agent.bare(), "laptop") : agent;
    }

    private static boolean expectsHelp(Request request) {
        return request.assisting().stream().anyMatch(offer -> offer.enteredAt() == null);
    }

    private static Address asking(Request request, int who) {
        return History.pick(who, request.assisting()).filter(offer -> who % 3 == 0).map(Offer::session).orElse(request.chat().session());
    }

    private static Command ask(Request request, Address session, int who, int which) {
        Assist.Kind kind = Assist.Kind.values()[which % 2];
        Assist.Target target = Assist.Target.values()[which / 2 % 3];
        Address invitee = switch (target) {
            case USER -> who % 5 == 4 ? History.VISITORS.get(which % 10) : session(who, 0).toBare();
            case QUEUE -> Address.of("desk@w/" + (which % 16 == 15 ? "nowhere" : History.QUEUES.get(who % 2)));
            case WORKGROUP -> Address.of(which % 4 < 2 ? "other@w" : "desk@w");
        };
        return new Command.AskAssist(session, request.id(), kind, target, invitee, who % 2 == 0 ? "" : "please");
    }

    private static Optional<Pending> referred(History desk, int which) {
        return desk.request(which, request -> request.pending().stream().anyMatch(Offer::isReferred)).map(request ->
            new Pending(request, request.pending().stream().filter(Offer::isReferred).findFirst().orElseThrow()));
    }

    private static Optional<Referral> referral(History desk, int which, Predicate<Referral> kind) {
        return History.pick(which, desk.workgroup().allReferrals().stream().filter(kind).toList());
    }

    private static Command refer(History desk, String id, int who, int which) {
        Assist assist = new Assist(2, Assist.Kind.values()[who % 2], session(which, 0), which % 3 == 0 ? Assist.Target.WORKGROUP : Assist.Target.QUEUE,
            Address.of(which % 3 == 0 ? "desk@w" : "desk@w/" + History.QUEUES.get(which % 2)), "please");
        return new Command.Refer("other", id, new Visitor(visitor(who), visitor(who).toBare(), true), Metadata.NONE, assist,
            Set.of(session(which + 1, 0).toBare()), desk.now().plusSeconds(who * 10L));
    }

    private static Show show(int which) {
        return Show.values()[which % Show.values().length];
    }

    private static void join(History desk, Address visitor, int which) {
        String queue = History.QUEUES.get(which % 3);
        Map<String, List<String>> fields = new HashMap<>();
        if (which % 2 == 1) {
            fields.put(which % 4 == 1 ? "queue" : "skill", List.of(queue));
        }
        if (which % 5 == 0) {
            fields.put(which % 10 == 0 ? "agent" : "ignore", List.of(which % 15 == 0 ? NOBODY.get(which / 15) : session(which / 5, 0).bare()));
        }
        Visitor person = new Visitor(visitor, visitor.toBare(), !visitor.resource().equals("guest"));
        desk.does(new Command.Join(desk.newId(), person, new Metadata(fields)));
    }

    private static Optional<Request> one(History desk, int which, RequestState state) {
        return desk.request(which, request -> request.state() == state);
    }

    private static Optional<Pending> offer(History desk, int which) {
        Predicate<Request> offered = request -> !request.pending().isEmpty();
        return desk.request(which, offered).map(request -> new Pending(request, request.pending().get(0)));
    }

    private static String key(Request request, int who) {
        Address visitor = request.visitor().address();
        return who % 4 == 1 ? visitor.toString() : who % 4 == 2 ? visitor.bare() : request.id();
    }

    private static void enter(History desk, Request request, Address who) {
        desk.does(new Command.EnterRoom(request.id(), who, who.toString()));
    }

    private static Command stale(String request, int who) {
        List<Command> news = List.of(new Command.RoomOpened(request, who % 3), new Command.RoomFailed(request, who % 3, "late"), new Command.RoomLost(request),
            new Command.RoomFound(request, Set.of()), new Command.Say(request, "ann", "", "late"), new Command.LeaveRoom(request, "ann"));
        return news.get(who % news.size());
    }

    private static Optional<Participant> present(Request request, int who) {
        return History.pick(who, request.chat().participants().stream().filter(Participant::isPresent).toList());
    }

    private static Set<Address> sessions(History desk, int which) {
        List<Address> all = new ArrayList<>(History.VISITORS);
        desk.workgroup().agentsOnDuty().forEach(agent -> all.add(agent.session()));
        Set<Address> present = new HashSet<>(all);
        IntStream.range(0, all.size()).filter(i -> (which >> i % 6 & 1) == 1).forEach(i -> present.remove(all.get(i)));
        return present;
    }

    private static void configure(History desk, WorkgroupSettings settings, Members members) {
        desk.does(new Command.Configure(settings, members));
    }

    // A bit an agent and queue.
    private static Members members(int who, int which) {
        Map<String, Set<Address>> byQueue = new HashMap<>();
        for (int queue = 0; queue < History.QUEUES.size(); queue++) {
            Set<Address> agents = new HashSet<>();
            int bits = (who * 64 + which) >> queue * 3;
            IntStream.range(0, 4).filter(i -> (bits >> i & 1) == 0).forEach(i -> agents.add(History.AGENTS.get(i).toBare()));
            byQueue.put(History.QUEUES.get(queue), agents);
        }
        return new Members(byQueue);
    }
}
