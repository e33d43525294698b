package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** How the desk tells people. Everything here has been saved before. Called on the desk's threads; must not block. */
public interface Outbox {

    /**
     * Tells a visitor where he stands.
     *
     * @param position 0 is the next
     * @param wait     how long it may take, if anything is known of that
     */
    void place(String workgroup, Request request, int position, Optional<Duration> wait);

    /**
     * Tells a visitor that he is out of line.
     *
     * @param word what somebody wants him to be told; empty for what is said usually
     */
    void departed(String workgroup, String request, Visitor visitor, Outcome outcome, String word);

    void offer(String workgroup, Subject request, Offer offer, Duration timeout);

    void revoke(String workgroup, Subject request, Address session, String reason);

    void inviteAgent(String workgroup, Request request);

    /** Lets another agent into the room of a running chat. */
    void inviteAssistant(String workgroup, Request request, Address session);

    /** Invites somebody who is no agent of the workgroup. */
    void inviteGuest(String workgroup, Request request, Assist assist);

    /** Asks an occupant, by his bare address, out of the room: somebody else has taken the chat over. */
    void showOut(String workgroup, String request, String nickname, Address person);

    /** Tells an agent that nothing came of what he had asked for. */
    void assistFailed(String workgroup, String request, Assist assist, Assist.Failure why);

    void inviteVisitor(String workgroup, Request request);

    /** Tells those in a visitor's room what he says to the desk. */
    void sayInRoom(String workgroup, Request request, String body);

    /** Shows an agent a queue. */
    void queue(String workgroup, QueueView queue, Address session);

    /** Shows an agent a colleague. */
    void colleague(String workgroup, Colleague colleague, Address session);

    /** Tells an agent who has been added to the workgroup, and who was removed; bare addresses. */
    void colleagues(String workgroup, List<Address> added, List<Address> removed, Address session);

    /** Tells whoever has the workgroup among his contacts whether it is open. */
    void door(String workgroup, boolean open);

    /** Tells a visitor who waits that the desk closes soon. */
    void closesSoon(String workgroup, Request request, Duration left);

    /** Tells an agent that he is asked no more until he shows himself, for he let so many offers lie. */
    void paused(String workgroup, Address session, int missed);

    /** Tells a session that it is not on duty any more. */
    void dismissed(String workgroup, Address session);

    /**
     * An agent as colleagues see him.
     *
     * @param session  where he is, or was just before he went off duty
     * @param capacity how many chats he can have at once
     */
    record Colleague(Agent agent, Address session, int capacity, List<Request> chats) {

        public Colleague {
            chats = List.copyOf(chats);
        }
    }
}
