package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The part of the {@link Ledger} about agents: who is on duty for what, and what they did with what they were offered. */
final class Crew {

    private final Map<Address, Clerk> clerks = new LinkedHashMap<>();
    private final Set<String> staffed = new TreeSet<>();
    private int offersMade;

    Map<Address, Clerk> clerks() {
        return clerks;
    }

    Address session(Address agent) {
        return clerks.get(agent).session;
    }

    void isAsked(Address agent) {
        clerks.get(agent).turn = ++offersMade;
    }

    // A workgroup that was asked to help is nobody's clerk.
    void answers(Address agent, OfferState how) {
        Clerk clerk = clerks.get(agent);
        if (clerk == null) {
            return;
        }
        if (how == OfferState.EXPIRED) {
            letLie(agent);
        } else if (how == OfferState.REJECTED) {
            clerk.missed = 0;
        }
    }

    void letLie(Address agent) {
        clerks.get(agent).missed++;
    }

    /** An accept is no answer yet: he must come. */
    void accepts(Address agent, Instant at) {
        clerks.get(agent).assigned = at;
    }

    // Who took the chat over may be no agent.
    void comes(Address agent) {
        if (clerks.containsKey(agent)) {
            clerks.get(agent).missed = 0;
        }
    }

    void assigned(Address agent, Instant at) {
        Clerk clerk = clerks.get(agent);
        if (clerk != null) {
            clerk.assigned = at;
            clerk.missed = 0;
        }
    }

    // It may have been somebody's who is no agent.
    void chatEnded(Address agent, Instant at) {
        if (clerks.containsKey(agent)) {
            clerks.get(agent).chatEnded = at;
        }
    }

    void paused(Event.Paused event, WorkgroupSettings settings) {
        Clerk clerk = clerks.get(event.agent());
        int allowed = settings.staffing().pauseAfter();
        Ledger.promise(clerk.isOnDuty() && !clerk.paused && allowed > 0 && clerk.missed >= allowed && clerk.missed == event.missed(),
            "%s is paused after missing %s", event.agent(), clerk.missed);
        clerk.paused = true;
    }

    void onDuty(Event.OnDuty event, Members members, Instant at) {
        Clerk clerk = clerks.computeIfAbsent(event.session().toBare(), Clerk::new);
        Ledger.promise(members.contains(event.session()), "%s is no member, and on duty", event.session());
        Ledger.promise(clerk.session == null || clerk.session.equals(event.session()), "%s is on duty twice", event.session());
        clerk.since = clerk.session == null ? at : clerk.since;
        clerk.session = event.session();
        clerk.show = event.show();
        clerk.wish = event.wish();
        if (event.show() == Show.ONLINE || event.show() == Show.CHAT) {
            clerk.ready = at;
            clerk.missed = 0;
            clerk.paused = false;
        }
    }

    void offDuty(Event.OffDuty event) {
        Clerk clerk = clerks.get(event.session().toBare());
        Ledger.promise(event.session().equals(clerk.session), "%s goes off duty who was not on it", event.session());
        clerk.session = null;
    }

    void staffed(Event.Staffed event, Members members) {
        Ledger.promise(isOnDutyFor(event.queue(), members) && staffed.add(event.queue()), "%s is staffed for no reason", event.queue());
    }

    void deserted(Event.Deserted event, Members members) {
        Ledger.promise(!isOnDutyFor(event.queue(), members) && staffed.remove(event.queue()), "%s is deserted for no reason", event.queue());
    }

    boolean isOnDutyFor(String queue, Members members) {
        return members.of(queue).stream().anyMatch(agent -> clerks.containsKey(agent) && clerks.get(agent).isOnDuty());
    }

    boolean isStaffed(String queue, Members members) {
        Ledger.promise(staffed.contains(queue) == isOnDutyFor(queue, members), "nobody noticed who is on duty for %s", queue);
        return staffed.contains(queue);
    }

    boolean isStaffed(String queue) {
        return staffed.contains(queue);
    }

    void keepQueues(WorkgroupSettings settings) {
        staffed.removeIf(queue -> settings.queue(queue).isEmpty());
    }

    /** Whether this very session is on duty. */
    boolean isOnDuty(Address session) {
        Clerk clerk = clerks.get(session.toBare());
        return clerk != null && session.equals(clerk.session);
    }

    Set<Address> sessionsOnDuty() {
        return clerks.values().stream().filter(clerk -> clerk.session != null).map(clerk -> clerk.session).collect(Collectors.toSet());
    }
}
