package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.time.Clock;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.PlainChat;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/**
 * Reads every stanza to the service or one of its workgroups, except what comes from rooms: see
 * {@link org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomTraffic}.
 */
public final class StanzaReader {

    private final IqReader iqs;
    private final PresenceReader presences;
    private final MessageReader messages;

    /**
     * @param ids     makes random, unguessable ids of lower-case letters and digits: for requests and for command sessions
     * @param version what is told to whoever asks for the software's version
     * @param clock   by which it is known whose answers are awaited no longer, and until when something holds
     */
    public StanzaReader(Directory directory, Texts texts, Supplier<String> ids, String version, Clock clock) {
        iqs = new IqReader(directory, texts, ids, version, clock);
        presences = new PresenceReader(directory);
        messages = new MessageReader(directory, new PlainChat(directory, texts, ids, clock));
    }

    /**
     * What to do about a stanza. What cannot be understood gets the error it deserves; an exception is a bug, and whoever runs this
     * answers it with {@link StanzaErrors#answer}.
     */
    public Handling read(Packet stanza, Caller caller) {
        if (stanza instanceof IQ iq) {
            return iqs.read(iq, caller);
        }
        if (stanza instanceof Presence presence) {
            return presences.read(presence, caller);
        }
        return stanza instanceof Message message ? messages.read(message, caller) : Handling.SILENCE;
    }
}
