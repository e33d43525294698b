package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Comparator;

/**
 * A request's place in line: by priority, then age, then arrival. It never changes while the visitor waits, so whoever is put back
 * (reject, expiry, agent loss, room failure, reconnect) stands where he stood.
 *
 * @param queue    the queue's name
 * @param priority {@value #LOWEST} to {@value #HIGHEST}, 0 is usual; higher is served first
 * @param since    since when the visitor waits
 * @param arrival  breaks ties of age: a number that grows with every join of the workgroup
 */
public record Place(String queue, int priority, Instant since, long arrival) implements Comparable<Place> {

    /** Of the most urgent requests, and of those that have been overtaken long enough. */
    public static final int HIGHEST = 9;
    public static final int LOWEST = -9;

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::priority).reversed()
        .thenComparing(Place::since).thenComparingLong(Place::arrival);

    public Place inQueue(String other) {
        return new Place(other, priority, since, arrival);
    }

    Place withPriority(int other) {
        return new Place(queue, other, since, arrival);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
