package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Instant;

/**
 * What is to be added to the figures of a slot.
 *
 * @param slot its start
 */
public record Booked(About about, Instant slot, Figures figures) {
}
