package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;

/** Somebody writes to the workgroup {@code support} of {@link Desk}, and hears in English. */
final class Talk {

    private final Desk desk = new Desk();
    private final PlainChat chat = new PlainChat(desk, BothLanguages.ENGLISH, () -> "s1x", Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    private final Address person;
    private Workgroup state = Desk.state(true);

    Talk(Address person) {
        this.person = person;
    }

    /** From now on this has happened at the workgroup. */
    Talk after(Command... commands) {
        state = Desk.state(true, commands);
        return this;
    }

    /** From now on the workgroup asks this. */
    Talk asked(JoinForm form) {
        desk.asking(form);
        state = new Workgroup(Desk.settings("support", true).with(form), new Members(Map.of()), Desk.NOW);
        return this;
    }

    /** From now on the workgroup's admin has words of his own for those who are refused. */
    Talk refusedWith(TurnedAway words) {
        desk.refusing(words);
        return this;
    }

    /** From now on the workgroup takes no visitors, by hand or by its hours. */
    Talk atClosedDoor() {
        state = Desk.state(false);
        return this;
    }

    Message message(String body) {
        Message message = new Message();
        message.setType(Message.Type.chat);
        message.setID("m1");
        message.setFrom(Jids.jid(person));
        message.setTo("support@workgroup.example.org");
        message.setBody(body);
        return message;
    }

    Handling says(String body) {
        return hears(message(body));
    }

    Handling saysTo(String workgroup, String body) {
        Message message = message(body);
        message.setTo(workgroup + "@workgroup.example.org");
        return hears(message);
    }

    Handling hears(Message message) {
        return Desk.after(chat.hear(message, new Caller(person, false, true),
            desk.find(message.getTo().getNode()).orElseThrow()), state);
    }

    /** What he reads at once, or from what was kept. */
    static String reads(Handling handling) {
        return handling instanceof Handling.Read ? reads(handling, new MemoryNamedTexts()) : words(Desk.replied(handling));
    }

    static String reads(Handling handling, NamedTexts texts) {
        return words(Desk.replied(handling, Desk.archive(texts)));
    }

    static String reads(Handling handling, Answer answer) {
        return words(Desk.replied(handling, answer));
    }

    private static String words(List<Packet> packets) {
        return packets.stream().map(packet -> ((Message) packet).getBody()).collect(Collectors.joining("\n"));
    }
}
