package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/**
 * Asks a room what was said while nobody of us listened (XEP-0045 §7.2.14). A room tells that to those who enter, and the workgroup sits in it
 * still; nor may it leave and enter again, for it owns the room ({@link RoomOpening} says what Openfire 4.2 then does). So another address
 * of ours, a member and no more, looks in for a moment. Not thread-safe.
 */
public final class RoomHistory {

    private static final QName DELAY = QName.get("delay", "urn:xmpp:delay");
    private static final String NICKNAME = "history";

    /** What a message is known by: its id alone may be missing, or be used twice. */
    private record Mark(String nickname, String id, String body) { }

    private record Heard(Mark mark, Instant at) { }

    private final Seat seat;
    private final List<Heard> heard = new ArrayList<>();
    private boolean complete;

    public RoomHistory(Seat seat) {
        this.seat = seat;
    }

    /** The address that looks in; no workgroup is called so, for its name is the session's id. */
    static Address listener(Seat seat) {
        return new Address(seat.request() + '@' + seat.workgroup().domain(), NICKNAME);
    }

    /** Whether this is one of those that look in, and no visitor, agent or guest. */
    static boolean isListener(Address person, String session, String service) {
        return person.local().equals(session) && person.domain().equals(service);
    }

    /**
     * What to send to begin with.
     *
     * @param since what was said before need not be told
     */
    public List<Packet> start(Instant since) {
        return List.of(RoomStanzas.makeMember(seat, listener(seat)), RoomStanzas.lookIn(seat, listener(seat), NICKNAME, since));
    }

    /** Takes a stanza from the room to that address. @return what to send */
    public List<Packet> receive(Packet stanza) {
        boolean own = stanza.getFrom() != null && NICKNAME.equals(stanza.getFrom().getResource());
        if (stanza instanceof Message message && message.getType() == Message.Type.groupchat && message.getBody() != null) {
            add(message);
        } else if (stanza instanceof Presence presence && own) {
            if (presence.isAvailable()) {
                return List.of(RoomStanzas.lookAway(seat, listener(seat), NICKNAME));
            }
            // Refused, or out again: everything was told before (XEP-0045 §7.2.15).
            complete = true;
            return List.of(RoomStanzas.withdraw(seat, listener(seat), "history-" + seat.request()));
        }
        return List.of();
    }

    private void add(Message message) {
        Element delay = message.getElement().element(DELAY);
        String nickname = message.getFrom().getResource();
        if (delay == null || nickname == null || nickname.equals(seat.nickname())) {
            return;
        }
        try {
            Instant at = OffsetDateTime.parse(delay.attributeValue("stamp", "")).toInstant();
            heard.add(new Heard(new Mark(nickname, message.getID() == null ? "" : message.getID(), message.getBody()), at));
        } catch (DateTimeParseException undated) {
            // Of a message that does not say when it was said nobody can tell whether it is known.
        }
    }

    /** Whether the room has told everything that it will. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * What the room remembers and we do not.
     *
     * @param lines what is kept of the session
     */
    public List<Command.Say> missing(List<TranscriptLine> lines) {
        Map<Mark, Integer> known = new HashMap<>();
        Instant first = heard.isEmpty() ? Instant.MAX : heard.get(0).at();
        lines.stream().filter(line -> !line.stanzaId().isEmpty() || !line.at().isBefore(first))
            .forEach(line -> known.merge(new Mark(line.nickname(), line.stanzaId(), line.body()), 1, Integer::sum));
        List<Command.Say> missing = new ArrayList<>();
        for (Heard one : heard) {
            int left = known.merge(one.mark(), -1, Integer::sum);
            if (left < 0) {
                missing.add(new Command.Say(seat.request(), one.mark().nickname(), one.mark().id(), one.mark().body(), one.at()));
            }
        }
        return missing;
    }
}
