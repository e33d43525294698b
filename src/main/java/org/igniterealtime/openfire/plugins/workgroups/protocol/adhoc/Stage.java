package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * One request of a command's course (XEP-0050 §2.4) and the ways to answer it. Nothing is remembered between two of them: what an earlier form
 * said is said in the next again, and the session id is only echoed.
 */
record Stage(IqRequest request, Supplier<String> ids) {

    private static final QName LANGUAGE = QName.get("lang", Namespace.XML_NAMESPACE);

    /** What the other side submitted; empty if it has only asked for the command. */
    Optional<Fields> fields() {
        return Form.firstIn(request.payload()).map(form -> new Fields(Form.read(form)));
    }

    /** Whether the form that was submitted has no fields but these, be they blank, and what says which form it is. */
    boolean hasOnly(String... names) {
        Set<String> others = new HashSet<>();
        Form.firstIn(request.payload()).ifPresent(form -> form.elements("field").forEach(field ->
            others.add(((Element) field).attributeValue("var", "FORM_TYPE"))));
        others.removeAll(List.of(names));
        others.remove("FORM_TYPE");
        return others.isEmpty();
    }

    /** The texts in the language of the request, if it says one. */
    Texts texts(Texts texts) {
        String ofCommand = request.payload().attributeValue(LANGUAGE);
        return texts.in(ofCommand == null ? request.stanza().getElement().attributeValue(LANGUAGE) : ofCommand);
    }

    /** Whether the course is to end here, by the action or by a form that says so. */
    boolean isCanceled() {
        return action().equals("cancel") || Form.firstIn(request.payload()).filter(form -> "cancel".equals(form.attributeValue("type"))).isPresent();
    }

    private String action() {
        return request.payload().attributeValue("action", "execute");
    }

    /** What is answered whichever command it is: that it is canceled, or that there is no such action; empty if the command is to go on. */
    Optional<Handling> ended(Texts texts) {
        if (isCanceled()) {
            return Optional.of(Handling.Reply.of(request.result(reply("canceled"))));
        }
        return switch (action()) {
            case "execute", "complete", "next" -> Optional.empty();
            default -> Optional.of(request.refused(Condition.bad_request, texts.get("error.command.action")));
        };
    }

    /** A form to fill in, after which the command is done. */
    List<Packet> lastForm(Form form) {
        return form(form, "complete");
    }

    /** A form to fill in, after which another one comes. */
    List<Packet> nextForm(Form form) {
        return form(form, "next");
    }

    private List<Packet> form(Form form, String action) {
        Element reply = reply("executing");
        reply.addElement("actions").addAttribute("execute", action).addElement(action);
        reply.add(form.element());
        return List.of(request.result(reply));
    }

    /** It is done, and this is what came of it. */
    List<Packet> done(String note) {
        return noted("info", note);
    }

    /** It is done, and this is the answer. */
    List<Packet> told(Form answer) {
        Element reply = reply("completed");
        reply.add(answer.element());
        return List.of(request.result(reply));
    }

    /** It is over, and nothing was changed. */
    List<Packet> failed(String note) {
        return noted("error", note);
    }

    private List<Packet> noted(String type, String text) {
        Element reply = reply("completed");
        reply.addElement("note").addAttribute("type", type).setText(text);
        return List.of(request.result(reply));
    }

    private Element reply(String status) {
        String session = request.payload().attributeValue("sessionid", "");
        return request.sameElement().addAttribute("node", request.payload().attributeValue("node"))
            .addAttribute("sessionid", session.isEmpty() ? ids.get() : session).addAttribute("status", status);
    }
}
