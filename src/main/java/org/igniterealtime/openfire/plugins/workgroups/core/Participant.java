package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/**
 * One stay of one person in a session's room.
 *
 * @param number   counts the stays of one session, from 1
 * @param address  the real address, or the room's own if the room does not tell
 * @param nickname the name in the room
 * @param leftAt   null while there
 */
public record Participant(int number, Address address, String nickname, Role role, Instant enteredAt, Instant leftAt) {

    /** As whom somebody is in the room. */
    public enum Role { VISITOR, AGENT, OTHER }

    public boolean isPresent() {
        return leftAt == null;
    }

    Participant left(Instant at) {
        return new Participant(number, address, nickname, role, enteredAt, at);
    }
}
