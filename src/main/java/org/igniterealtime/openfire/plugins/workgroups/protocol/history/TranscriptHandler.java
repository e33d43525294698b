package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/** What was said in a session, and who came and went. Smack asks in either namespace and reads the answer in one. */
final class TranscriptHandler implements IqHandler {

    private final Insight insight;
    private final Directory directory;

    TranscriptHandler(Insight insight, Directory directory) {
        this.insight = insight;
        this.directory = directory;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.readSession(request, IqRequest.said(request.payload(), "sessionID").findFirst(),
            (archive, session) -> List.of(transcript(request, archive, session)));
    }

    private Packet transcript(IqRequest request, Archive archive, ChatSession session) {
        Element answer = IqRequest.element("transcript", Namespaces.JIVE).addAttribute("sessionID", session.id());
        Address room = new Address(session.id() + '@' + directory.roomDomain(), "");
        new TranscriptStanzas(room).all(session.request(), archive.transcripts().lines(session.id())).forEach(answer::add);
        return request.result(answer);
    }
}
