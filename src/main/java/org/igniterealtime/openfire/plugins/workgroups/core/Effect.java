package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Step;

/** What the world must hear of a decision, once it is saved. */
public sealed interface Effect {

    void to(Handler handler);

    /** A queue's line or its agents changed: positions and queue presences are due. */
    record LineChanged(String queue) implements Effect {
        @Override public void to(Handler handler) { handler.lineChanged(this); }
    }

    /**
     * The visitor is out of line without having been served.
     *
     * @param door the workgroup by whose address he is told, or null for this one
     * @param word what somebody wants him to be told; empty for what is said usually
     */
    record TellDeparted(String request, Visitor visitor, Outcome outcome, String door, String word) implements Effect {

        /** By this workgroup's address. */
        public TellDeparted(String request, Visitor visitor, Outcome outcome) {
            this(request, visitor, outcome, null, "");
        }

        @Override public void to(Handler handler) { handler.tellDeparted(this); }
    }

    record MakeOffer(Subject request, Offer offer, Duration timeout) implements Effect {
        @Override public void to(Handler handler) { handler.makeOffer(this); }
    }

    /** @param reason one word for the agent's client: timeout, taken, left, closed, moved, room */
    record RevokeOffer(Subject request, Address session, String reason) implements Effect {
        @Override public void to(Handler handler) { handler.revokeOffer(this); }
    }

    /** Open the session's room, or let the new agent into the one that stands. */
    record OpenRoom(Request request) implements Effect {
        @Override public void to(Handler handler) { handler.openRoom(this); }
    }

    /** Take up the room of a session that was open before a restart. */
    record ReenterRoom(Request request) implements Effect {
        @Override public void to(Handler handler) { handler.reenterRoom(this); }
    }

    record InviteAgent(Request request) implements Effect {
        @Override public void to(Handler handler) { handler.inviteAgent(this); }
    }

    record InviteVisitor(Request request) implements Effect {
        @Override public void to(Handler handler) { handler.inviteVisitor(this); }
    }

    /** Let another agent into the room, beside the one who serves. */
    record InviteAssistant(Request request, Address session) implements Effect {
        @Override public void to(Handler handler) { handler.inviteAssistant(this); }
    }

    /** Invite somebody who is no agent here. */
    record InviteGuest(Request request, Assist assist) implements Effect {
        @Override public void to(Handler handler) { handler.inviteGuest(this); }
    }

    /**
     * The chat is somebody else's now: this occupant is asked out of the room, as whatever he was let in.
     *
     * @param door the workgroup in whose name the room is, or null for this one
     */
    record ShowOut(String request, String nickname, Address person, String door) implements Effect {

        /** Out of a room of this workgroup. */
        public ShowOut(String request, String nickname, Address person) {
            this(request, nickname, person, null);
        }

        @Override public void to(Handler handler) { handler.showOut(this); }
    }

    /** Nothing came of what an agent had asked for. */
    record TellInviter(String request, Assist assist, Assist.Failure why) implements Effect {
        @Override public void to(Handler handler) { handler.tellInviter(this); }
    }

    /** Another workgroup is told something; it decides that like any other command, and tells us what comes of it. */
    record TellWorkgroup(String workgroup, Command command) implements Effect {
        @Override public void to(Handler handler) { handler.tellWorkgroup(this); }
    }

    /** What the visitor says to the desk is for those in the room, where he is not yet. */
    record SayInRoom(Request request, String body) implements Effect {
        @Override public void to(Handler handler) { handler.sayInRoom(this); }
    }

    /**
     * The room is not needed any more, whether it is open or still being opened.
     *
     * @param occupied whether somebody is in it, who must be shown out
     * @param door     the workgroup in whose name it is, or null for this one
     */
    record CloseRoom(String request, boolean occupied, String door) implements Effect {

        /** A room of this workgroup. */
        public CloseRoom(String request, boolean occupied) {
            this(request, occupied, null);
        }

        @Override public void to(Handler handler) { handler.closeRoom(this); }
    }

    /** The agent's session has just come on duty: it wants to see the queues. */
    record WelcomeAgent(Agent agent) implements Effect {
        @Override public void to(Handler handler) { handler.welcomeAgent(this); }
    }

    /** An agent's presence or chats changed: his colleagues want to know. */
    record AgentChanged(Address agent) implements Effect {
        @Override public void to(Handler handler) { handler.agentChanged(this); }
    }

    /**
     * Agents were added to the workgroup, or removed: this session, which is on duty, wants to know.
     *
     * @param added   bare
     * @param removed bare
     */
    record TellColleagues(Address session, List<Address> added, List<Address> removed) implements Effect {

        public TellColleagues {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        @Override public void to(Handler handler) { handler.tellColleagues(this); }
    }

    /** The desk was opened or closed, or has been taken up again: whoever has it among his contacts wants to know. */
    record DoorChanged(boolean open) implements Effect {
        @Override public void to(Handler handler) { handler.doorChanged(this); }
    }

    /** This session is no longer on duty, and did not ask for it itself. */
    record DismissAgent(Address session) implements Effect {
        @Override public void to(Handler handler) { handler.dismissAgent(this); }
    }

    /** An agent let so many offers lie that he is asked no more until he shows himself. */
    record TellPaused(Address session, int missed) implements Effect {
        @Override public void to(Handler handler) { handler.tellPaused(this); }
    }

    /** The desk closes soon, and the visitor may not be served before. */
    record WarnOfClosing(Request request, Duration left) implements Effect {
        @Override public void to(Handler handler) { handler.warnOfClosing(this); }
    }

    /** A rule could not be evaluated, and the admin should know; told each time. */
    record RuleSkipped(Step step) implements Effect {
        @Override public void to(Handler handler) { handler.ruleSkipped(this); }
    }

    /** One method a kind of effect, so that none can be forgotten. */
    interface Handler {
        void lineChanged(LineChanged effect);
        void tellDeparted(TellDeparted effect);
        void makeOffer(MakeOffer effect);
        void revokeOffer(RevokeOffer effect);
        void openRoom(OpenRoom effect);
        void reenterRoom(ReenterRoom effect);
        void inviteAgent(InviteAgent effect);
        void inviteVisitor(InviteVisitor effect);
        void inviteAssistant(InviteAssistant effect);
        void inviteGuest(InviteGuest effect);
        void showOut(ShowOut effect);
        void tellInviter(TellInviter effect);
        void tellWorkgroup(TellWorkgroup effect);
        void sayInRoom(SayInRoom effect);
        void closeRoom(CloseRoom effect);
        void welcomeAgent(WelcomeAgent effect);
        void agentChanged(AgentChanged effect);
        void tellColleagues(TellColleagues effect);
        void dismissAgent(DismissAgent effect);
        void doorChanged(DoorChanged effect);
        void tellPaused(TellPaused effect);
        void warnOfClosing(WarnOfClosing effect);
        void ruleSkipped(RuleSkipped effect);
    }
}
