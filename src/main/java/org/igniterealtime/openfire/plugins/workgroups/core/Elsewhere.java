package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What other workgroups must hear of our requests' changes, by whatever these came about. */
final class Elsewhere {

    /** An agent of another workgroup, wanted or found there, is not needed for one of our chats any more. */
    record Released(String request, Offer offer) { }

    private final Map<String, Released> released = new LinkedHashMap<>();
    private final List<Effect.TellWorkgroup> moves = new ArrayList<>();

    /** @param own the name of the workgroup whose request changes */
    void changes(String own, Request before, Request after) {
        Set<Integer> still = after.lent(own).stream().map(Offer::number).collect(Collectors.toSet());
        before.lent(own).stream().filter(offer -> !still.contains(offer.number())).forEach(offer ->
            released.put(Referral.key(after.id(), offer.number()), new Released(after.id(), offer)));
        moves.addAll(Moving.between(own, before, after));
    }

    /** Whom our chats have let go since this was last asked. */
    List<Released> takeReleased() {
        List<Released> taken = List.copyOf(released.values());
        released.clear();
        return taken;
    }

    /** What is to be said of the visitors that we have from there, or that they have from us, since this was last asked. */
    List<Effect.TellWorkgroup> takeMoves() {
        List<Effect.TellWorkgroup> taken = List.copyOf(moves);
        moves.clear();
        return taken;
    }
}
