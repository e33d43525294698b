package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.PlainChat;
import org.xmpp.packet.Message;
import org.xmpp.packet.PacketError.Condition;

/**
 * Messages straight to the service or a workgroup. What people write to a workgroup is heard; whoever writes to the service is told that nobody
 * reads that. One of ours that bounced tells of somebody who is gone.
 */
final class MessageReader {

    private final Directory directory;
    private final PlainChat chat;

    MessageReader(Directory directory, PlainChat chat) {
        this.directory = directory;
        this.chat = chat;
    }

    Handling read(Message message, Caller caller) {
        return switch (message.getType()) {
            case error -> bounced(message, caller.address());
            case normal, chat -> message.getBody() == null ? Handling.SILENCE : said(message, caller);
            case groupchat, headline -> Handling.SILENCE;
        };
    }

    private Handling bounced(Message message, Address from) {
        String name = message.getTo().getNode();
        boolean ours = name != null && directory.find(name).isPresent();
        return ours && !from.isBare() ? Handling.Tell.of(name, new Command.VisitorGone(from), new Command.GoOffDuty(from)) : Handling.SILENCE;
    }

    private Handling said(Message message, Caller caller) {
        String name = message.getTo().getNode();
        return Optional.ofNullable(name).flatMap(directory::find).map(workgroup -> chat.hear(message, caller, workgroup))
            .orElseGet(() -> new Handling.Reply(StanzaErrors.answer(message,
                name == null ? Condition.service_unavailable : Condition.item_not_found, null)));
    }
}
