package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Overtaken;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Overtaking;

/** Tells from the log which others came before a request while it waited. */
final class Overtakings {

    /** As many requests are asked about with one statement; more than a statement may have are none of these. */
    private static final int AT_ONCE = 200;
    /** Entries about them, at most. */
    static final int MOST_AT_ONCE = 2000;

    private final Map<String, Optional<Standing>> others = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    private Overtakings() {
    }

    /**
     * Asks where those stood who came before.
     *
     * @param own   the first entry of the request that may have been overtaken
     * @param moves what brought others elsewhere since then, oldest first
     */
    static Overtakings among(Log log, String workgroup, Journal.Entry own, List<Journal.Entry> moves) {
        Map<String, Journal.Entry> first = new LinkedHashMap<>();
        moves.forEach(entry -> first.putIfAbsent(entry.request(), entry));
        // Of the others all that matters stands in these entries.
        List<String> earlier = first.values().stream().filter(entry -> !PastSteps.BEGINNINGS.contains(entry.kind())).map(Journal.Entry::request)
            .filter(request -> !request.equals(own.request())).toList();
        Overtakings overtakings = new Overtakings();
        for (int from = 0; from < earlier.size(); from += AT_ONCE) {
            Set<String> some = new HashSet<>(earlier.subList(from, Math.min(earlier.size(), from + AT_ONCE)));
            overtakings.stood(some, log.entriesOf(workgroup, some, Standing.TELLING, MOST_AT_ONCE), own.sequence());
        }
        return overtakings;
    }

    private void stood(Set<String> requests, List<Journal.Entry> entries, long before) {
        if (entries.size() == MOST_AT_ONCE) {
            // Some are missing: where these stood is not known, and nothing is said of them rather than something wrong.
            unknown.addAll(requests);
            return;
        }
        entries.stream().filter(entry -> entry.sequence() < before).sorted(Comparator.comparingLong(Journal.Entry::sequence))
            .forEach(entry -> others.put(entry.request(), Standing.after(others.getOrDefault(entry.request(), Optional.empty()), entry)));
    }

    /**
     * Takes up an entry about another request.
     *
     * @param own where the overtaken one stands just then
     * @return empty if the other does not come before it by this, or was before it already
     */
    Optional<Overtaken> by(Journal.Entry entry, Standing own) {
        if (unknown.contains(entry.request())) {
            return Optional.empty();
        }
        Optional<Standing> before = others.getOrDefault(entry.request(), Optional.empty());
        Optional<Standing> after = Standing.after(before, entry);
        others.put(entry.request(), after);
        boolean was = !entry.kind().equals("Returned") && before.filter(standing -> standing.isBefore(own)).isPresent();
        return was ? Optional.empty() : after.filter(standing -> standing.isBefore(own)).map(standing ->
            new Overtaken(entry.at(), entry.request(), standing.place().arrival(), how(entry, standing, own)));
    }

    private static Overtaking how(Journal.Entry entry, Standing other, Standing own) {
        return switch (entry.kind()) {
            case "Overflowed" -> Overtaking.OVERFLOWED;
            case "Requeued" -> Overtaking.REQUEUED;
            case "Rerouted" -> Overtaking.REROUTED;
            case "Redirected" -> Overtaking.REDIRECTED;
            case "Aged" -> Overtaking.AGED;
            case "Admitted" -> Overtaking.ARRIVED;
            case "Queued" -> other.place().priority() > own.place().priority() ? Overtaking.PRIORITY : Overtaking.OLD_PLACE;
            default -> Overtaking.OLD_PLACE;
        };
    }
}
