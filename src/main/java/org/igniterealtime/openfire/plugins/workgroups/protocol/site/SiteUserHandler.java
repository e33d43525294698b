package org.igniterealtime.openfire.plugins.workgroups.protocol.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Page;

/**
 * A visitor's browser says which page he looks at (reference/fastpath.md §1.14). Everybody may, of himself; the network address and the user
 * name that the predecessor's clients send along are claims, and not kept.
 */
public final class SiteUserHandler implements IqHandler {

    static final int LONGEST_ID = 100;
    static final int LONGEST_URL = 2000;
    static final int LONGEST_TITLE = 500;

    /** Agents' clients make links of them, so nothing that runs. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final Texts texts;

    public SiteUserHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<String> visit = IqRequest.said(request.payload(), "sessionID").findFirst();
        if (visit.isEmpty() || visit.get().length() > LONGEST_ID) {
            return request.refused(Condition.bad_request, texts.get("error.site.unnamed", String.valueOf(LONGEST_ID)));
        }
        String workgroup = request.workgroup().name();
        Address visitor = request.caller().address();
        if (has(request, "expired") || has(request, "sessionExpired")) {
            return new Handling.Read(archive -> {
                archive.visits().end(workgroup, visit.get(), visitor);
                return List.of(request.done());
            });
        }
        // What he does next is seen elsewhere: he joins the queue, or looks at another page.
        if (has(request, "chatting") || has(request, "leftPage")) {
            return Handling.Reply.of(request.done());
        }
        return note(request, workgroup, visit.get(), visitor);
    }

    private Handling note(IqRequest request, String workgroup, String visit, Address visitor) {
        Page page = new Page(said(request, "url"), said(request, "title"), said(request, "referrer"));
        boolean fits = ADDRESS.matcher(page.url()).matches() && page.url().length() <= LONGEST_URL && page.title().length() <= LONGEST_TITLE
            && (page.referrer().isEmpty() || ADDRESS.matcher(page.referrer()).matches()) && page.referrer().length() <= LONGEST_URL;
        if (!fits) {
            return request.refused(Condition.not_acceptable, texts.get("error.site.page", String.valueOf(LONGEST_URL)));
        }
        return new Handling.Read(archive -> archive.visits().note(workgroup, visit, visitor, page)
            ? List.of(request.done()) : request.error(Condition.conflict, texts.get("error.site.other")));
    }

    private static boolean has(IqRequest request, String child) {
        return request.payload().element(child) != null;
    }

    private static String said(IqRequest request, String child) {
        return Optional.ofNullable(request.payload().elementTextTrim(child)).orElse("");
    }
}
