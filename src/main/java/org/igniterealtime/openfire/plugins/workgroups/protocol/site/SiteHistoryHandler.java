package org.igniterealtime.openfire.plugins.workgroups.protocol.site;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.LegacyDate;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.PageView;
import org.igniterealtime.openfire.plugins.workgroups.store.Visit;

/**
 * Which pages somebody has looked at (reference/fastpath.md §2.6): the visitor of a chat session, which is what an agent has before him, or
 * whoever is on a visit of that name. To be asked by the workgroup's own people.
 */
public final class SiteHistoryHandler implements IqHandler {

    private final Texts texts;

    public SiteHistoryHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<String> id = IqRequest.said(request.payload(), "sessionID").findFirst();
        return id.<Handling>map(session -> new Handling.Read(archive -> pages(request, archive, session)))
            .orElseGet(() -> request.refused(Condition.bad_request, texts.get("error.past.unnamed")));
    }

    private List<Packet> pages(IqRequest request, Archive archive, String id) {
        String workgroup = request.workgroup().name();
        Optional<ChatSession> session = archive.history().session(id).filter(one -> one.workgroup().equals(workgroup));
        if (session.isPresent()) {
            return answer(request, id, archive.visits().pagesOf(workgroup, session.get().request().visitor()));
        }
        return archive.visits().find(workgroup, id).map(Visit::pages).map(pages -> answer(request, id, pages))
            .orElseGet(() -> request.error(Condition.item_not_found, texts.get("error.past.unknown")));
    }

    private static List<Packet> answer(IqRequest request, String id, List<PageView> pages) {
        Element answer = request.sameElement().addAttribute("sessionID", id);
        for (PageView view : pages) {
            Element element = answer.addElement("page-view");
            element.addElement("title").setText(view.page().title());
            element.addElement("url").setText(view.page().url());
            element.addElement("time").setText(LegacyDate.of(view.at()));
        }
        return List.of(request.result(answer));
    }
}
