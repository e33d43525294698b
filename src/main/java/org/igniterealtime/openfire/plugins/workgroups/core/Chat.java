package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The chat session of a request, from the accept on: who serves it, and who is in its room.
 *
 * @param agent        the agent who accepted, bare
 * @param session      the agent's full address at that moment
 * @param openedAt     when the room was opened for this agent, null before
 * @param roomOpen     whether the room stands; it outlives an agent who was lost
 * @param invitations  how often the visitor was invited
 * @param invitedAt    when last, null before
 * @param participants every stay in the room, oldest first
 */
public record Chat(Address agent, Address session, Instant acceptedAt, Instant openedAt, boolean roomOpen, int invitations,
                   Instant invitedAt, List<Participant> participants) {

    public Chat {
        participants = List.copyOf(participants);
    }

    static Chat accepted(Chat before, Address agent, Address session, Instant at) {
        return before == null
            ? new Chat(agent, session, at, null, false, 0, null, List.of())
            : new Chat(agent, session, before.afterEveryStay(at), null, before.roomOpen, 0, null, before.participants);
    }

    // The accept is never before the end of an earlier stay, even in its very millisecond: that is how the two are told apart.
    private Instant afterEveryStay(Instant at) {
        return participants.stream().map(Participant::leftAt).filter(left -> left != null && left.isAfter(at))
            .max(Instant::compareTo).orElse(at);
    }

    Chat opened(Instant at) {
        return new Chat(agent, session, acceptedAt, at, true, 1, at, participants);
    }

    Chat handedOver(Address other, Address otherSession) {
        return new Chat(other, otherSession, acceptedAt, openedAt, roomOpen, invitations, invitedAt, participants);
    }

    Chat invitedAgain(Instant at) {
        return new Chat(agent, session, acceptedAt, openedAt, roomOpen, invitations + 1, at, participants);
    }

    Chat roomClosed(Instant at) {
        List<Participant> gone = participants.stream().map(one -> one.isPresent() ? one.left(afterAccept(at)) : one).toList();
        return new Chat(agent, session, acceptedAt, openedAt, false, invitations, invitedAt, gone);
    }

    Chat left(Participant participant, Instant at) {
        return with(participant.left(afterAccept(at)));
    }

    // A stay that ended in the very millisecond of the accept counts for it; by this it says so.
    private Instant afterAccept(Instant at) {
        return at.isAfter(acceptedAt) ? at : acceptedAt.plusMillis(1);
    }

    Chat with(Participant participant) {
        List<Participant> all = new ArrayList<>(participants);
        if (participant.number() > all.size()) {
            all.add(participant);
        } else {
            all.set(participant.number() - 1, participant);
        }
        return new Chat(agent, session, acceptedAt, openedAt, roomOpen, invitations, invitedAt, all);
    }

    /** Whoever is in the room under that nickname. */
    public Optional<Participant> present(String nickname) {
        return participants.stream().filter(one -> one.isPresent() && one.nickname().equals(nickname)).findFirst();
    }

    boolean isOccupied() {
        return participants.stream().anyMatch(Participant::isPresent);
    }

    /** As whom this person, in whatever session, is in the room now. */
    List<String> nicknames(Address person) {
        return participants.stream().filter(one -> one.isPresent() && one.address().bare().equals(person.bare()))
            .map(Participant::nickname).toList();
    }

    boolean isPresent(Address person) {
        return !nicknames(person).isEmpty();
    }

    public boolean isPresent(Participant.Role role) {
        return participants.stream().anyMatch(one -> one.role() == role && one.isPresent());
    }

    public boolean visitorEntered() {
        return participants.stream().anyMatch(one -> one.role() == Participant.Role.VISITOR && isSinceAccept(one));
    }

    public boolean visitorLeft() {
        return visitorEntered() && !isPresent(Participant.Role.VISITOR);
    }

    /** Whether the agent who accepted has been in the room since. */
    boolean agentEntered() {
        return participants.stream().anyMatch(this::isStayOfAgent);
    }

    /** Whether the agent who accepted is in the room; one who was lost and looks in again does not count. */
    boolean agentPresent() {
        return participants.stream().anyMatch(one -> isStayOfAgent(one) && one.isPresent());
    }

    /** When the agent was last seen leaving, if he entered and is not there. */
    Optional<Instant> agentAbsentSince() {
        if (agentPresent()) {
            return Optional.empty();
        }
        return participants.stream().filter(this::isStayOfAgent).map(Participant::leftAt).filter(Objects::nonNull)
            .max(Instant::compareTo);
    }

    private boolean isStayOfAgent(Participant one) {
        // Maybe he had looked in before he accepted, as somebody else then.
        return one.role() != Participant.Role.VISITOR && one.address().bare().equals(agent.bare()) && isSinceAccept(one);
    }

    // Stays from before this accept do not count: the agent may have been lost, or the room, and the visitor accepted again.
    private boolean isSinceAccept(Participant one) {
        return one.isPresent() || one.leftAt().isAfter(acceptedAt);
    }
}
