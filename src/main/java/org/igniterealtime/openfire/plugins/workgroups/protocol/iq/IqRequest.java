package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaErrors;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * An IQ request, and ways to answer it. Answers come from exactly the address that was asked, for Smack ignores all others.
 *
 * @param payload   its only child
 * @param workgroup the workgroup asked, or null if the service itself was
 */
public record IqRequest(IQ stanza, Element payload, Caller caller, WorkgroupSettings workgroup) {

    /** The address of the workgroup asked. */
    public Address address() {
        return Jids.address(stanza.getTo()).toBare();
    }

    /** An empty element of the same name as the request's, for a result. */
    public Element sameElement() {
        return DocumentHelper.createElement(payload.getQName());
    }

    /** The result of a set. A get must be answered with an element: old clients fail without one. */
    public Packet done() {
        return IQ.createResultIQ(stanza);
    }

    /** The result with what was asked for. */
    public Packet result(Element element) {
        IQ result = IQ.createResultIQ(stanza);
        result.setChildElement(element);
        return result;
    }

    /** The error, with the request's child echoed. */
    public List<Packet> error(Condition condition, String text) {
        return StanzaErrors.answer(stanza, condition, text);
    }

    public Handling found(Element element) {
        return Handling.Reply.of(result(element));
    }

    /** The error at once. */
    public Handling refused(Condition condition, String text) {
        return new Handling.Reply(error(condition, text));
    }

    /** Turns what the workgroup decided into the answer to a set. */
    Function<Answer, List<Packet>> whenDecided() {
        return whenDecided(answer -> "");
    }

    /** @param words what people read in the error, or empty */
    Function<Answer, List<Packet>> whenDecided(Function<Answer, String> words) {
        return answer -> StanzaErrors.condition(answer)
            .map(condition -> error(condition, Optional.of(words.apply(answer)).filter(text -> !text.isBlank()).orElse(null)))
            .orElseGet(() -> List.of(done()));
    }

    /** The text of an attribute of the payload, if it says anything; Smack writes null when it knows nothing. */
    public static Stream<String> said(Element element, String attribute) {
        return Stream.ofNullable(element).map(one -> one.attributeValue(attribute))
            .filter(value -> value != null && !value.isBlank() && !value.equals("null"));
    }

    public static Element element(String name, String namespace) {
        return DocumentHelper.createElement(QName.get(name, namespace));
    }
}
