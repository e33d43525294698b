package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/**
 * A change of a workgroup's state. Events are saved in the workgroup's log before anybody is told; applied in order to an empty
 * workgroup they give the state again.
 */
public sealed interface Event {

    void to(EventHandler handler, Instant at);

    /**
     * A visitor is in line.
     *
     * @param reclaimed the earlier request whose place this one took over, or null
     */
    record Queued(String request, Visitor visitor, Metadata metadata, Place place, Route route, String reclaimed) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.queued(this, at); }
    }

    /**
     * How long a visitor who has joined will wait, as far as it can be known.
     *
     * @param median    in seconds
     * @param ninetieth the 90th percentile in seconds
     */
    record Announced(String request, String queue, double median, double ninetieth, WaitForecast.Basis basis) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.announced(this, at); }
    }

    /** The workgroup was taken up after a restart: what happened since the event before it, nobody has seen. */
    record Resumed() implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.resumed(this, at); }
    }

    /**
     * A request was put to an agent.
     *
     * @param order  who was eligible, best first
     * @param others why the other members of the queue were not
     * @param by     the supervisor by whose word it was this agent's; null if it was his turn
     */
    record Offered(String request, int number, Address agent, Address session, Instant until, List<Address> order,
                   Map<String, Ineligible> others, String by) implements Event {

        /** To the agent whose turn it was. */
        public Offered(String request, int number, Address agent, Address session, Instant until, List<Address> order,
                       Map<String, Ineligible> others) {
            this(request, number, agent, session, until, order, others, null);
        }

        @Override public void to(EventHandler handler, Instant at) { handler.offered(this, at); }
    }

    /** An offer ended other than by an accept; if it was the last one pending, the request is back at its place. */
    record OfferEnded(String request, int number, Address agent, OfferState how, String reason) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.offerEnded(this, at); }
    }

    record Accepted(String request, int number, Address agent, Address session) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.accepted(this, at); }
    }

    record ChatOpened(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.chatOpened(this, at); }
    }

    /**
     * An accepted request, or one in chat, is back at its old place.
     *
     * @param missed whether its agent accepted and did not come: that counts as if he had let the offer lie
     */
    record Returned(String request, Address agent, String reason, boolean missed) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.returned(this, at); }
    }

    /** A running chat was put to another agent of the workgroup; order and others as in {@link Offered}. */
    record AssistOffered(String request, int number, Assist assist, Address agent, Address session, Instant until, List<Address> order,
                         Map<String, Ineligible> others) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistOffered(this, at); }
    }

    /** Somebody who is no agent of the workgroup was invited into a running chat. */
    record AssistInvited(String request, int number, Assist assist, Address agent, Address session) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistInvited(this, at); }
    }

    /** A running chat was put to another workgroup, which looks for one of its agents. */
    record Referred(String request, int number, Assist assist, Address workgroup, Instant until) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referred(this, at); }
    }

    /** Another workgroup wants one of our agents for its chat; the fields as in {@link Command.Refer}. */
    record ReferralCame(String request, String from, Visitor visitor, Metadata metadata, Assist assist, Set<Address> there, Instant until)
            implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralCame(this, at); }
    }

    /** Another workgroup's chat was put to one of our agents; order and others as in {@link Offered}. */
    record ReferralOffered(String request, int assist, int number, Address agent, Address session, Instant until, List<Address> order,
                           Map<String, Ineligible> others) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralOffered(this, at); }
    }

    /** An offer of another workgroup's chat ended other than by an accept. */
    record ReferralOfferEnded(String request, int assist, int number, Address agent, OfferState how, String reason) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralOfferEnded(this, at); }
    }

    record ReferralAccepted(String request, int assist, int number, Address agent, Address session) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralAccepted(this, at); }
    }

    /** Nobody took another workgroup's chat, or our agent's part in it is over. */
    record ReferralEnded(String request, int assist, Referral.State how) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralEnded(this, at); }
    }

    /** Nobody will ask about it again. */
    record ReferralForgotten(String request, int assist) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.referralForgotten(this, at); }
    }

    /** Somebody accepted to join a running chat, or to take it over: our own agent, or one of the workgroup it was referred to. */
    record AssistAccepted(String request, int number, Address agent, Address session) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistAccepted(this, at); }
    }

    /** Whoever accepted is in the room. */
    record AssistEntered(String request, int number, Address agent) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistEntered(this, at); }
    }

    /** Whoever came in by that offer is the one who serves from now on. */
    record HandedOver(String request, int number, Address agent, Address session) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.handedOver(this, at); }
    }

    /** Whoever accepted does not assist any more, or never came. */
    record AssistEnded(String request, int number, Address agent, String reason) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistEnded(this, at); }
    }

    /** Nobody joined, and the agent who asked is told. The chat is as it was. */
    record AssistFailed(String request, int assist, Assist.Kind asked, Address inviter, Assist.Failure why) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.assistFailed(this, at); }
    }

    record InvitedAgain(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.invitedAgain(this, at); }
    }

    record Entered(String request, int number, Address occupant, String nickname, Participant.Role role) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.entered(this, at); }
    }

    record Left(String request, int number, String nickname) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.left(this, at); }
    }

    /** The room is gone, and the request goes on without it: its visitor is back in line. */
    record RoomLost(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.roomLost(this, at); }
    }

    /** A message was said in the room, at that instant; its row is its text's only place. */
    record Said(String request, Address sender, String nickname, String stanzaId, String body, Instant saidAt) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.said(this, at); }
    }

    /**
     * A request ended, once and for all.
     *
     * @param keptUntil until when its place is kept, or null
     * @param by        by whose word, if it was a supervisor's; or null
     */
    record Ended(String request, RequestStep step, Outcome outcome, Instant keptUntil, String by) implements Event {
        /** By nobody's word. */
        public Ended(String request, RequestStep step, Outcome outcome, Instant keptUntil) {
            this(request, step, outcome, keptUntil, null);
        }

        @Override public void to(EventHandler handler, Instant at) { handler.ended(this, at); }
    }

    /** A kept place was not reclaimed in time. */
    record Forgotten(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.forgotten(this, at); }
    }

    /** The admin removed the queue; the request stands in another one at its old age. */
    record Requeued(String request, String queue) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.requeued(this, at); }
    }

    /**
     * A visitor who waited too long stands in another queue at his old age.
     *
     * @param steps how many of his first queue's overflow steps are behind him now
     */
    record Overflowed(String request, String queue, int steps) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.overflowed(this, at); }
    }

    /**
     * Another workgroup is asked to take a visitor in who waited too long.
     *
     * @param steps how many of his first queue's overflow steps were behind him before
     */
    record SentOn(String request, String workgroup, int steps) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.sentOn(this, at); }
    }

    /**
     * The other workgroup has not got the visitor: he may be offered here again.
     *
     * @param steps how many of his first queue's overflow steps are behind him now
     */
    record SentBack(String request, int steps) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.sentBack(this, at); }
    }

    /** The other workgroup has taken the visitor in, and he is let go. */
    record HandedOn(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.handedOn(this, at); }
    }

    /** Another workgroup's visitor has been taken in; the place has the age that he had there. */
    record Arrived(String request, Visitor visitor, Metadata metadata, Place place, Route route) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.arrived(this, at); }
    }

    /** The other workgroup has let go of the visitor: he is in line here. */
    record Admitted(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.admitted(this, at); }
    }

    /** The rules have changed, and send a visitor elsewhere, or say something else about him; his age stays. */
    record Rerouted(String request, Place place, Route route) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.rerouted(this, at); }
    }

    /** The supervisor of that name put a visitor elsewhere; his age stays. */
    record Redirected(String request, Place place, String by) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.redirected(this, at); }
    }

    /** The desk opened or closed by its hours. */
    record DoorMoved(boolean open) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.doorMoved(this, at); }
    }

    /** Whoever waits was told that the desk closes at that instant, and will send away who waits then. */
    record ClosesSoon(Instant closing) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.closesSoon(this, at); }
    }

    /** A request has been overtaken long enough: from now on it counts as one of the highest priority. */
    record Aged(String request) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.aged(this, at); }
    }

    /** Somebody is on duty for a queue again; whoever waits there has the longest wait before him from now on. */
    record Staffed(String queue) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.staffed(this, at); }
    }

    /** The last agent of a queue went off duty. */
    record Deserted(String queue) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.deserted(this, at); }
    }

    /**
     * An agent is asked no more until he shows himself.
     *
     * @param missed so many offers in a row he let lie
     */
    record Paused(Address agent, int missed) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.paused(this, at); }
    }

    /** An agent came on duty, or his presence, session, wish or language changed. */
    record OnDuty(Address session, Show show, String status, int wish, String language) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.onDuty(this, at); }
    }

    record OffDuty(Address session, String reason) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.offDuty(this, at); }
    }

    record Configured(WorkgroupSettings settings, Members members) implements Event {
        @Override public void to(EventHandler handler, Instant at) { handler.configured(this, at); }
    }
}
