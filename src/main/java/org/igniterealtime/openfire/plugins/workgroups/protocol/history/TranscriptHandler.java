package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** What was said in a session, and who came and went. Smack asks in either namespace and reads the answer in one. */
final class TranscriptHandler implements IqHandler {

    /** Messages; of a longer session these are the first. */
    static final int MOST = 5000;

    private final Insight insight;
    private final Directory directory;
    private final Texts texts;

    TranscriptHandler(Insight insight, Directory directory, Texts texts) {
        this.insight = insight;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.readSession(request, IqRequest.said(request.payload(), "sessionID").findFirst(),
            (archive, session) -> List.of(transcript(request, archive, session)));
    }

    private Packet transcript(IqRequest request, Archive archive, ChatSession session) {
        Element answer = IqRequest.element("transcript", Namespaces.JIVE).addAttribute("sessionID", session.id());
        Address room = new Address(session.id() + '@' + directory.roomDomain(), "");
        List<TranscriptLine> lines = archive.transcripts().lines(session.id(), 0, MOST + 1);
        TranscriptStanzas stanzas = new TranscriptStanzas(room);
        stanzas.all(session.request(), lines.subList(0, Math.min(lines.size(), MOST))).forEach(answer::add);
        if (lines.size() > MOST) {
            answer.add(stanzas.note(session.workgroup(), texts.get("find.cut", String.valueOf(MOST)), lines.get(MOST).at()));
        }
        return request.result(answer);
    }
}
