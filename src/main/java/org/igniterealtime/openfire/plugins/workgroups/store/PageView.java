package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;

/** Somebody came to a page. */
public record PageView(Instant at, Page page) {
}
