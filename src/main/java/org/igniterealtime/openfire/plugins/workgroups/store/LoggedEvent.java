package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;

/** An event and when it happened. */
public record LoggedEvent(Instant at, Event event) {
}
