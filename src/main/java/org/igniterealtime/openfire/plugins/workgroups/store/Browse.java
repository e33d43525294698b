package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;

/**
 * Which requests are wanted, of all workgroups, whatever became of them: those to which all of this applies. What has been erased is not found.
 *
 * @param words     all of these, as {@link Words#wanted} makes them; what is going on, or never came to a chat, has none. Empty for whatever was said
 * @param visitor   the bare address where the visitor was, or under which he is filed; null for anybody
 * @param agent     who accepted it, or a part in it; null for whoever did, or nobody
 * @param workgroup by name; null for any
 * @param queue     by name; null for any
 * @param outcome   null for any, and for what is going on
 * @param from      when the visitor came, at the earliest
 * @param until     and before this
 * @param before    only those that come after this place in the order; null from the newest on
 * @param most      how many to find
 */
public record Browse(List<String> words, Address visitor, Address agent, String workgroup, String queue, Outcome outcome, Instant from,
                     Instant until, Mark before, int most) {

    /** Everything from the newest on. */
    public static Browse newest(int most) {
        return new Browse(List.of(), null, null, null, null, null, Search.EARLIEST, Search.LATEST, null, most);
    }

    /** A place in the order, which is the newest first and then by id, the last first. */
    public record Mark(Instant since, String request) implements Comparable<Mark> {

        @Override
        public int compareTo(Mark other) {
            int order = other.since.compareTo(since);
            return order != 0 ? order : other.request.compareTo(request);
        }
    }

    public Browse {
        words = List.copyOf(words);
    }

    /** The same from another place on. */
    public Browse before(Mark mark) {
        return new Browse(words, visitor, agent, workgroup, queue, outcome, from, until, mark, most);
    }

    /** The same, of one visitor. */
    public Browse of(Address one) {
        return new Browse(words, one, agent, workgroup, queue, outcome, from, until, before, most);
    }
}
