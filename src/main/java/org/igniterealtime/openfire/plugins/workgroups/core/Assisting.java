package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An agent in a chat asks for somebody to join it or to take it over. Agents of the workgroup are offered it, one at a time and each once;
 * another workgroup looks among its own ({@link Referring}); anybody else is simply invited. If nothing comes of it the asking
 * agent is told, and the chat goes on as it was.
 */
final class Assisting {

    /** What the rows keep of an agent's address. */
    private static final int LONGEST_ADDRESS = 255;

    private final Turn turn;
    private final Workgroup workgroup;
    private final Referring referring;

    Assisting(Turn turn) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.referring = new Referring(turn, this);
    }

    /** The part that deals with other workgroups. */
    Referring referring() {
        return referring;
    }

    Answer ask(Command.AskAssist ask) {
        Optional<Request> found = workgroup.request(ask.request()).filter(request -> !request.state().isFinal());
        if (found.isEmpty()) {
            return Answer.refused(Refusal.NO_SUCH_OFFER);
        }
        Request request = found.get();
        Optional<Refusal> wrong = whyRefused(request, ask);
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        Assist assist = new Assist(request.offers().size() + 1, ask.kind(), ask.session(), ask.target(), ask.invitee(), ask.reason());
        if (assist.isElsewhere(turn.settings().name())) {
            referring.refer(request, assist);
        } else if (ask.target() == Assist.Target.USER && !workgroup.members().contains(ask.invitee())) {
            invite(request, assist);
        } else {
            offerNext(request, assist, Assist.Failure.NOBODY);
        }
        return Answer.DONE;
    }

    private Optional<Refusal> whyRefused(Request request, Command.AskAssist ask) {
        if (request.state() != RequestState.IN_CHAT || !takesPart(request, ask.session().toBare())) {
            return Optional.of(Refusal.NOT_IN_CHAT);
        }
        if (ask.target() == Assist.Target.QUEUE && ask.invitee().local().equals(turn.settings().name())
                && turn.settings().queue(ask.invitee().resource()).isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_QUEUE);
        }
        if (ask.invitee().bare().length() > LONGEST_ADDRESS) {
            return Optional.of(Refusal.NOT_ACCEPTABLE);
        }
        boolean moving = request.offers().stream().anyMatch(offer -> offer.isAssist() && offer.assist().kind() == Assist.Kind.TRANSFER
            && (offer.isPending() || offer.isAssisting() && offer.enteredAt() == null));
        return moving && ask.kind() == Assist.Kind.TRANSFER ? Optional.of(Refusal.ALREADY_ASKED) : Optional.empty();
    }

    private static boolean takesPart(Request request, Address agent) {
        return request.servedBy().filter(agent::equals).isPresent()
            || request.assisting().stream().anyMatch(offer -> offer.enteredAt() != null && offer.agent().equals(agent));
    }

    // Nobody we could ask first: he finds the invitation and comes, or does not.
    private void invite(Request request, Assist assist) {
        if (isThere(request, assist.invitee().toBare())) {
            fail(request, assist, Assist.Failure.NOBODY);
            return;
        }
        turn.happen(new Event.AssistInvited(request.id(), assist.number(), assist, assist.invitee().toBare(), assist.invitee()));
        turn.tell(new Effect.InviteGuest(turn.request(request.id()), assist));
    }

    /**
     * Puts the chat to the next agent who may be asked for this assist.
     *
     * @param why what is said if there is none
     */
    void offerNext(Request request, Assist assist, Assist.Failure why) {
        Map<String, Ineligible> others = new LinkedHashMap<>();
        Set<Address> named = new TreeSet<>(named(turn, assist));
        named.forEach(agent -> whyNot(request, assist, agent).ifPresent(reason -> others.put(agent.bare(), reason)));
        List<Agent> order = Eligibility.inOrder(workgroup, dispatch(turn, assist, request.queue()),
            named.stream().filter(agent -> !others.containsKey(agent.bare())).map(agent -> workgroup.agent(agent).orElseThrow()).toList(),
            Optional.empty(), request.id() + ' ' + (request.offers().size() + 1));
        if (order.isEmpty()) {
            fail(request, assist, why);
            return;
        }
        Agent agent = order.get(0);
        int number = request.offers().size() + 1;
        turn.happen(new Event.AssistOffered(request.id(), number, assist, agent.address(), agent.session(),
            turn.now().plus(turn.timing().offer()), order.stream().map(Agent::address).toList(), others));
        Request offered = turn.request(request.id());
        turn.tell(new Effect.MakeOffer(offered, offered.offer(number).orElseThrow(), turn.timing().offer()));
    }

    /** The asked queue's way of choosing, else that of the queue given. */
    static Dispatch dispatch(Turn turn, Assist assist, String otherwise) {
        String queue = assist.target() == Assist.Target.QUEUE ? assist.invitee().resource() : otherwise;
        return turn.settings().queue(queue).map(QueueSettings::dispatch).orElse(Dispatch.DEFAULT);
    }

    /** The members of this workgroup of whom any would do. */
    static Set<Address> named(Turn turn, Assist assist) {
        Members members = turn.workgroup().members();
        return switch (assist.target()) {
            case USER -> Set.of(assist.invitee().toBare());
            case QUEUE -> turn.settings().queue(assist.invitee().resource()).map(queue -> members.of(queue.name()))
                .orElse(Set.of());
            case WORKGROUP -> members.byQueue().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        };
    }

    private Optional<Ineligible> whyNot(Request request, Assist assist, Address member) {
        Optional<Agent> agent = workgroup.agent(member).filter(Agent::onDuty);
        if (!workgroup.members().contains(member)) {
            return Optional.of(Ineligible.NOT_MEMBER);
        }
        if (agent.isEmpty()) {
            return Optional.of(Ineligible.OFF_DUTY);
        }
        if (member.equals(assist.inviter().toBare()) || isThere(request, member)) {
            return Optional.of(Ineligible.IN_CHAT);
        }
        if (request.visitor().address().bare().equals(member.bare())) {
            return Optional.of(Ineligible.SAME_PERSON);
        }
        Optional<Ineligible> busy = Eligibility.whyBusy(workgroup, agent.get(), turn.now());
        if (busy.isPresent()) {
            return busy;
        }
        boolean asked = request.offers().stream().anyMatch(offer -> offer.isAssist() && offer.assist().number() == assist.number()
            && offer.agent().equals(member));
        return asked ? Optional.of(Ineligible.DECLINED) : Optional.empty();
    }

    // In the room, or on the way into it.
    static boolean isThere(Request request, Address person) {
        return request.visitor().address().bare().equals(person.bare()) || request.servedBy().filter(person::equals).isPresent()
            || request.pending().stream().anyMatch(offer -> offer.agent().equals(person))
            || request.assisting().stream().anyMatch(offer -> offer.agent().equals(person)) || request.chat().isPresent(person);
    }

    /** The agent takes it: he is let into the room. */
    void accept(Request request, Offer offer, Address session) {
        turn.happen(new Event.AssistAccepted(request.id(), offer.number(), session.toBare(), session));
        turn.tell(new Effect.InviteAssistant(turn.request(request.id()), session));
        if (request.chat().isPresent(session)) {
            enter(turn.request(request.id()), session);
        }
    }

    /** Somebody is in the room; if he is expected, that is what the asking agent waited for. */
    void enter(Request request, Address person) {
        request.assisting().stream().filter(offer -> offer.enteredAt() == null && offer.agent().equals(person.toBare())).forEach(offer -> {
            turn.happen(new Event.AssistEntered(request.id(), offer.number(), offer.agent()));
            if (offer.assist().kind() == Assist.Kind.TRANSFER) {
                replace(turn.request(request.id()), offer);
            }
        });
    }

    // What the asking agent was in this chat, the other one is now.
    private void replace(Request request, Offer offer) {
        Address before = offer.assist().inviter().toBare();
        if (request.servedBy().filter(before::equals).isPresent()) {
            handOver(request, offer);
        } else {
            leave(request, before, "transferred");
        }
        request.chat().nicknames(before).forEach(nickname -> turn.tell(new Effect.ShowOut(request.id(), nickname, before,
            request.door().orElse(null))));
    }

    private void handOver(Request request, Offer offer) {
        turn.agentChanged(request.chat().agent());
        turn.happen(new Event.HandedOver(request.id(), offer.number(), offer.agent(), offer.session()));
        turn.agentChanged(offer.agent());
    }

    /** The agent is lost, but another one is in the room: the chat is his now. @return whether there is one */
    boolean standIn(Request request) {
        Optional<Offer> other = request.state() != RequestState.IN_CHAT ? Optional.empty() : request.assisting().stream()
            .filter(offer -> offer.enteredAt() != null && request.chat().isPresent(offer.agent())).findFirst();
        other.ifPresent(offer -> handOver(request, offer));
        return other.isPresent();
    }

    /** Somebody who assisted is not in the room any more. */
    void leave(Request request, Address person, String reason) {
        request.assisting().stream().filter(offer -> offer.enteredAt() != null && offer.agent().equals(person.toBare()))
            .forEach(offer -> turn.happen(new Event.AssistEnded(request.id(), offer.number(), offer.agent(), reason)));
    }

    /** Whoever accepted has not come, or is lost. */
    void miss(Request request, Offer offer, String reason) {
        miss(request, offer, reason, Assist.Failure.NOT_ENTERED);
    }

    /** Whoever accepted, or was invited, does not come. */
    void miss(Request request, Offer offer, String reason, Assist.Failure why) {
        turn.happen(new Event.AssistEnded(request.id(), offer.number(), offer.agent(), reason));
        fail(request, offer.assist(), why);
    }

    /** Nobody comes, and the agent who asked is told. */
    void fail(Request request, Assist assist, Assist.Failure why) {
        turn.happen(new Event.AssistFailed(request.id(), assist.number(), assist.kind(), assist.inviter(), why));
        turn.tell(new Effect.TellInviter(request.id(), assist, why));
    }
}
