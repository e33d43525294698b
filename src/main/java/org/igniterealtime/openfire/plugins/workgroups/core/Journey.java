package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A waiting visitor's way through several workgroups.
 *
 * @param from where he stood before, first the workgroup that he joined: its address is the only one that he knows
 * @param to   the workgroup that is asked to take him in, or has done so; null if none is
 * @param sent how often he was to go elsewhere from here: tells one attempt from the next
 */
public record Journey(List<Stop> from, String to, int sent) {

    /** Of somebody who has not been elsewhere. */
    public static final Journey NONE = new Journey(List.of(), null, 0);

    /** A workgroup, by name, and the id that his request had there. */
    public record Stop(String workgroup, String request) { }

    public Journey {
        from = List.copyOf(from);
    }

    /** Of somebody who comes from there. */
    static Journey from(List<Stop> stops) {
        return new Journey(stops, null, 0);
    }

    /** The workgroup by whose address the visitor is told everything, if it is another one. */
    public Optional<String> door() {
        return from.stream().findFirst().map(Stop::workgroup);
    }

    /** From where he came here. */
    Optional<Stop> last() {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(from.size() - 1));
    }

    boolean hasBeenAt(String workgroup) {
        return from.stream().anyMatch(stop -> stop.workgroup().equals(workgroup));
    }

    /** The way of somebody who goes on from this stop. */
    List<Stop> and(Stop here) {
        List<Stop> stops = new ArrayList<>(from);
        stops.add(here);
        return stops;
    }

    Journey sentTo(String workgroup) {
        return new Journey(from, workgroup, sent + 1);
    }

    Journey stays() {
        return new Journey(from, null, sent);
    }
}
