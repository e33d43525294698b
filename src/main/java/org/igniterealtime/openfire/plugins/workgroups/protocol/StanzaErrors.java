package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;
import org.xmpp.packet.PacketError.Condition;
import org.xmpp.packet.Presence;

/** Stanza errors (RFC 6120 §8.3), from exactly the address that was asked. */
public final class StanzaErrors {

    private StanzaErrors() {
    }

    /**
     * The error that a stanza gets back.
     *
     * @param text for people, or null
     * @return one packet; none if the stanza is an error or a response itself, for these are never answered
     */
    public static List<Packet> answer(Packet stanza, Condition condition, String text) {
        if (stanza instanceof IQ iq) {
            return iq.isRequest() ? List.of(addressed(echo(iq), stanza, condition, text)) : List.of();
        }
        if (stanza instanceof Presence presence) {
            return presence.getType() == Presence.Type.error
                ? List.of() : List.of(addressed(new Presence(Presence.Type.error), stanza, condition, text));
        }
        Message message = (Message) stanza;
        return message.getType() == Message.Type.error ? List.of() : List.of(addressed(echo(message), stanza, condition, text));
    }

    // Smack 3 fails with a ClassCastException on errors without the request's child (reference/smack-clients.md §1 rule 3). Errors of the
    // asker's own, of which there may be several, would be read instead of ours.
    private static IQ echo(IQ request) {
        IQ error = new IQ(IQ.Type.error, request.getID());
        for (Object child : request.getElement().elements()) {
            if (!((Element) child).getName().equals("error")) {
                error.getElement().add(((Element) child).createCopy());
            }
        }
        return error;
    }

    private static Message echo(Message message) {
        Message error = new Message();
        error.setType(Message.Type.error);
        error.setBody(message.getBody());
        return error;
    }

    private static Packet addressed(Packet error, Packet stanza, Condition condition, String text) {
        error.setID(stanza.getID());
        error.setFrom(stanza.getTo());
        error.setTo(stanza.getFrom());
        PacketError why = new PacketError(condition);
        if (text != null) {
            why.setText(text);
        }
        error.setError(why);
        return error;
    }

    /** The condition that tells of an answer; empty if there is nothing wrong with it. */
    public static Optional<Condition> condition(Answer answer) {
        if (answer.isDone()) {
            return Optional.empty();
        }
        return Optional.of(answer instanceof Answer.Refused refused ? condition(refused.why()) : Condition.internal_server_error);
    }

    private static Condition condition(Refusal why) {
        return switch (why) {
            case CLOSED, NOBODY -> Condition.service_unavailable;
            case FULL -> Condition.resource_constraint;
            case ALREADY_QUEUED -> Condition.conflict;
            case ALREADY_ASKED, CHANGED -> Condition.conflict;
            case NOT_QUEUED, NO_SUCH_OFFER, NO_SUCH_QUEUE -> Condition.item_not_found;
            case NOT_ACCEPTABLE, TOO_LATE, NOT_FREE -> Condition.not_acceptable;
            case NOT_MEMBER -> Condition.not_authorized;
            case NOT_ON_DUTY, NOT_IN_CHAT -> Condition.forbidden;
        };
    }
}
