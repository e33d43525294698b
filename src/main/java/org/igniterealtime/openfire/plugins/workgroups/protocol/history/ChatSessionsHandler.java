package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/** The last sessions of an agent at this workgroup. */
final class ChatSessionsHandler implements IqHandler {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Insight insight;
    private final Texts texts;

    ChatSessionsHandler(Insight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.read(request, archive -> sessions(request, archive));
    }

    private List<Packet> sessions(IqRequest request, Archive archive) {
        Optional<Address> agent = IqRequest.said(request.payload(), "agentJID").findFirst().flatMap(Jids::read);
        if (agent.isEmpty()) {
            return request.error(Condition.bad_request, texts.get("error.past.address", "agentJID"));
        }
        long most;
        long since;
        try {
            most = number(request, "maxSessions", USUAL);
            since = number(request, "startDate", 0);
        } catch (NumberFormatException noNumber) {
            return request.error(Condition.bad_request, texts.get("error.past.number"));
        }
        Element answer = request.sameElement();
        Instant start = Instant.ofEpochMilli(Math.min(since, Search.LATEST.toEpochMilli()));
        archive.history().ofAgent(request.workgroup().name(), agent.get().toBare(), start, (int) (most == 0 ? USUAL : Math.min(most, MOST)))
            .forEach(session -> write(session, answer));
        return List.of(request.result(answer));
    }

    /** A whole number that is not negative. */
    private static long number(IqRequest request, String attribute, long otherwise) {
        long number = IqRequest.said(request.payload(), attribute).findFirst().map(String::strip).map(Long::parseLong).orElse(otherwise);
        if (number < 0) {
            throw new NumberFormatException(attribute);
        }
        return number;
    }

    private static void write(ChatSession session, Element answer) {
        Request request = session.request();
        Instant start = request.chat().acceptedAt();
        Element element = answer.addElement("chat-session");
        element.addElement("date").setText(String.valueOf(start.toEpochMilli()));
        if (request.end() != null) {
            element.addElement("duration").setText(String.valueOf(Math.max(0, Duration.between(start, request.end().at()).toMillis())));
        }
        element.addElement("visitorsName").setText(Told.username(request));
        element.addElement("visitorsEmail").setText(Told.email(request));
        element.addElement("sessionID").setText(session.id());
        element.addElement("question").setText(Told.question(request));
    }
}
