package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.Packet;

/**
 * Something that a person says to a workgroup, and how to answer it.
 *
 * @param desk     the workgroup's address
 * @param stanzaId the message's id, or empty
 * @param texts    in the person's language
 */
record Hearing(String body, String stanzaId, Caller caller, WorkgroupSettings workgroup, Address desk, Texts texts) {

    Address person() {
        return caller.address();
    }

    /** What a text says, as a stanza. */
    List<Packet> words(String key, Object... values) {
        return said(texts.get(key, values));
    }

    List<Packet> said(String text) {
        return List.of(Letter.to(person(), desk, texts.language(), text));
    }

    Handling answer(String key, Object... values) {
        return new Handling.Reply(words(key, values));
    }
}
