package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import java.util.stream.Stream;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.PacketError.Condition;

/**
 * An agent wants somebody in a running chat, or instead of himself: Smack's sendRoomInvitation and sendRoomTransfer. Answered at once; whether
 * anybody comes is told later. As with offers the workgroup addressed may be the wrong one: the session says which it is.
 */
final class AssistHandler implements IqHandler {

    private static final QName SESSION = QName.get("session", Namespaces.JIVE);

    private final Assist.Kind kind;
    private final Directory directory;
    private final Texts texts;

    AssistHandler(Assist.Kind kind, Directory directory, Texts texts) {
        this.kind = kind;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element payload = request.payload();
        Optional<Assist.Target> target = Stream.of(Assist.Target.values())
            .filter(one -> one.word().equals(payload.attributeValue("type"))).findFirst();
        if (target.isEmpty()) {
            return request.refused(Condition.bad_request, texts.get("error.assist.type"));
        }
        Optional<String> session = IqRequest.said(payload.element(SESSION), "id").findFirst();
        if (session.isEmpty()) {
            return request.refused(Condition.bad_request, texts.get("error.assist.session"));
        }
        Optional<Address> invitee = Jids.read(text(payload, "invitee"));
        if (invitee.isEmpty() || invitee.get().local().isEmpty()
            || (target.get() != Assist.Target.USER) != invitee.get().domain().equals(directory.domain())) {
            return request.refused(Condition.bad_request, texts.get("error.assist.invitee"));
        }
        return whyUnknown(target.get(), invitee.get()).map(why -> request.refused(Condition.item_not_found, why))
            .orElseGet(() -> new Handling.AskAnywhere(request.workgroup().name(), new Command.AskAssist(request.caller().address(),
                session.get(), kind, target.get(), invitee.get(), text(payload, "reason")), request.whenDecided()));
    }

    private Optional<String> whyUnknown(Assist.Target target, Address invitee) {
        if (target == Assist.Target.USER) {
            return Optional.empty();
        }
        Optional<WorkgroupSettings> workgroup = directory.find(invitee.local());
        if (workgroup.isEmpty()) {
            return Optional.of(texts.get("error.workgroup.unknown", invitee.local()));
        }
        boolean known = target == Assist.Target.WORKGROUP || workgroup.get().queue(invitee.resource()).isPresent();
        return known ? Optional.empty() : Optional.of(texts.get("error.queue.unknown", invitee.resource()));
    }

    // Smack writes null for a reason that was not given.
    private static String text(Element payload, String child) {
        Element element = payload.element(child);
        String text = element == null ? "" : element.getText().strip();
        return text.equals("null") ? "" : text;
    }
}
