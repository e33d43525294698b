package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of the {@link Ledger} about other workgroups' chats: what the events alone say of them. */
final class ReferralPages {

    private final Map<String, Event.ReferralCame> open = new LinkedHashMap<>();
    private final Map<String, Event.ReferralOffered> pending = new LinkedHashMap<>();
    private final Map<String, Address> takers = new HashMap<>();
    private final Map<String, Set<Address>> asked = new HashMap<>();
    private final Set<String> ended = new HashSet<>();

    private static void promise(boolean kept, String words, String key) {
        if (!kept) {
            throw new AssertionError("referral " + key + " " + words);
        }
    }

    /** Those that are not forgotten. */
    Set<String> keys() {
        return open.keySet();
    }

    Visitor visitor(Event.ReferralOffered event) {
        return open.get(Referral.key(event.request(), event.assist())).visitor();
    }

    int load(Address agent) {
        return (int) (pending.values().stream().filter(offered -> offered.agent().equals(agent)).count()
            + takers.values().stream().filter(agent::equals).count());
    }

    Collection<Event.ReferralOffered> offers() {
        return List.copyOf(pending.values());
    }

    void came(Event.ReferralCame event) {
        String key = Referral.key(event.request(), event.assist().number());
        promise(open.put(key, event) == null, "is taken up twice", key);
    }

    void offered(Event.ReferralOffered event) {
        String key = Referral.key(event.request(), event.assist());
        Event.ReferralCame came = open.get(key);
        promise(came != null && !ended.contains(key) && !takers.containsKey(key), "is offered, and over", key);
        promise(!came.there().contains(event.agent()) && !came.assist().inviter().toBare().equals(event.agent()),
            "is offered to somebody who is there", key);
        promise(asked.computeIfAbsent(key, none -> new HashSet<>()).add(event.agent()), "is offered to the same agent twice", key);
        promise(event.number() == asked.get(key).size(), "does not count its offers from 1", key);
        promise(pending.put(key, event) == null, "is offered to two agents at once", key);
    }

    void offerEnded(Event.ReferralOfferEnded event) {
        String key = Referral.key(event.request(), event.assist());
        Event.ReferralOffered offered = pending.remove(key);
        promise(offered != null && offered.agent().equals(event.agent()), "has no such offer", key);
    }

    void accepted(Event.ReferralAccepted event) {
        String key = Referral.key(event.request(), event.assist());
        Event.ReferralOffered offered = pending.remove(key);
        promise(offered != null && offered.session().equals(event.session()), "was accepted without an offer", key);
        promise(takers.put(key, event.agent()) == null, "has two winners", key);
    }

    /** Who serves it, if anybody does. */
    Optional<Address> taker(Event.ReferralEnded event) {
        return Optional.ofNullable(takers.get(Referral.key(event.request(), event.assist())));
    }

    void ended(Event.ReferralEnded event) {
        String key = Referral.key(event.request(), event.assist());
        promise(open.containsKey(key) && ended.add(key), "ends twice", key);
        promise(event.how() != Referral.State.FAILED || !takers.containsKey(key), "has failed, and was taken", key);
        pending.remove(key);
        takers.remove(key);
    }

    void forgotten(Event.ReferralForgotten event) {
        String key = Referral.key(event.request(), event.assist());
        promise(ended.remove(key) && open.remove(key) != null, "is forgotten before its end", key);
        asked.remove(key);
    }
}
