package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.xmpp.packet.Message;

/** Something that a workgroup has to tell one of its people in words; every client shows a message. */
public final class Notice {

    private Notice() {
    }

    public static Message to(Address person, Address workgroup, String words) {
        Message message = new Message();
        message.setFrom(Jids.jid(workgroup));
        message.setTo(Jids.jid(person));
        message.setBody(words);
        return message;
    }
}
