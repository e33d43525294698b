package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;

/**
 * Some of what was looked for, newest first.
 *
 * @param next where to go on; null if there is nothing more. If it is there but fewer were found than asked for, only so far has been looked:
 *             no look goes through everything
 */
public record Browsed(List<ChatSession> sessions, Browse.Mark next) {

    public Browsed {
        sessions = List.copyOf(sessions);
    }
}
