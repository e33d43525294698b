package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** A session as the stanzas that its room sent, each with the time at which it was: clients show nothing without. */
final class TranscriptStanzas {

    private record Past(Instant at, Element stanza) { }

    private final Address room;

    TranscriptStanzas(Address room) {
        this.room = room;
    }

    /** In the order of time; of what was in the same millisecond, entering comes first and leaving last. */
    List<Element> all(Request request, List<TranscriptLine> lines) {
        List<Participant> stays = request.chat() == null ? List.of() : request.chat().participants();
        List<Past> all = new ArrayList<>();
        stays.forEach(stay -> all.add(presence(stay.nickname(), stay.enteredAt(), null)));
        lines.forEach(line -> all.add(message(line)));
        stays.stream().filter(stay -> !stay.isPresent())
            .forEach(stay -> all.add(presence(stay.nickname(), stay.leftAt(), "unavailable")));
        return all.stream().sorted(comparing(Past::at)).map(Past::stanza).toList();
    }

    /** Something that nobody said in the room. */
    Element note(String nickname, String words, Instant at) {
        Element note = past("message", "groupchat", nickname, at).stanza();
        note.addElement("body").setText(words);
        return note;
    }

    private Past presence(String nickname, Instant at, String type) {
        return past("presence", type, nickname, at);
    }

    private Past message(TranscriptLine line) {
        Past message = past("message", "groupchat", line.nickname(), line.at());
        if (!line.stanzaId().isEmpty()) {
            message.stanza().addAttribute("id", line.stanzaId());
        }
        message.stanza().addElement("body").setText(line.body());
        return message;
    }

    // In a namespace of their own: in that of what is around them, Smack would not know them.
    private Past past(String name, String type, String nickname, Instant at) {
        Element stanza = DocumentHelper.createElement(QName.get(name, Namespaces.CLIENT))
            .addAttribute("from", new Address(room.bare(), nickname).toString());
        if (type != null) {
            stanza.addAttribute("type", type);
        }
        stanza.add(DocumentHelper.createElement(QName.get("delay", Namespaces.DELAY)).addAttribute("stamp", at.toString()));
        return new Past(at, stanza);
    }
}
