package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.LegacyDate;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/** When was a visitor here before, and who talked to him? Smack asks in either namespace and reads the answer in one. */
final class TranscriptsHandler implements IqHandler {

    /** Spark shows them all in one list. */
    private static final int MOST = 200;

    private final Insight insight;
    private final Texts texts;

    TranscriptsHandler(Insight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.read(request, archive -> sessions(request, archive));
    }

    private List<Packet> sessions(IqRequest request, Archive archive) {
        Optional<String> named = IqRequest.said(request.payload(), "userID").findFirst();
        Optional<Address> visitor = named.flatMap(Jids::read);
        if (visitor.isEmpty()) {
            return request.error(Condition.bad_request, texts.get("error.past.address", "userID"));
        }
        Element answer = IqRequest.element("transcripts", Namespaces.JIVE).addAttribute("userID", named.get());
        archive.history().ofVisitor(request.workgroup().name(), visitor.get().toBare(), MOST)
            .forEach(session -> write(session, answer));
        return List.of(request.result(answer));
    }

    // Spark cannot do without the time of joining; a session that goes on has none of leaving.
    private static void write(ChatSession session, Element answer) {
        Request request = session.request();
        Element element = answer.addElement("transcript").addAttribute("sessionID", session.id());
        element.addElement("joinTime").setText(LegacyDate.of(request.chat().acceptedAt()));
        if (request.end() != null) {
            element.addElement("leftTime").setText(LegacyDate.of(request.end().at()));
        }
        Element agents = element.addElement("agents");
        request.chat().participants().stream().filter(stay -> stay.role() == Participant.Role.AGENT).forEach(stay -> {
            Element agent = agents.addElement("agent");
            agent.addElement("agentJID").setText(stay.address().bare());
            agent.addElement("joinTime").setText(LegacyDate.of(stay.enteredAt()));
            if (!stay.isPresent()) {
                agent.addElement("leftTime").setText(LegacyDate.of(stay.leftAt()));
            }
        });
    }
}
