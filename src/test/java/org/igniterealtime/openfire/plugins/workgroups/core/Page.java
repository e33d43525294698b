package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One request in the {@link Ledger}, with everybody who is asked to assist in its chat, or does. */
final class Page {

    /** Somebody beside the agent who serves. */
    static final class Assistant {
        final Address agent;
        final Address session;
        final Assist assist;
        final boolean invited;
        boolean entered;

        private Assistant(Address agent, Address session, Assist assist, boolean invited) {
            this.agent = agent;
            this.session = session;
            this.assist = assist;
            this.invited = invited;
        }
    }

    final String id;
    final Visitor visitor;
    Place place;
    int offers;
    /** The offers that wait for an answer, by number. */
    final Map<Integer, Event.Offered> pending = new LinkedHashMap<>();
    final Metadata metadata;
    Route route;
    Instant queuedAt;
    /** Since when it waits with nobody on duty; null if that is not so. */
    Instant nobodySince;
    Instant announcedAt;
    Instant acceptedAt;
    boolean agentCame;
    boolean chatOpen;
    Address winner;
    boolean over;
    boolean kept;
    Instant keptUntil;
    final Map<Address, Instant> declinedAt = new HashMap<>();
    final Set<Address> refusedBy = new HashSet<>();
    /** Offers of the running chat that are pending, and who came of such offers or is expected, by offer. */
    final Map<Integer, Event.AssistOffered> asked = new HashMap<>();
    /** Assists that another workgroup is looking for somebody for. */
    final Map<Integer, Event.Referred> referred = new HashMap<>();
    final Map<Integer, Assistant> assistants = new HashMap<>();
    /** Assists of which nobody knows yet whether somebody comes. */
    final Set<Integer> openAssists = new HashSet<>();

    Page(String id, Visitor visitor, Metadata metadata, Place place, Route route, Instant queuedAt) {
        this.id = id;
        this.visitor = visitor;
        this.metadata = metadata;
        this.place = place;
        this.route = route;
        this.queuedAt = queuedAt;
    }

    /** Whose bare address the visitor said under this name, or null. */
    String wishes(String name) {
        return metadata.first(name).filter(said -> !said.contains("/")).orElse(null);
    }

    boolean waits() {
        return !over && winner == null;
    }

    boolean waitsUnoffered() {
        return waits() && pending.isEmpty();
    }

    /** It waits, in whatever queue, with somebody on duty there or nobody. */
    void waits(boolean somebody, Instant at) {
        if (somebody) {
            nobodySince = null;
        } else if (nobodySince == null) {
            nobodySince = at;
        }
    }

    /** Whether one of the agent's slots is filled by this. */
    boolean holds(Address agent) {
        return !over && (agent.equals(winner) || pending.values().stream().anyMatch(offered -> offered.agent().equals(agent))
            || asked.values().stream().anyMatch(offered -> offered.agent().equals(agent))
            || assistants.values().stream().anyMatch(assistant -> assistant.agent.equals(agent)));
    }

    private void promise(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError(id + ": " + words);
        }
    }

    void refused(Address agent, Instant at) {
        declinedAt.put(agent, at);
        refusedBy.add(agent);
    }

    void offered(Event.AssistOffered event) {
        Assist assist = event.assist();
        promise(winner != null, "a helper is asked while nobody serves");
        promise(event.number() == ++offers, "offers are not counted from 1");
        if (event.number() == assist.number()) {
            openAssists.add(assist.number());
        } else {
            promise(openAssists.contains(assist.number()), "an assist goes on after it ended");
        }
        promise(asked.values().stream().noneMatch(other -> other.assist().number() == assist.number()),
            "two agents at once are asked for one assist");
        promise(!holds(event.agent()) && !event.agent().equals(assist.inviter().toBare()), event.agent() + " is asked, and is there");
        asked.put(event.number(), event);
    }

    void invited(Event.AssistInvited event) {
        promise(winner != null && !holds(event.agent()), event.agent() + " is invited for no reason");
        promise(event.number() == ++offers && event.number() == event.assist().number(), "offers are not counted from 1");
        openAssists.add(event.number());
        assistants.put(event.number(), new Assistant(event.agent(), event.session(), event.assist(), true));
    }

    void referred(Event.Referred event) {
        promise(winner != null, "another workgroup is asked while nobody serves");
        promise(event.number() == ++offers && event.number() == event.assist().number(), "offers are not counted from 1");
        openAssists.add(event.number());
        referred.put(event.number(), event);
    }

    /** Whether it was an offer of the running chat that ended. */
    boolean offerEnded(Event.OfferEnded event) {
        if (referred.remove(event.number()) != null) {
            return true;
        }
        Event.AssistOffered offered = asked.remove(event.number());
        promise(offered == null || offered.agent().equals(event.agent()), "an offer ended for somebody else");
        return offered != null;
    }

    void accepted(Event.AssistAccepted event) {
        Event.Referred elsewhere = referred.remove(event.number());
        if (elsewhere != null) {
            promise(!holds(event.agent()), event.agent() + " comes from another workgroup, and is there");
            assistants.put(event.number(), new Assistant(event.agent(), event.session(), elsewhere.assist(), true));
            return;
        }
        Event.AssistOffered offered = asked.remove(event.number());
        promise(offered != null && offered.session().equals(event.session()), "an assist was accepted without an offer");
        assistants.put(event.number(), new Assistant(event.agent(), event.session(), offered.assist(), false));
    }

    void entered(Event.AssistEntered event) {
        Assistant assistant = assistants.get(event.number());
        promise(assistant != null && !assistant.entered, "somebody enters who is not expected");
        promise(openAssists.remove(assistant.assist.number()), "an assist ends twice");
        assistant.entered = true;
    }

    void handedOver(Event.HandedOver event) {
        Assistant assistant = assistants.remove(event.number());
        promise(winner != null && assistant != null && assistant.entered, "it is handed over to somebody who is not there");
        winner = event.agent();
    }

    void ended(Event.AssistEnded event) {
        promise(assistants.remove(event.number()) != null, "an assistant leaves twice");
    }

    void failed(Event.AssistFailed event) {
        promise(openAssists.remove(event.assist()) || event.assist() == offers + 1, "an assist fails that was over");
    }

    void forgetAssists() {
        asked.clear();
        referred.clear();
        assistants.clear();
        openAssists.clear();
    }
}
