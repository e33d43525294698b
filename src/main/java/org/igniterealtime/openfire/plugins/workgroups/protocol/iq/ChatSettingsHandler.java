package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.PacketError.Condition;

/**
 * What a visitor's client shows (reference/smack-clients.md §5.6): all texts, those of a type, or the one of a key. An admin's text comes
 * before ours, even an empty one. Pictures, of which we have none of our own, are told by type or key only: whoever wants the texts wants
 * no megabytes. What the predecessor's robot said (type 2) no client looks up. Something unknown is an empty list, which Smack takes for none.
 */
final class ChatSettingsHandler implements IqHandler {

    private static final int IMAGE = 0;
    private static final int TEXT = 1;

    private final Texts texts;

    ChatSettingsHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<String> key = IqRequest.said(request.payload(), "key").findFirst();
        Optional<String> type = IqRequest.said(request.payload(), "type").findFirst();
        if (type.isPresent() && !type.get().matches("-?[0-9]{1,9}")) {
            return request.refused(Condition.bad_request, texts.get("error.settings.type"));
        }
        // Smack says -1 when it means any.
        Optional<Integer> only = type.map(Integer::parseInt).filter(number -> number >= 0);
        Predicate<String> wanted = one -> key.isEmpty() || key.get().equals(one);
        List<String> words = only.isPresent() && only.get() != TEXT ? List.of() : KnownTexts.CHAT_KEYS.stream().filter(wanted).toList();
        boolean all = only.isPresent() ? only.get() == IMAGE : key.isPresent();
        List<String> pictures = all ? KnownTexts.IMAGE_KEYS.stream().filter(wanted).toList() : List.of();
        Set<String> names = Stream.concat(words.stream().map(KnownTexts.CHAT::concat), pictures.stream().map(KnownTexts.IMAGE::concat))
            .collect(Collectors.toSet());
        return new Handling.Read(archive -> {
            Map<String, String> kept = archive.texts().some(Shelf.of(request.workgroup().name()), names);
            Element answer = request.sameElement();
            words.forEach(one -> add(answer, one, text(KnownTexts.CHAT + one, kept), TEXT));
            pictures.stream().filter(one -> kept.containsKey(KnownTexts.IMAGE + one))
                .forEach(one -> add(answer, one, kept.get(KnownTexts.IMAGE + one), IMAGE));
            return List.of(request.result(answer));
        });
    }

    private String text(String name, Map<String, String> kept) {
        return kept.containsKey(name) ? kept.get(name) : texts.get(name);
    }

    private static void add(Element answer, String key, String value, int type) {
        Element setting = answer.addElement("chat-setting");
        setting.addElement("key").setText(key);
        setting.addElement("value").setText(value);
        setting.addElement("type").setText(String.valueOf(type));
    }
}
