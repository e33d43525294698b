package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;

/** Decides one command against a workgroup's state: pure but for that state, deterministic, no clock, no lock, no IO. */
public final class Decider implements CommandHandler {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Assisting assisting;
    private final Receiving receiving;
    private final Offering offering;
    private final Routes routes;
    private final Line line;
    private final Door door;
    private final Moving moving;
    private final Overflowing overflowing;
    private final Duty duty;
    private final Chatting chatting;
    private final Configuring configuring;
    private final LifeCycle lifeCycle;
    private final Supervising supervising;

    private Decider(Turn turn) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.assisting = new Assisting(turn);
        this.receiving = new Receiving(turn);
        this.duty = new Duty(turn, assisting, receiving);
        this.offering = new Offering(turn, assisting, receiving, duty);
        this.routes = new Routes(turn);
        this.line = new Line(turn, routes);
        this.door = new Door(turn, line);
        this.moving = new Moving(turn, line);
        this.overflowing = new Overflowing(turn, line, moving);
        this.chatting = new Chatting(turn, line, duty, assisting);
        this.configuring = new Configuring(turn, routes, duty, door);
        this.lifeCycle = new LifeCycle(turn, line, moving, receiving, duty, chatting);
        this.supervising = new Supervising(turn, line, offering);
    }

    /**
     * Decides the command and makes its events true in the workgroup.
     *
     * @throws RuntimeException only for a bug: the workgroup is then of no use any more and must be loaded anew
     */
    public static Decision decide(Workgroup workgroup, Command command, Instant now) {
        Turn turn = new Turn(workgroup, now);
        Decider decider = new Decider(turn);
        Answer answer = command.to(decider);
        // The one place where offers are made: not before everything that the command brings has come about.
        if (answer.isDone()) {
            decider.door.sendAway();
            decider.door.warn();
            decider.duty.noticeStaffing();
            decider.overflowing.flow();
            new Ageing(turn).age();
            decider.offering.dispatch();
            decider.announce(command);
        }
        return turn.decided(answer);
    }

    // A forecast needs to know whether he is on offer already.
    private void announce(Command command) {
        if (command instanceof Command.Join join) {
            Request request = turn.request(join.id());
            workgroup.waits().forecast(request, turn.now()).ifPresent(told -> turn.happen(
                new Event.Announced(request.id(), request.queue(), told.median(), told.ninetieth(), told.basis())));
        }
    }

    @Override
    public Answer join(Command.Join command) {
        return line.join(command);
    }

    @Override
    public Answer depart(Command.Depart command) {
        return line.depart(command);
    }

    @Override
    public Answer dequeue(Command.Dequeue command) {
        return line.dequeue(command);
    }

    @Override
    public Answer remove(Command.Remove command) {
        return supervising.remove(command);
    }

    @Override
    public Answer redirect(Command.Redirect command) {
        return supervising.redirect(command);
    }

    @Override
    public Answer direct(Command.Direct command) {
        return supervising.direct(command);
    }

    @Override
    public Answer visitorGone(Command.VisitorGone command) {
        return line.visitorGone(command);
    }

    @Override
    public Answer goOnDuty(Command.GoOnDuty command) {
        return duty.goOnDuty(command);
    }

    @Override
    public Answer showPresence(Command.ShowPresence command) {
        return duty.showPresence(command);
    }

    @Override
    public Answer goOffDuty(Command.GoOffDuty command) {
        return duty.goOffDuty(command);
    }

    @Override
    public Answer accept(Command.Accept command) {
        return offering.accept(command);
    }

    @Override
    public Answer reject(Command.Reject command) {
        return offering.reject(command);
    }

    @Override
    public Answer askAssist(Command.AskAssist command) {
        return assisting.ask(command);
    }

    @Override
    public Answer offerBounced(Command.OfferBounced command) {
        return offering.offerBounced(command);
    }

    @Override
    public Answer refer(Command.Refer command) {
        return receiving.refer(command);
    }

    @Override
    public Answer referralTaken(Command.ReferralTaken command) {
        return assisting.referring().taken(command);
    }

    @Override
    public Answer referralFailed(Command.ReferralFailed command) {
        return assisting.referring().failed(command);
    }

    @Override
    public Answer referralOver(Command.ReferralOver command) {
        return receiving.over(command);
    }

    @Override
    public Answer takeIn(Command.TakeIn command) {
        return moving.takeIn(command);
    }

    @Override
    public Answer takenIn(Command.TakenIn command) {
        return moving.takenIn(command);
    }

    @Override
    public Answer turnedAway(Command.TurnedAway command) {
        return moving.turnedAway(command);
    }

    @Override
    public Answer admit(Command.Admit command) {
        return moving.admit(command);
    }

    @Override
    public Answer callBack(Command.CallBack command) {
        return moving.callBack(command);
    }

    @Override
    public Answer moveOver(Command.MoveOver command) {
        return moving.over(command);
    }

    @Override
    public Answer roomOpened(Command.RoomOpened command) {
        return chatting.roomOpened(command);
    }

    @Override
    public Answer roomFailed(Command.RoomFailed command) {
        return chatting.roomFailed(command);
    }

    @Override
    public Answer roomLost(Command.RoomLost command) {
        return chatting.roomLost(command);
    }

    @Override
    public Answer roomFound(Command.RoomFound command) {
        return chatting.roomFound(command);
    }

    @Override
    public Answer enterRoom(Command.EnterRoom command) {
        return chatting.enterRoom(command);
    }

    @Override
    public Answer declineRoom(Command.DeclineRoom command) {
        return chatting.declineRoom(command);
    }

    @Override
    public Answer leaveRoom(Command.LeaveRoom command) {
        return chatting.leaveRoom(command);
    }

    @Override
    public Answer sayAhead(Command.SayAhead command) {
        return line.sayAhead(command);
    }

    @Override
    public Answer say(Command.Say command) {
        return chatting.say(command);
    }

    @Override
    public Answer tick(Command.Tick command) {
        Optional<Deadline> due = workgroup.deadlines().takeDue(turn.now());
        while (due.isPresent()) {
            if (!due.get().kind().isReminder()) {
                fall(due.get());
            }
            due = workgroup.deadlines().takeDue(turn.now());
        }
        for (Optional<Referral> one = workgroup.referrals().nextDue(turn.now()); one.isPresent();
             one = workgroup.referrals().nextDue(turn.now())) {
            Optional<Offer> missed = one.get().pending();
            receiving.fall(one.get());
            missed.ifPresent(offer -> duty.pauseIfDue(offer.agent()));
        }
        return Answer.DONE;
    }

    private void fall(Deadline deadline) {
        switch (deadline.kind()) {
            case DOOR -> door.move();
            default -> fall(deadline, turn.request(deadline.about()));
        }
    }

    private void fall(Deadline deadline, Request request) {
        switch (deadline.kind()) {
            case OFFER_OVER -> offering.expire(request, request.offer(deadline.offer()).orElseThrow());
            case WAIT_OVER -> line.expire(request);
            case LOOK_AGAIN, WRAPPED_UP, DOOR, CLOSES_SOON -> throw new IllegalStateException("nothing happens at " + deadline);
            case VISITOR_ENTRY -> chatting.visitorEntryDue(request);
            case AGENT_ENTRY, AGENT_ABSENT -> chatting.agentAbsent(request);
            case ASSIST_ENTRY -> assisting.miss(request, request.offer(deadline.offer()).orElseThrow(), "not entered");
            case FORGET -> turn.happen(new Event.Forgotten(request.id()));
        }
    }

    @Override
    public Answer configure(Command.Configure command) {
        return configuring.configure(command);
    }

    @Override
    public Answer resume(Command.Resume command) {
        return lifeCycle.resume(command);
    }

    @Override
    public Answer close(Command.Close command) {
        return lifeCycle.close();
    }
}
