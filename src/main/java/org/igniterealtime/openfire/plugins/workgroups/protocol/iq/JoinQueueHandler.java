package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorWishes;
import org.xmpp.packet.JID;
import org.xmpp.packet.PacketError.Condition;

/** A visitor wants to be served (XEP-0142 §4.1, reference/smack-clients.md §5.3). What the form says, if there is one, becomes metadata. */
final class JoinQueueHandler implements IqHandler {

    private static final QName USER = QName.get("user", Namespaces.JIVE);
    private static final QName METADATA = QName.get("metadata", Namespaces.JIVE);
    private static final Set<String> OURS = Set.of(Namespaces.WORKGROUP, Namespaces.JIVE, Namespaces.DATA_FORM);
    private static final Set<String> NOT_KEPT = Set.of("FORM_TYPE", "password");

    private final Supplier<String> ids;
    private final Directory directory;
    private final Texts texts;

    JoinQueueHandler(Supplier<String> ids, Directory directory, Texts texts) {
        this.ids = ids;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Caller caller = request.caller();
        Visitor visitor = new Visitor(caller.address(), userId(caller, request.payload()), caller.registered());
        JoinForm form = request.workgroup().form();
        Metadata said = form.filled(metadata(request.payload()));
        Optional<JoinForm.Lack> lack = form.lack(said);
        if (lack.isPresent()) {
            return request.refused(Condition.not_acceptable, VisitorForm.words(lack.get(), texts));
        }
        Command join = new Command.Join(ids.get(), visitor, VisitorWishes.prepared(said));
        TurnedAway turned = request.workgroup().turnedAway();
        return new Handling.Ask(request.workgroup().name(), join,
            request.whenDecided(answer -> answer instanceof Answer.Refused refused ? turned.words(refused.why()) : ""));
    }

    // An account cannot call itself something else; somebody without one may, so that his history is found again. In the service's own
    // domain there are no accounts: nobody can call himself like one.
    private Address userId(Caller caller, Element payload) {
        if (caller.registered()) {
            return caller.address().toBare();
        }
        return IqRequest.said(payload.element(USER), "id").flatMap(cookie -> prepared(cookie).stream()).findFirst()
            .map(local -> Address.of(local + '@' + directory.domain()))
            .orElseGet(() -> caller.address().toBare());
    }

    // Spark fails unless it is a valid address, so whatever the web page used as its cookie is made one (XEP-0106).
    private static List<String> prepared(String cookie) {
        try {
            String local = JID.nodeprep(JID.escapeNode(cookie.strip().toLowerCase(Locale.ROOT)));
            return local == null || local.isEmpty() ? List.of() : List.of(local);
        } catch (IllegalArgumentException notPossible) {
            return List.of();
        }
    }

    private static Metadata metadata(Element payload) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Form.firstIn(payload).ifPresent(form -> fields.putAll(Form.read(form)));
        Element element = payload.element(METADATA);
        if (element != null) {
            values(element).forEach(fields::putIfAbsent);
        }
        leaves(payload).forEach(fields::putIfAbsent);
        fields.keySet().removeAll(NOT_KEPT);
        return new Metadata(fields);
    }

    // What others add to the request in words of their own (XEP-0142 §4.1.2, "Join With Meta-Data"): each innermost element is a field.
    private static Map<String, List<String>> leaves(Element payload) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Deque<Element> open = new ArrayDeque<>();
        payload.elements().stream().map(child -> (Element) child).filter(child -> !OURS.contains(child.getNamespaceURI())).forEach(open::add);
        while (!open.isEmpty()) {
            Element element = open.poll();
            element.elements().forEach(child -> open.add((Element) child));
            if (element.elements().isEmpty() && !element.getTextTrim().isEmpty()) {
                fields.computeIfAbsent(element.getName(), key -> new ArrayList<>()).add(element.getTextTrim());
            }
        }
        return fields;
    }

    private static Map<String, List<String>> values(Element metadata) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element value : metadata.elements("value")) {
            String name = value.attributeValue("name");
            if (name != null && !name.isEmpty()) {
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value.getText());
            }
        }
        return fields;
    }
}
