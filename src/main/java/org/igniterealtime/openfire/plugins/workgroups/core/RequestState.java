package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a request. Only the listed transitions exist; anything else is a bug and is refused with subject, state and step named.
 */
public enum RequestState {
    QUEUED, OFFERED, ACCEPTED, IN_CHAT, ENDED, LEFT, EXPIRED, CLOSED,
    /** In line, and another workgroup is asked to take the visitor in: nobody is offered him meanwhile. */
    MOVING,
    /** The visitor is another workgroup's, which is to say when he needs no place any more. */
    HANDED_ON,
    MOVED,
    /** Another workgroup's visitor who is not ours yet: he is in line there still. */
    ARRIVING;

    private static final Map<RequestState, Map<RequestStep, RequestState>> TABLE = new EnumMap<>(RequestState.class);

    static {
        QUEUED.on(RequestStep.OFFER, OFFERED).on(RequestStep.LEAVE, LEFT).on(RequestStep.EXPIRE, EXPIRED)
            .on(RequestStep.CLOSE, CLOSED).on(RequestStep.SEND, MOVING);
        OFFERED.on(RequestStep.OFFER, OFFERED).on(RequestStep.ACCEPT, ACCEPTED).on(RequestStep.RETURN, QUEUED)
            .on(RequestStep.LEAVE, LEFT).on(RequestStep.EXPIRE, EXPIRED).on(RequestStep.CLOSE, CLOSED);
        // LEAVE: the visitor may go in the moment between the accept and the open room.
        ACCEPTED.on(RequestStep.OPEN, IN_CHAT).on(RequestStep.RETURN, QUEUED).on(RequestStep.LEAVE, LEFT).on(RequestStep.CLOSE, CLOSED);
        IN_CHAT.on(RequestStep.END, ENDED).on(RequestStep.RETURN, QUEUED);
        MOVING.on(RequestStep.RETURN, QUEUED).on(RequestStep.HAND_ON, HANDED_ON).on(RequestStep.LEAVE, LEFT)
            .on(RequestStep.EXPIRE, EXPIRED).on(RequestStep.CLOSE, CLOSED);
        // LEAVE: the visitor's word may cross what the other workgroup says.
        HANDED_ON.on(RequestStep.MOVE, MOVED).on(RequestStep.RETURN, QUEUED).on(RequestStep.LEAVE, LEFT);
        ARRIVING.on(RequestStep.ADMIT, QUEUED).on(RequestStep.LEAVE, LEFT).on(RequestStep.MOVE, MOVED).on(RequestStep.CLOSE, CLOSED);
    }

    private RequestState on(RequestStep step, RequestState next) {
        TABLE.computeIfAbsent(this, state -> new EnumMap<>(RequestStep.class)).put(step, next);
        return this;
    }

    /** Where the step leads from here, or empty if it is not listed. */
    public Optional<RequestState> next(RequestStep step) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(step));
    }

    /**
     * Where the step leads from here.
     *
     * @throws IllegalTransition if it is not listed
     */
    public RequestState after(RequestStep step, String subject) {
        return next(step).orElseThrow(() -> new IllegalTransition("request " + subject, this, step));
    }

    /** Whether the visitor is in line. */
    public boolean isWaiting() {
        return this == QUEUED || this == OFFERED || this == MOVING;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return !TABLE.containsKey(this);
    }
}
