package org.igniterealtime.openfire.plugins.workgroups.store;

/**
 * A session that was searched for.
 *
 * @param weight how much it says of the words searched for (see {@link Words}); comparable within one search, 0 without words
 */
public record Found(ChatSession session, int weight) {
}
