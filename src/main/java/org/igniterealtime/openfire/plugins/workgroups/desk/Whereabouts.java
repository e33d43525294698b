package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/**
 * Which workgroups must hear when a session ends: those where it is on duty, waits or chats, and those whose chats it was referred to.
 * Safe for use by several threads; as new as the last batch saved.
 */
final class Whereabouts {

    private record Entry(String workgroup, String what) { }

    private final Map<Entry, Address> addresses = new ConcurrentHashMap<>();
    private final Map<Address, Set<Entry>> entries = new ConcurrentHashMap<>();
    private final Map<Entry, String> holders = new ConcurrentHashMap<>();
    private final Languages languages = new Languages();

    void note(String workgroup, Changed changed) {
        languages.note(workgroup, changed.agents());
        for (Request request : changed.requests()) {
            put(new Entry(workgroup, request.id()), request.state().isFinal() ? null : request.visitor().address());
            noteLent(workgroup, request);
            request.door().map(door -> new Entry(door, request.id())).ifPresent(room -> {
                if (request.state().isFinal()) {
                    holders.remove(room);
                } else {
                    holders.put(room, workgroup);
                }
            });
        }
        for (Agent agent : changed.agents()) {
            put(new Entry(workgroup, agent.address().bare()), agent.session());
        }
    }

    // Agents of other workgroups, who ask theirs about our chat.
    private void noteLent(String workgroup, Request request) {
        List<Offer> lent = request.lent(workgroup);
        request.offers().stream().filter(offer -> offer.isAssist() && offer.assist().isElsewhere(workgroup)).forEach(offer ->
            put(new Entry(workgroup, Referral.key(request.id(), offer.number())), lent.contains(offer) ? offer.session() : null));
    }

    private void put(Entry entry, Address address) {
        Address before = address == null ? addresses.remove(entry) : addresses.put(entry, address);
        if (before != null && !before.equals(address)) {
            entries.computeIfPresent(before, (key, there) -> there.remove(entry) && there.isEmpty() ? null : there);
        }
        if (address != null) {
            entries.computeIfAbsent(address, key -> ConcurrentHashMap.newKeySet()).add(entry);
        }
    }

    /** The language in which an agent's session is told by chat messages; empty if it is told by stanzas. */
    Optional<String> languageOf(String workgroup, Address session) {
        return languages.of(workgroup, session);
    }

    /** The workgroup that has this session, if its visitor came from the one given. */
    Optional<String> holding(String door, String session) {
        return Optional.ofNullable(holders.get(new Entry(door, session)));
    }

    /** The workgroups that know this full address. */
    Set<String> of(Address session) {
        return entries.getOrDefault(session, Set.of()).stream().map(Entry::workgroup).collect(Collectors.toSet());
    }
}
