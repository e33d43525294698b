package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/**
 * How and when a request ended.
 *
 * @param keptUntil until when its place is kept for a visitor who vanished, or null
 */
public record End(Instant at, Outcome outcome, Instant keptUntil) {
}
