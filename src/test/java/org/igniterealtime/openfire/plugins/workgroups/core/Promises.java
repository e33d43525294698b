package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/** Checks after every command what the desk promises of every state; {@link Ledger} checks what it promises of every event. */
final class Promises implements History.Observer {

    private final Ledger ledger = new Ledger(History.fresh().settings(), History.fresh().members());
    private final Screens screens = new Screens();
    private final Warnings warnings = new Warnings();
    private final Map<String, Request> rows = new LinkedHashMap<>();
    private final Map<Address, Agent> agentRows = new LinkedHashMap<>();
    private final Map<String, WaitStatistics> paceRows = new HashMap<>();
    private final Map<String, Referral> referralRows = new LinkedHashMap<>();
    private Map<String, List<String>> lines = new HashMap<>();
    private Map<Address, List<String>> chats = new HashMap<>();

    @Override
    public void saw(History history, Command command, Decision decision) {
        Workgroup desk = history.workgroup();
        promise(decision.answer().isDone() || decision.events().isEmpty(), "refused, yet something happened");
        if (command instanceof Command.Join join) {
            joins(desk, join, decision);
        }
        if (command instanceof Command.Accept accept) {
            accepts(accept, decision);
        }
        decision.events().forEach(event -> event.to(ledger, history.now()));
        screens.see(command, decision, ledger);
        warnings.see(history.now(), ledger, decision);
        agrees(desk);
        nobodyIsForgotten(desk);
        nobodyWaitsBesideAFreeSlot(history, decision);
        nothingIsOverdue(history, command, decision);
        nobodyWaitsAtADeskThatSendsAway(decision);
        whoIsGoneHoldsNothing(desk, command);
        othersAreTold(desk, decision);
        everyAssistComesToAnEnd(history, command, decision);
        referralsComeToAnEnd(history, command);
        rowsAreComplete(desk);
    }

    private void referralsComeToAnEnd(History history, Command command) {
        Workgroup desk = history.workgroup();
        desk.allReferrals().forEach(one -> one.due().ifPresent(due -> falls(history, command, due, "the referral of " + one.id())));
        ledger.referrals().offers().forEach(offered ->
            promise(ledger.crew().isOnDuty(offered.session()), offered.request() + " is offered to somebody off duty"));
        promise(desk.allReferrals().stream().map(Referral::key).collect(Collectors.toSet()).equals(ledger.referrals().keys()),
            "a referral is lost");
    }

    private void everyAssistComesToAnEnd(History history, Command command, Decision decision) {
        for (Page page : ledger.pages()) {
            page.openAssists.forEach(number -> promise(page.asked.values().stream().filter(one -> one.assist().number() == number).count()
                + (page.referred.containsKey(number) ? 1 : 0)
                + page.assistants.values().stream().filter(one -> one.assist.number() == number && !one.entered).count() == 1,
                "assist " + number + " of " + page.id + " is open, and nobody is asked"));
            page.asked.values().forEach(asked -> promise(ledger.crew().isOnDuty(asked.session()), page.id + " is put to somebody off duty"));
            page.assistants.values().forEach(one -> promise(one.entered || one.invited || ledger.crew().isOnDuty(one.session),
                one.agent + " is expected in " + page.id + " and off duty"));
            history.workgroup().request(page.id).filter(request -> !page.over).ifPresent(request -> {
                request.assisting().stream().filter(offer -> offer.enteredAt() == null).forEach(offer -> falls(history, command,
                    offer.endedAt().plus(history.workgroup().settings().timing().entry()), "the help in " + request.id()));
                page.assistants.values().forEach(one -> promise(!one.entered || request.chat().isPresent(one.agent),
                    one.agent + " fills a slot in " + page.id + " and has left"));
            });
        }
        List<Event.AssistFailed> failed = decision.events().stream().filter(Event.AssistFailed.class::isInstance)
            .map(Event.AssistFailed.class::cast).toList();
        List<Effect.TellInviter> told = decision.effects().stream().filter(Effect.TellInviter.class::isInstance)
            .map(Effect.TellInviter.class::cast).toList();
        promise(failed.stream().map(event -> event.request() + event.assist() + event.inviter()).toList()
            .equals(told.stream().map(effect -> effect.request() + effect.assist().number() + effect.assist().inviter()).toList()),
            "failed are " + failed + " but told is " + told);
    }

    private static void promise(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError(words);
        }
    }

    private void joins(Workgroup desk, Command.Join join, Decision decision) {
        Address visitor = join.visitor().address();
        Limits limits = desk.settings().limits();
        long waiting = ledger.pages().stream().filter(Page::waits).count();
        long own = ledger.pages().stream().filter(page -> page.waits() && page.visitor.address().bare().equals(visitor.bare())).count();
        boolean known = ledger.pages().stream().anyMatch(page -> !page.over && page.visitor.address().equals(visitor)
            && !page.id.equals(join.id()));
        if (!known && desk.isOpen() && waiting < limits.waiting() && own < limits.perPerson() && isLetIn(desk.settings(), join)) {
            promise(decision.answer().isDone(), visitor + " is turned away for no reason");
        }
        if (decision.answer().isDone() && join.visitor().registered()) {
            Optional<String> named = named(desk.settings(), join);
            boolean kept = ledger.keptFor(visitor).anyMatch(page -> named.isEmpty() || named.get().equals(page.place.queue()));
            Event.Queued queued = (Event.Queued) decision.events().get(0);
            promise(!kept || queued.reclaimed() != null, visitor + " does not get the place that is kept for this person");
        }
    }

    private static Optional<String> named(WorkgroupSettings settings, Command.Join join) {
        return join.metadata().fields().values().stream().map(values -> values.get(0))
            .filter(queue -> settings.queue(queue).isPresent()).findFirst();
    }

    // Into the queue that the visitor names, else into any; but rules may send anybody anywhere.
    private boolean isLetIn(WorkgroupSettings settings, Command.Join join) {
        if (!settings.routing().rules().rules().isEmpty()) {
            return settings.queues().stream().allMatch(queue -> takesOneMore(settings, queue));
        }
        return settings.queues().stream().filter(queue -> named(settings, join).filter(name -> !name.equals(queue.name())).isEmpty())
            .anyMatch(queue -> takesOneMore(settings, queue));
    }

    private boolean takesOneMore(WorkgroupSettings settings, QueueSettings queue) {
        boolean room = queue.limits().waiting() == 0 || ledger.line(queue.name()).size() < queue.limits().waiting();
        return room && (settings.staffing().nobody() != Staffing.Nobody.REFUSE || ledger.crew().isStaffed(queue.name())
            || queue.overflow().stream().anyMatch(step -> step.trigger() == Overflow.Trigger.NOBODY));
    }

    private void accepts(Command.Accept accept, Decision decision) {
        boolean wins = decision.events().stream()
            .anyMatch(event -> event instanceof Event.Accepted accepted && accepted.session().equals(accept.session())
                || event instanceof Event.ReferralAccepted referred && referred.session().equals(accept.session())
                || event instanceof Event.AssistAccepted assisting && assisting.session().equals(accept.session()));
        boolean hasWon = ledger.pages().stream().anyMatch(page -> page.holds(accept.session().toBare()))
            || ledger.referrals().load(accept.session().toBare()) > 0;
        promise(!decision.answer().isDone() || wins || hasWon, accept.session() + " is told he has what he has not");
        promise(!decision.answer().equals(Answer.refused(Refusal.TOO_LATE)) || decision.effects().stream()
            .anyMatch(effect -> effect instanceof Effect.RevokeOffer revoke && revoke.session().equals(accept.session())),
            accept.session() + " is too late, and still sees the offer");
    }

    private void agrees(Workgroup desk) {
        for (QueueSettings queue : desk.settings().queues()) {
            List<String> line = desk.waitingIn(queue.name()).stream().map(Request::id).toList();
            promise(line.equals(ledger.line(queue.name())), "the line " + queue.name() + " is " + line + ", not " + ledger.line(queue.name()));
            for (int i = 0; i < line.size(); i++) {
                promise(desk.position(desk.request(line.get(i)).orElseThrow()) == i, line.get(i) + " has a wrong position");
            }
        }
        for (Address session : History.AGENTS) {
            Address agent = session.toBare();
            promise(desk.load(agent) == ledger.load(agent), agent + " has a load of " + desk.load(agent) + ", not " + ledger.load(agent));
        }
    }

    private void nobodyIsForgotten(Workgroup desk) {
        for (Page page : ledger.pages()) {
            Optional<Request> known = desk.request(page.id);
            promise(known.isPresent() == (!page.over || page.kept), page.id + " is " + (page.over ? "still known" : "lost"));
            known.ifPresent(request -> {
                promise(request.state().isFinal() == page.over, page.id + " is " + request.state());
                promise(request.servedBy().equals(Optional.ofNullable(page.winner)), page.id + " is served by " + request.servedBy());
                promise(request.place().equals(page.place), page.id + " has lost its place: " + request.place() + ", not " + page.place);
                promise(!page.waits() || desk.settings().queue(request.queue()).isPresent(), page.id + " waits in a queue that is no more");
                promise(!page.waits() || desk.requestOf(request.visitor().address()).filter(found -> found.state().isWaiting()).isPresent(),
                    page.id + " waits, and its visitor cannot be found");
                promise(!page.waits() || !request.roomOpen() || !request.chat().visitorLeft(), page.id + " waits after its visitor left");
                promise(request.state() != RequestState.IN_CHAT || !request.chat().visitorLeft() || anyoneServes(request),
                    page.id + " goes on with nobody in the room");
            });
        }
    }

    private static boolean anyoneServes(Request request) {
        Address agent = request.chat().agent();
        return request.chat().participants().stream().anyMatch(one -> one.isPresent() && one.address().toBare().equals(agent));
    }

    private void nobodyWaitsBesideAFreeSlot(History history, Decision decision) {
        ledger.firstNeglected(history.now()).ifPresent(page -> {
            boolean timerWillSee = history.workgroup().nextDeadline().filter(due -> !due.isAfter(history.now())).isPresent();
            promise(!decision.answer().isDone() && timerWillSee,
                page.id + " waits although " + ledger.eligible(page, history.now()) + " could be offered it");
        });
    }

    private void nothingIsOverdue(History history, Command command, Decision decision) {
        Workgroup desk = history.workgroup();
        Timing timing = desk.settings().timing();
        for (Request request : desk.allRequests()) {
            request.pending().forEach(offer -> falls(history, command, offer.until(), "the offer of " + request.id()));
            if (request.state().isWaiting()) {
                ledger.waitEnds(ledger.page(request.id())).ifPresent(end -> falls(history, command, end, "the wait of " + request.id()));
                Routing routing = desk.settings().routing();
                if (!routing.ageing().isZero() && ledger.isMoreUrgent(ledger.page(request.id()))) {
                    Instant due = request.place().since().plus(routing.ageing());
                    falls(history, command, due, "the time in which others may pass " + request.id());
                    promise(!decision.answer().isDone() || due.isAfter(history.now()), request.id() + " is overtaken too long");
                }
                promise(ledger.isStaffed(request.queue()) == desk.isStaffed(request.queue()), request.queue() + " is wrongly staffed");
            } else if (request.state() == RequestState.IN_CHAT) {
                Chat chat = request.chat();
                if (!chat.visitorEntered()) {
                    falls(history, command, chat.invitedAt().plus(timing.entry()), "the invitation of " + request.id());
                }
                if (!chat.agentEntered()) {
                    falls(history, command, chat.openedAt().plus(timing.entry()), "the entry of the agent of " + request.id());
                }
                chat.participants().stream().filter(one -> !anyoneServes(request) && one.address().toBare().equals(chat.agent()))
                    .map(Participant::leftAt).filter(left -> left.isAfter(chat.acceptedAt())).max(Instant::compareTo)
                    .ifPresent(left -> falls(history, command, left.plus(timing.agentAbsence()), "the absence from " + request.id()));
            }
        }
        ledger.pages().stream().filter(page -> page.kept)
            .forEach(page -> falls(history, command, page.keptUntil, "the kept place of " + page.id));
    }

    // The timer is set for it at the latest, and once it has fired it is not due any more.
    private static void falls(History history, Command command, Instant due, String what) {
        promise(history.workgroup().nextDeadline().filter(at -> !at.isAfter(due)).isPresent(), what + " has no end");
        promise(!(command instanceof Command.Tick) || due.isAfter(history.now()), what + " is still due after the timer");
    }

    private void nobodyWaitsAtADeskThatSendsAway(Decision decision) {
        boolean sendsAway = !ledger.isOpen && ledger.settings.opening().closing() == Opening.Closing.SEND_AWAY;
        promise(!sendsAway || !decision.answer().isDone() || ledger.pages().stream().noneMatch(Page::waits), "somebody waits at a closed desk");
    }

    private void whoIsGoneHoldsNothing(Workgroup desk, Command command) {
        for (Page page : ledger.pages()) {
            page.pending.values().forEach(offered -> promise(page.over || ledger.crew().isOnDuty(offered.session())
                && ledger.members(page.place.queue()).contains(offered.agent()), page.id + " is offered to somebody who is off duty"));
            desk.request(page.id).filter(request -> request.servedBy().isPresent() && !request.chat().agentEntered()).ifPresent(request ->
                promise(ledger.crew().isOnDuty(request.chat().session()), page.id + " is left to an agent who went before he came"));
            promise(!(command instanceof Command.VisitorGone gone) || !page.waits() || !page.visitor.address().equals(gone.visitor()),
                page.id + " waits, and its visitor is gone");
        }
        if (command instanceof Command.Resume resume) {
            promise(resume.present().containsAll(ledger.crew().sessionsOnDuty()), "somebody is on duty who did not survive the restart");
            desk.allRequests().forEach(request -> promise(request.state() != RequestState.ACCEPTED, request.id() + " has no room any more"));
        }
        if (command instanceof Command.RoomLost lost) {
            promise(desk.request(lost.request()).filter(Request::roomOpen).isEmpty(), lost.request() + " goes on in a room that is lost");
        }
    }

    private void othersAreTold(Workgroup desk, Decision decision) {
        Map<String, List<String>> linesNow = new HashMap<>();
        desk.settings().queues().forEach(queue -> linesNow.put(queue.name(), ledger.line(queue.name())));
        linesNow.forEach((queue, line) -> promise(line.equals(lines.getOrDefault(queue, List.of()))
            || decision.effects().contains(new Effect.LineChanged(queue)), "nobody is told that the line " + queue + " changed"));
        Map<Address, List<String>> chatsNow = new HashMap<>();
        History.AGENTS.forEach(agent -> chatsNow.put(agent.toBare(), desk.chatsOf(agent).stream().map(Request::id).toList()));
        chatsNow.forEach((agent, ids) -> promise(ids.equals(chats.getOrDefault(agent, List.of()))
            || decision.effects().contains(new Effect.AgentChanged(agent)), "nobody is told that the chats of " + agent + " changed"));
        long sentAway = decision.events().stream().filter(event -> event instanceof Event.Ended ended
            && ended.step() != RequestStep.END && ended.outcome() != Outcome.VANISHED).count();
        promise(decision.effects().stream().filter(Effect.TellDeparted.class::isInstance).count() == sentAway, "a visitor is not told of the end");
        promise(decision.effects().size() == new HashSet<>(decision.effects()).size(), "something is told twice");
        nobodyIsPushedBackWithoutAReason(decision, linesNow);
        lines = linesNow;
        chats = chatsNow;
    }

    // Whoever has somebody new before him in the same line can read in the log why.
    private void nobodyIsPushedBackWithoutAReason(Decision decision, Map<String, List<String>> linesNow) {
        linesNow.forEach((queue, line) -> {
            List<String> before = lines.getOrDefault(queue, List.of());
            for (int i = 0; i < line.size(); i++) {
                int was = before.indexOf(line.get(i));
                for (String ahead : was < 0 ? List.<String>of() : line.subList(0, i)) {
                    promise(before.subList(0, was).contains(ahead) || mayPass(decision, ahead, ledger.page(line.get(i))),
                        ahead + " has passed " + line.get(i) + ", and nothing says why");
                }
            }
        });
    }

    private boolean mayPass(Decision decision, String newcomer, Page passed) {
        return decision.events().stream().anyMatch(event ->
            event instanceof Event.Queued queued && queued.request().equals(newcomer)
                && (queued.reclaimed() != null || queued.place().priority() > passed.place.priority())
            || event instanceof Event.Returned returned && returned.request().equals(newcomer)
            || event instanceof Event.Overflowed overflowed && overflowed.request().equals(newcomer)
            || event instanceof Event.Rerouted rerouted && List.of(newcomer, passed.id).contains(rerouted.request())
            || event instanceof Event.Redirected redirected && redirected.request().equals(newcomer)
            || event instanceof Event.Requeued requeued && requeued.request().equals(newcomer)
            || event instanceof Event.Aged aged && aged.request().equals(newcomer));
    }

    private void rowsAreComplete(Workgroup desk) {
        Changed changed = desk.takeChanged();
        changed.requests().forEach(request -> rows.put(request.id(), request));
        changed.agents().forEach(agent -> agentRows.put(agent.address(), agent));
        changed.referrals().forEach(referral -> referralRows.put(referral.key(), referral));
        referralRows.values().removeIf(referral -> referral.state() == Referral.State.FORGOTTEN);
        rows.values().removeIf(request -> request.state().isFinal() && request.end().keptUntil() == null);
        Snapshot snapshot = desk.snapshot();
        promise(new HashSet<>(rows.values()).equals(new HashSet<>(snapshot.requests())), "the saved requests are not the state");
        promise(new HashSet<>(referralRows.values()).equals(new HashSet<>(snapshot.referrals())), "the saved referrals are not the state");
        changed.paces().forEach(pace -> promise(paceRows.put(pace.queue(), pace.statistics()) == null == pace.first(), pace + " is not the first row"));
        promise(paceRows.equals(snapshot.paces()), "the saved paces are not the state");
        promise(new HashSet<>(agentRows.values()).equals(new HashSet<>(snapshot.agents())), "the saved agents are not the state");
    }
}
