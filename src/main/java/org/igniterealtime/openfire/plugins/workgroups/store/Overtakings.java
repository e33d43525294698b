package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Overtaken;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Overtaking;

/** Tells from the log which others came before a request while it waited. */
final class Overtakings {

    private final Log log;
    private final String workgroup;
    private final Map<String, Optional<Standing>> others = new HashMap<>();

    Overtakings(Log log, String workgroup) {
        this.log = log;
        this.workgroup = workgroup;
    }

    /**
     * Takes up an entry about another request.
     *
     * @param own where the overtaken one stands just then
     * @return empty if the other does not come before it by this, or was before it already
     */
    Optional<Overtaken> by(Journal.Entry entry, Standing own) {
        Optional<Standing> before = others.computeIfAbsent(entry.request(), request -> before(request, entry.sequence()));
        Optional<Standing> after = Standing.after(before, entry);
        others.put(entry.request(), after);
        boolean was = !entry.kind().equals("Returned") && before.filter(standing -> standing.isBefore(own)).isPresent();
        return was ? Optional.empty() : after.filter(standing -> standing.isBefore(own)).map(standing ->
            new Overtaken(entry.at(), entry.request(), standing.place().arrival(), how(entry, standing, own)));
    }

    private Optional<Standing> before(String request, long sequence) {
        Optional<Standing> standing = Optional.empty();
        for (Journal.Entry entry : log.entriesOf(workgroup, request)) {
            if (entry.sequence() < sequence) {
                standing = Standing.after(standing, entry);
            }
        }
        return standing;
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
