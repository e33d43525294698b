package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * Which ended sessions are wanted.
 *
 * @param workgroups one of these; none means no session
 * @param words      all of these, as {@link Words#wanted} makes them; none means whatever was said
 * @param from       when the visitor came, at the earliest
 * @param until      and before this
 * @param agent      who accepted it, or null
 * @param skip       how many of the best have been seen already
 * @param most       how many to find
 */
public record Search(Set<String> workgroups, List<String> words, Instant from, Instant until, Address agent, int skip, int most) {

    /** No session came before this or after {@link #LATEST}; within what every database's BIGINT column holds. */
    public static final Instant EARLIEST = Instant.EPOCH;
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public Search {
        workgroups = Set.copyOf(workgroups);
        words = List.copyOf(words);
    }
}
