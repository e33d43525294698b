package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import java.util.function.BiFunction;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.OfferStanzas;
import org.xmpp.packet.PacketError.Condition;

/**
 * An agent takes an offer or turns it down: by the session's id, as Smack does, or by the visitor's address (XEP-0142 §5.2). The
 * workgroup addressed may be the wrong one, so it is not relied on.
 */
final class OfferAnswerHandler implements IqHandler {

    private final BiFunction<Address, String, Command> command;
    private final Texts texts;

    /** @param command makes it, of the agent's session and the key of the offer */
    OfferAnswerHandler(BiFunction<Address, String, Command> command, Texts texts) {
        this.command = command;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return key(request.payload())
            .<Handling>map(key -> new Handling.AskAnywhere(request.workgroup().name(),
                command.apply(request.caller().address(), key), request.whenDecided()))
            .orElseGet(() -> request.refused(Condition.bad_request, texts.get("error.offer.unnamed")));
    }

    private static Optional<String> key(Element payload) {
        Optional<String> id = IqRequest.said(payload, "id").findFirst().map(said -> OfferStanzas.requestOf(said).orElse(said));
        return id.or(() -> IqRequest.said(payload, "jid").findFirst().flatMap(Jids::read).map(Address::toString));
    }
}
