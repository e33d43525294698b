package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * The texts that a visitor's client shows (reference/smack-clients.md §5.6): all, those of a type, or the one of a key. An admin's text
 * comes before ours, even an empty one. Something unknown is an empty list, which Smack takes for none.
 */
final class ChatSettingsHandler implements IqHandler {

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
        boolean wanted = type.map(Integer::parseInt).filter(number -> number >= 0 && number != TEXT).isEmpty();
        List<String> keys = KnownTexts.CHAT_KEYS.stream().filter(one -> wanted && (key.isEmpty() || key.get().equals(one))).toList();
        return new Handling.Read(archive -> settings(request, keys, archive.texts().all(Shelf.of(request.workgroup().name()))));
    }

    private List<Packet> settings(IqRequest request, List<String> keys, Map<String, String> kept) {
        Element answer = request.sameElement();
        for (String key : keys) {
            String name = KnownTexts.CHAT + key;
            Element setting = answer.addElement("chat-setting");
            setting.addElement("key").setText(key);
            setting.addElement("value").setText(kept.containsKey(name) ? kept.get(name) : texts.get(name));
            setting.addElement("type").setText(String.valueOf(TEXT));
        }
        return List.of(request.result(answer));
    }
}
