package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One visitor waiting or in chat. Immutable: a change makes a new value.
 *
 * @param id        random and unguessable; also the id of the chat session and the room's local part, lower case
 * @param route     how it came to its line
 * @param queuedAt  since when the longest wait counts: later than the place's age if the visitor came back, or if nobody was on duty before
 * @param nobodySince since when it waits with nobody on duty for its queue; null while somebody is, or while it does not wait
 * @param offers    every offer made, oldest first
 * @param chat      from the accept on, else null
 * @param end       once it has ended, else null
 * @param announced how long it was foretold to wait, or null if nothing was known
 */
public record Request(String id, Visitor visitor, Metadata metadata, Place place, Route route, RequestState state, Instant queuedAt,
                      Instant nobodySince, List<Offer> offers, Chat chat, End end, Announcement announced) implements Subject {

    public Request {
        offers = List.copyOf(offers);
    }

    public String queue() {
        return place.queue();
    }

    /** The name of the workgroup by whose address the visitor is told everything; empty if that is the one whose request this is. */
    public Optional<String> door() {
        return route.journey().door();
    }

    /** The id that it has at the workgroup which it is sent to. */
    public String movedId() {
        return id + '-' + route.journey().sent();
    }

    /** The name of the workgroup that has the visitor now; empty if that is this one. */
    public Optional<String> handedTo() {
        return state == RequestState.HANDED_ON ? Optional.of(route.journey().to()) : Optional.empty();
    }

    boolean goesElsewhere() {
        return state == RequestState.MOVING || state == RequestState.HANDED_ON;
    }

    /** Whether it is on its way to this workgroup, or there, by that id. */
    boolean isSentTo(String workgroup, String moved) {
        return goesElsewhere() && workgroup.equals(route.journey().to())
            && moved.equals(movedId());
    }

    public Optional<Offer> offer(int number) {
        return number < 1 || number > offers.size() ? Optional.empty() : Optional.of(offers.get(number - 1));
    }

    public List<Offer> pending() {
        return offers.stream().filter(Offer::isPending).toList();
    }

    /** The accepted offers whose agents are expected in the room, or in it, beside the agent who serves. */
    public List<Offer> assisting() {
        return offers.stream().filter(Offer::isAssisting).toList();
    }

    /** The assists for which another workgroup looks for somebody, or keeps the slot of one who is expected, assists or serves here. */
    public List<Offer> lent(String workgroup) {
        return offers.stream().filter(offer -> offer.isAssist() && offer.assist().isElsewhere(workgroup))
            .filter(offer -> offer.isPending() || offer.isAssisting() || isServing(offer)).toList();
    }

    // By that offer he came last, and the chat is his. Two may be open for him at once, so it need not be the newest.
    private boolean isServing(Offer offer) {
        return servedBy().filter(offer.agent()::equals).isPresent() && offers.stream()
            .filter(one -> one.agent().equals(offer.agent()) && one.cameAt() != null)
            .max(Comparator.comparing(Offer::cameAt).thenComparing(Offer::number)).filter(offer::equals).isPresent();
    }

    /** The newest offer made to this agent, whatever became of it. */
    public Optional<Offer> lastOfferTo(Address agent) {
        return offers.stream().filter(offer -> offer.agent().bare().equals(agent.bare())).reduce((older, newer) -> newer);
    }

    /** The agent who accepted, while that holds. */
    public Optional<Address> servedBy() {
        return state == RequestState.ACCEPTED || state == RequestState.IN_CHAT ? Optional.of(chat.agent()) : Optional.empty();
    }

    /** The number of the visitor's offer that was accepted last; 0 if none was. */
    public int acceptedOffer() {
        return offers.stream().filter(offer -> !offer.isAssist() && offer.state() == OfferState.ACCEPTED).mapToInt(Offer::number).max().orElse(0);
    }

    public boolean roomOpen() {
        return chat != null && chat.roomOpen();
    }

    /** Whether the same full address may not join again: waiting, being connected, or in the room. */
    boolean holdsVisitor() {
        return !state.isFinal() && !(state == RequestState.IN_CHAT && chat.visitorLeft());
    }

    /** Until when the agent is not asked again about this request, if he turned it down, let it lie, or did not come. */
    Optional<Instant> declinedUntil(Address agent, Duration memory) {
        return offers.stream().filter(offer -> !offer.isAssist() && offer.agent().bare().equals(agent.bare()))
            .reduce((older, newer) -> newer).flatMap(Offer::declinedAt).map(at -> at.plus(memory));
    }

    boolean wasDeclinedBy(Address agent) {
        return offers.stream().anyMatch(offer -> offer.agent().bare().equals(agent.bare()) && offer.declinedAt().isPresent());
    }

    Request with(RequestState next) {
        return new Request(id, visitor, metadata, place, route, next, queuedAt, nobodySince, offers, chat, end, announced);
    }

    Request with(Place other) {
        return new Request(id, visitor, metadata, other, route, state, queuedAt, nobodySince, offers, chat, end, announced);
    }

    Request with(Route other) {
        return new Request(id, visitor, metadata, place, other, state, queuedAt, nobodySince, offers, chat, end, announced);
    }

    Request with(Chat other) {
        return new Request(id, visitor, metadata, place, route, state, queuedAt, nobodySince, offers, other, end, announced);
    }

    Request with(End how) {
        return new Request(id, visitor, metadata, place, route, state, queuedAt, nobodySince, offers, chat, how, announced);
    }

    Request with(Announcement told) {
        return new Request(id, visitor, metadata, place, route, state, queuedAt, nobodySince, offers, chat, end, told);
    }

    Request queuedAt(Instant at) {
        return new Request(id, visitor, metadata, place, route, state, at, nobodySince, offers, chat, end, announced);
    }

    /** As it is at that instant, with somebody on duty for its queue or with nobody. */
    Request manned(boolean somebody, Instant at) {
        Instant since = somebody || !state.isWaiting() ? null : Optional.ofNullable(nobodySince).orElse(at);
        return new Request(id, visitor, metadata, place, route, state, queuedAt, since, offers, chat, end, announced);
    }

    Request with(Offer offer) {
        List<Offer> all = new ArrayList<>(offers);
        if (offer.number() > all.size()) {
            all.add(offer);
        } else {
            all.set(offer.number() - 1, offer);
        }
        return new Request(id, visitor, metadata, place, route, state, queuedAt, nobodySince, all, chat, end, announced);
    }

    /** As it is after that step. */
    Request after(RequestStep step) {
        return with(state.after(step, id));
    }

    Offer offerNumbered(int number) {
        return offer(number).orElseThrow(() -> new IllegalStateException("no offer " + number + " of " + id));
    }

    /** As it is when one of its offers has ended. */
    Request ended(int number, OfferState how, Instant at) {
        return with(offerNumbered(number).ended(how, at, id));
    }

    /** As it is when its agent is waited for no longer, who accepted and did not come: the time with him is no part of the longest wait. */
    Request missed(Instant at) {
        return with(offerNumbered(acceptedOffer()).over(at)).queuedAt(queuedAt.plus(Duration.between(chat.acceptedAt(), at)));
    }

    /** As it is when nobody is expected any more, by whatever kind of offer. */
    Request withoutAssists(Instant at) {
        Request request = this;
        for (Offer offer : pending()) {
            request = request.ended(offer.number(), OfferState.REVOKED, at);
        }
        for (Offer offer : assisting()) {
            request = request.with(offer.over(at));
        }
        return request;
    }
}
