package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Locale;

/**
 * What an agent asked for in the middle of a chat: that somebody joins it, or takes it over. Its course is told by the offers that were
 * made for it, for there is always exactly one of them open: pending, or accepted and not yet over.
 *
 * @param number  the number of its first offer; tells the assists of one request apart
 * @param inviter the full address of the agent who asked, who is told if nothing comes of it
 * @param invitee whom he named: a person, {@code workgroup/queue}, or a workgroup
 * @param reason  his own words, or empty
 */
public record Assist(int number, Kind kind, Address inviter, Target target, Address invitee, String reason) {

    /** Whether he stays. */
    public enum Kind {
        INVITE, TRANSFER;

        /** As it is called on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What kind of address was named. */
    public enum Target {
        USER, QUEUE, WORKGROUP;

        /** As it is called on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is for another workgroup than the one whose chat it is. */
    public boolean isElsewhere(String workgroup) {
        return target != Target.USER && !invitee.local().equals(workgroup);
    }

    /** Why nothing came of it. */
    public enum Failure {
        /** Nobody could be asked: off duty, away, full, or in the chat already. */
        NOBODY,
        /** Whoever was asked last turned it down. */
        REFUSED,
        /** Whoever was asked last did not answer, or was lost. */
        UNANSWERED,
        /** Whoever accepted, or was invited, did not come. */
        NOT_ENTERED
    }
}
