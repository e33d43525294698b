package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Something asked of a workgroup, or something that happened to it. {@link Decider} decides each against the workgroup's state. */
public sealed interface Command {

    Answer to(CommandHandler handler);

    /** A visitor wants to be served. The id is the caller's, random. */
    record Join(String id, Visitor visitor, Metadata metadata) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.join(this); }
    }

    /** A visitor wants to leave the line. */
    record Depart(Address visitor) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.depart(this); }
    }

    /** Somebody who may takes a visitor out of line. */
    record Dequeue(Address visitor) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.dequeue(this); }
    }

    /**
     * A supervisor takes one request out of line.
     *
     * @param word what the visitor is told, in the supervisor's own words; empty for what is said usually
     * @param by   who says so
     */
    record Remove(String request, String word, String by) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.remove(this); }
    }

    /**
     * A supervisor puts a visitor who waits elsewhere, at the age he has.
     *
     * @param from  the queue in which the supervisor saw him: if he is in another one by now, nothing is changed
     * @param queue where he is to wait
     * @param first whether he is to count as one of the most urgent from now on
     * @param by    who says so
     */
    record Redirect(String request, String from, String queue, boolean first, String by) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.redirect(this); }
    }

    /**
     * A supervisor has a visitor offered to one agent, whosever turn it is.
     *
     * @param seen  how many offers of the request the supervisor knew of: if more have been made by now, nothing is changed
     * @param agent bare
     * @param by    who says so
     */
    record Direct(String request, int seen, Address agent, String by) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.direct(this); }
    }

    /** A visitor's connection ended. */
    record VisitorGone(Address visitor) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.visitorGone(this); }
    }

    /**
     * An agent goes on duty, or says so again.
     *
     * @param session the agent's full address
     * @param wish     how many chats at once, 0 if not said
     * @param language in which he wants to be told by chat messages; null if his client knows workgroups
     */
    record GoOnDuty(Address session, Show show, String status, int wish, String language) implements Command {

        /** At a client that knows workgroups. */
        public GoOnDuty(Address session, Show show, String status, int wish) {
            this(session, show, status, wish, null);
        }

        @Override public Answer to(CommandHandler handler) { return handler.goOnDuty(this); }
    }

    /** A session shows another presence; means something only if it is an agent's on duty. */
    record ShowPresence(Address session, Show show, String status) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.showPresence(this); }
    }

    /** A session went off duty or was lost; means something only if it is an agent's on duty. */
    record GoOffDuty(Address session) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.goOffDuty(this); }
    }

    /**
     * An agent takes an offer.
     *
     * @param key the request's id, or the visitor's address (XEP-0142 §5.2)
     */
    record Accept(Address session, String key) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.accept(this); }
    }

    /** An agent turns an offer down; the key as in {@link Accept}. */
    record Reject(Address session, String key) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.reject(this); }
    }

    /**
     * An agent wants somebody to join a chat that he is in, or to take it over.
     *
     * @param request the chat's session
     * @param invitee as {@link Assist#invitee}
     * @param reason  his own words, or empty
     */
    record AskAssist(Address session, String request, Assist.Kind kind, Assist.Target target, Address invitee, String reason)
            implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.askAssist(this); }
    }

    /** The offer could not be put before the agent: his client refused the stanza. */
    record OfferBounced(Address session, String request) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.offerBounced(this); }
    }

    /**
     * Another workgroup wants one of our agents for a running chat. Told again after a restart; the second time changes nothing.
     *
     * @param from    the other workgroup's name
     * @param request the chat's session
     * @param there   who is in the chat, by bare address
     * @param until   when the other workgroup gives up
     */
    record Refer(String from, String request, Visitor visitor, Metadata metadata, Assist assist, Set<Address> there, Instant until)
            implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.refer(this); }
    }

    /**
     * One of another workgroup's agents takes what we referred to it. Told again after a restart.
     *
     * @param by      the other workgroup's name
     * @param number  the assist's
     * @param session the agent's full address
     */
    record ReferralTaken(String by, String request, int number, Address session) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.referralTaken(this); }
    }

    /** Nobody of the other workgroup takes what we referred to it, or whoever took it is lost; the number is the assist's. */
    record ReferralFailed(String request, int number, Assist.Failure why) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.referralFailed(this); }
    }

    /**
     * What another workgroup referred to us needs nobody any more, and our agent's slot is free again.
     *
     * @param number  the assist's
     * @param entered whether our agent had come; if not he is told that he need not
     */
    record ReferralOver(String request, int number, boolean entered) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.referralOver(this); }
    }

    /**
     * Another workgroup wants us to take in a visitor who waits there.
     *
     * @param id      of his request here, if we do
     * @param since   since when he waits
     * @param journey where he has been, last the workgroup that sends him
     */
    record TakeIn(String id, Visitor visitor, Metadata metadata, Instant since, List<Journey.Stop> journey) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.takeIn(this); }
    }

    /**
     * Another workgroup has taken our visitor in, and may not put him to its agents before we let go. Told again after a restart.
     *
     * @param by the other workgroup's name
     * @param id of his request there
     */
    record TakenIn(String by, String request, String id) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.takenIn(this); }
    }

    /** Another workgroup does not take our visitor in; the fields as in {@link TakenIn}. */
    record TurnedAway(String by, String request, String id) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.turnedAway(this); }
    }

    /** The workgroup that we took a visitor in from has let go of him: he is ours. Told again after a restart. */
    record Admit(String id, Journey.Stop from) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.admit(this); }
    }

    /** The workgroup that we took a visitor in from wants him back, or he has left there. */
    record CallBack(String id) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.callBack(this); }
    }

    /**
     * The visitor whom we handed on needs no place at the other workgroup any more; by, request and id as in {@link TakenIn}.
     *
     * @param how what became of him
     */
    record MoveOver(String by, String request, String id, How how) implements Command {

        /** How a visitor's stay at another workgroup ends. */
        public enum How {
            ENDED,
            /** His connection ended. He will look for his place here. */
            VANISHED,
            /** He never was in line there, and will not be. */
            SENT_BACK
        }

        @Override public Answer to(CommandHandler handler) { return handler.moveOver(this); }
    }

    /**
     * The room stands and both may enter.
     *
     * @param offer the number of the accepted offer that it was opened for: news of an earlier opening is old
     */
    record RoomOpened(String request, int offer) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.roomOpened(this); }
    }

    /** The room could not be opened; the number as in {@link RoomOpened}. */
    record RoomFailed(String request, int offer, String reason) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.roomFailed(this); }
    }

    /** The room is gone: destroyed, or not there any more after a restart. */
    record RoomLost(String request) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.roomLost(this); }
    }

    record EnterRoom(String request, Address occupant, String nickname) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.enterRoom(this); }
    }

    /** Somebody does not want to come into the room that he was invited to. */
    record DeclineRoom(String request, Address person) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.declineRoom(this); }
    }

    record LeaveRoom(String request, String nickname) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.leaveRoom(this); }
    }

    /** Who is in the room of a session taken up again after a restart; whoever is recorded as present and is not named has left. */
    record RoomFound(String request, Set<String> nicknames) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.roomFound(this); }
    }

    /**
     * A message in the room.
     *
     * @param stanzaId the message's id, or empty
     * @param saidAt   when it was said, if we were told later; null for now
     */
    record Say(String request, String nickname, String stanzaId, String body, Instant saidAt) implements Command {
        public Say(String request, String nickname, String stanzaId, String body) {
            this(request, nickname, stanzaId, body, null);
        }

        @Override public Answer to(CommandHandler handler) { return handler.say(this); }
    }

    /**
     * A visitor says something before an agent is there to hear it.
     *
     * @param stanzaId the message's id, or empty
     */
    record SayAhead(Address visitor, String stanzaId, String body) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.sayAhead(this); }
    }

    /** Time has passed: whatever is due happens. */
    record Tick() implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.tick(this); }
    }

    /** The admin changed the workgroup, or a group's members changed. */
    record Configure(WorkgroupSettings settings, Members members) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.configure(this); }
    }

    /**
     * The workgroup was taken up again from its rows.
     *
     * @param present the full addresses, of those it asks about, whose sessions still exist
     */
    record Resume(Set<Address> present) implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.resume(this); }
    }

    /** The workgroup is deleted: everything of it ends. */
    record Close() implements Command {
        @Override public Answer to(CommandHandler handler) { return handler.close(this); }
    }
}
