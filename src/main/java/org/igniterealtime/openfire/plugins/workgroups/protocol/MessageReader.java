package org.igniterealtime.openfire.plugins.workgroups.protocol;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.xmpp.packet.Message;
import org.xmpp.packet.PacketError.Condition;

/**
 * Messages straight to the service or a workgroup. Nobody reads these, so whoever writes one is told. One of ours that bounced tells of a
 * visitor who is gone.
 */
final class MessageReader {

    private final Directory directory;

    MessageReader(Directory directory) {
        this.directory = directory;
    }

    Handling read(Message message, Caller caller) {
        return switch (message.getType()) {
            case error -> bounced(message, caller.address());
            case normal, chat -> message.getBody() == null ? Handling.SILENCE : unread(message);
            case groupchat, headline -> Handling.SILENCE;
        };
    }

    private Handling bounced(Message message, Address from) {
        String name = message.getTo().getNode();
        boolean ours = name != null && directory.find(name).isPresent();
        return ours && !from.isBare() ? Handling.Tell.of(name, new Command.VisitorGone(from)) : Handling.SILENCE;
    }

    private Handling unread(Message message) {
        String name = message.getTo().getNode();
        boolean known = name == null || directory.find(name).isPresent();
        return new Handling.Reply(StanzaErrors.answer(message, known ? Condition.service_unavailable : Condition.item_not_found, null));
    }
}
