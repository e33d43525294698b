package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A workgroup's requests, with every look-up the decisions need kept beside them. One method changes them, so none can disagree. */
final class Requests {

    /** Whoever waits again may look into the room of an earlier chat once more. */
    private static final Comparator<Request> NEWEST = Comparator.comparing((Request request) -> request.state().isWaiting())
        .thenComparing(request -> request.place().arrival()).reversed();

    private final Map<String, Request> all = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Place, String>> lines = new HashMap<>();
    private final Map<Address, Set<String>> byVisitor = new HashMap<>();
    private final Map<String, Set<String>> waitingByPerson = new HashMap<>();
    private final Map<String, Set<String>> keptByPerson = new HashMap<>();
    private final Map<Address, Set<String>> slots = new HashMap<>();
    private final Deadlines deadlines;
    private Waiting rules;
    private int waiting;

    Requests(Waiting rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    Optional<Request> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Request get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no request " + id));
    }

    Collection<Request> all() {
        return all.values();
    }

    /** Puts the new value of a request in place of the old one; one that nothing can happen to any more is dropped. */
    void put(Request next, Instant now) {
        remove(all.get(next.id()));
        if (next.state().isFinal() && next.end().keptUntil() == null) {
            all.remove(next.id());
            return;
        }
        all.put(next.id(), next);
        add(next);
        deadlines.add(rules.deadlines(next), now);
    }

    private void add(Request request) {
        if (request.state().isWaiting()) {
            waiting++;
            line(request.queue()).put(request.place(), request.id());
            file(waitingByPerson, person(request), request.id());
        }
        if (request.holdsVisitor()) {
            file(byVisitor, request.visitor().address(), request.id());
        }
        if (request.state().isFinal()) {
            file(keptByPerson, person(request), request.id());
        }
        request.pending().forEach(offer -> file(slots, offer.agent(), request.id()));
        request.assisting().forEach(offer -> file(slots, offer.agent(), request.id()));
        request.servedBy().ifPresent(agent -> file(slots, agent, request.id()));
    }

    private void remove(Request request) {
        if (request == null) {
            return;
        }
        deadlines.remove(rules.deadlines(request));
        if (request.state().isWaiting()) {
            waiting--;
            line(request.queue()).remove(request.place());
            drop(waitingByPerson, person(request), request.id());
        }
        drop(byVisitor, request.visitor().address(), request.id());
        drop(keptByPerson, person(request), request.id());
        request.pending().forEach(offer -> drop(slots, offer.agent(), request.id()));
        request.assisting().forEach(offer -> drop(slots, offer.agent(), request.id()));
        request.servedBy().ifPresent(agent -> drop(slots, agent, request.id()));
    }

    private static <K> void file(Map<K, Set<String>> index, K key, String id) {
        index.computeIfAbsent(key, same -> new TreeSet<>()).add(id);
    }

    private static <K> void drop(Map<K, Set<String>> index, K key, String id) {
        index.computeIfPresent(key, (same, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
    }

    private static String person(Request request) {
        return request.visitor().userId().bare();
    }

    private NavigableMap<Place, String> line(String queue) {
        return lines.computeIfAbsent(queue, name -> new TreeMap<>());
    }

    /** The ids waiting in a queue, first in front. */
    Collection<String> waitingIn(String queue) {
        return Collections.unmodifiableCollection(line(queue).values());
    }

    /** The highest priority of those who wait, in whatever queue; empty if nobody does. */
    OptionalInt highestPriority() {
        return lines.values().stream().filter(line -> !line.isEmpty()).mapToInt(line -> line.firstKey().priority()).max();
    }

    /** Those waiting in a queue who are less urgent than that, first in front. */
    List<Request> lessUrgent(String queue, int priority) {
        return line(queue).tailMap(new Place(queue, priority - 1, Instant.MIN, Long.MIN_VALUE)).values().stream().map(all::get).toList();
    }

    /** How many stand before this one in its queue. */
    int position(Request request) {
        return line(request.queue()).headMap(request.place()).size();
    }

    int waiting() {
        return waiting;
    }

    int waitingOf(Visitor person) {
        return waitingByPerson.getOrDefault(person.userId().bare(), Set.of()).size();
    }

    /** Newest first. More than one if a visitor left a room, joined again, and looks into the old room once more. */
    List<Request> ofVisitor(Address visitor) {
        return byVisitor.getOrDefault(visitor, Set.of()).stream().map(all::get).sorted(NEWEST).toList();
    }

    /** The requests whose places are still kept for this person, the best place first. */
    List<Request> keptFor(Visitor person) {
        return keptByPerson.getOrDefault(person.userId().bare(), Set.of()).stream().map(all::get)
            .sorted(Comparator.comparing(Request::place)).toList();
    }

    /** The requests that fill an agent's slots: pending offers, chats, and chats in which he assists. In the order of their ids, as they stand now. */
    List<String> slotsOf(Address agent) {
        return List.copyOf(slots.getOrDefault(agent, Set.of()));
    }

    int load(Address agent) {
        return slots.getOrDefault(agent, Set.of()).size();
    }

    /** The settings changed, or who is on duty: what is due now holds at once for those already here. */
    void retime(Waiting other, Instant now) {
        all.values().forEach(request -> deadlines.remove(rules.deadlines(request)));
        rules = other;
        all.values().forEach(request -> deadlines.add(rules.deadlines(request), now));
    }
}
