package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The chats of other workgroups for which a workgroup's agents are wanted, with the look-ups that decisions need. */
final class Referrals {

    private record Due(Instant at, String key) { }

    private final Map<String, Referral> all = new LinkedHashMap<>();
    private final Map<Address, Set<String>> slots = new HashMap<>();
    private final NavigableSet<Due> due = new TreeSet<>(Comparator.comparing(Due::at).thenComparing(Due::key));

    Optional<Referral> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    Referral get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no referral " + key));
    }

    Collection<Referral> all() {
        return List.copyOf(all.values());
    }

    /** Puts the new value in place of the old one; a forgotten one is dropped. */
    void put(Referral next) {
        Referral before = all.remove(next.key());
        if (before != null) {
            before.due().ifPresent(at -> due.remove(new Due(at, before.key())));
            before.held().ifPresent(offer -> slots.computeIfPresent(offer.agent(),
                (agent, keys) -> keys.remove(before.key()) && keys.isEmpty() ? null : keys));
        }
        if (next.state() != Referral.State.FORGOTTEN) {
            all.put(next.key(), next);
            next.due().ifPresent(at -> due.add(new Due(at, next.key())));
            next.held().ifPresent(offer -> slots.computeIfAbsent(offer.agent(), agent -> new TreeSet<>()).add(next.key()));
        }
    }

    /** Those that fill one of the agent's slots. */
    List<Referral> of(Address agent) {
        return slots.getOrDefault(agent, Set.of()).stream().map(all::get).toList();
    }

    int load(Address agent) {
        return slots.getOrDefault(agent, Set.of()).size();
    }

    Optional<Instant> nextDeadline() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.first().at());
    }

    /** The one that is due first, if it is due; whatever is done about it changes when it is due again. */
    Optional<Referral> nextDue(Instant now) {
        return nextDeadline().filter(at -> !at.isAfter(now)).map(at -> all.get(due.first().key()));
    }
}
