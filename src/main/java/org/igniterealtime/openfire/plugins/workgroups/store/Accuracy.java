package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Whether the waits announced in one queue on one day came true. Both shares should be 0.9.
 *
 * @param announced     to how many visitors whose wait is over
 * @param share         who waited no longer than the 90th percentile announced, by Kaplan and Meier: between 0 and 1; empty if nobody can
 *                      be judged by
 * @param shareOfServed the plain share among those who were served, which flatters; empty if nobody was
 */
public record Accuracy(LocalDate day, String queue, int announced, OptionalDouble share, OptionalDouble shareOfServed) {
}
