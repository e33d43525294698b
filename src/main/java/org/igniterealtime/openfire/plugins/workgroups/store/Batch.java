package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;

/**
 * Everything that one drained batch of commands changed; saved whole or not at all.
 *
 * @param firstSequence the number of the first event; the others follow without a gap
 * @param changed       the rows as they are after the last event
 */
public record Batch(String workgroup, long firstSequence, List<LoggedEvent> events, Changed changed) {

    public Batch {
        events = List.copyOf(events);
    }
}
