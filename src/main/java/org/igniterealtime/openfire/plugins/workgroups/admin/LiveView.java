package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;

/**
 * A workgroup as it is just now.
 *
 * @param counts what is counted, in words, by name
 * @param oldest since when the visitor waits who has waited longest, in milliseconds; 0 if nobody waits
 * @param oldestAt the same, for people; empty if nobody waits
 * @param free   agents who could take a visitor, by address; some of them if there are many
 */
public record LiveView(Map<String, String> counts, long oldest, String oldestAt, LiveTable waiting, LiveTable agents, LiveTable chats, List<String> free) {

    /** More free agents than that are not named. */
    static final int MOST_FREE = 200;
}
