package org.igniterealtime.openfire.plugins.workgroups.client;

import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.muc.MultiUserChat;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.parts.Resourcepart;

/** A chat session's room as one of the two in it sees it. */
public final class Room {

    private final MultiUserChat chat;
    private final Heard<Message> messages = new Heard<>("a message in the room");
    private final Heard<String> entered = new Heard<>("somebody entering the room");
    private final Heard<String> left = new Heard<>("somebody leaving the room");

    private Room(MultiUserChat chat) {
        this.chat = chat;
    }

    static Room enter(XMPPConnection connection, EntityBareJid address, String nickname) throws Exception {
        MultiUserChat chat = MultiUserChatManager.getInstanceFor(connection).getMultiUserChat(address);
        Room room = new Room(chat);
        chat.addMessageListener(message -> {
            if (message.getBody() != null) {
                room.messages.add(message);
            }
        });
        chat.addParticipantListener(presence -> {
            String who = String.valueOf(presence.getFrom().getResourceOrEmpty());
            (presence.isAvailable() ? room.entered : room.left).add(who);
        });
        chat.join(Resourcepart.from(nickname));
        return room;
    }

    public String id() {
        return chat.getRoom().getLocalpart().toString();
    }

    public EntityBareJid address() {
        return chat.getRoom();
    }

    public void say(String text) throws Exception {
        chat.sendMessage(text);
    }

    public void leave() throws Exception {
        chat.leave();
    }

    /** Whether one is still in; a room that ended has shown everybody out. */
    public boolean isIn() {
        return chat.isJoined();
    }

    public Heard<Message> messages() {
        return messages;
    }

    public Heard<String> entered() {
        return entered;
    }

    public Heard<String> left() {
        return left;
    }

    /** The text of the next message by this nickname. */
    public String nextFrom(String nickname) throws InterruptedException {
        return messages.next(message -> message.getFrom().getResourceOrEmpty().toString().equals(nickname)).getBody();
    }
}
