package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import java.util.List;
import java.util.Optional;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;

/**
 * Sends a session's visitor what was said (reference/fastpath.md §2.5). The predecessor sent anything from anybody to anybody. Here only the
 * visitor himself and the session's agents may ask, the mail goes to the address that the visitor gave when he joined and to no other, and
 * whatever else the request says (sender, subject, message) is not heeded.
 */
public final class SendEmailHandler implements IqHandler {

    private final Directory directory;
    private final Texts texts;

    public SendEmailHandler(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        if (!directory.mails()) {
            return request.refused(Condition.service_unavailable, texts.get("error.mail.off"));
        }
        Optional<String> id = said(request, "sessionID");
        if (id.isEmpty()) {
            return request.refused(Condition.bad_request, texts.get("error.past.unnamed"));
        }
        return new Handling.Consult(archive -> answer(request, archive, id.get()));
    }

    private Handling answer(IqRequest request, Archive archive, String id) {
        Optional<ChatSession> session = archive.history().session(id)
            .filter(one -> one.workgroup().equals(request.workgroup().name()) && one.request().chat() != null);
        if (session.filter(one -> hasPart(request, one.request())).isEmpty()) {
            return refusal(request, session.isPresent());
        }
        if (archive.texts().get(Shelf.of(request.workgroup().name()), KnownTexts.MAILED).filter(KnownTexts.OFF::equals).isPresent()) {
            return request.refused(Condition.service_unavailable, texts.get("error.mail.off"));
        }
        Optional<MailAddress> to = session.get().request().metadata().first("email").flatMap(MailAddress::read);
        if (to.isEmpty()) {
            return request.refused(Condition.not_acceptable, texts.get("error.mail.none"));
        }
        Optional<String> wanted = said(request, "toAddress");
        if (wanted.isPresent() && wanted.flatMap(MailAddress::read).filter(to.get()::isSameAs).isEmpty()) {
            return request.refused(Condition.not_acceptable, texts.get("error.mail.other"));
        }
        if (archive.transcripts().lines(id, 0, 1).isEmpty()) {
            return request.refused(Condition.item_not_found, texts.get("error.mail.nothing"));
        }
        String workgroup = request.workgroup().name();
        return new Handling.Post(id, to.get(), readable -> mail(readable, workgroup, id, to.get()), reply -> switch (reply) {
            case SENT -> List.<Packet>of(request.done());
            case TOO_MANY -> request.error(Condition.resource_constraint, texts.get("error.mail.many"));
        });
    }

    private Mail mail(Archive archive, String workgroup, String session, MailAddress to) {
        return new TranscriptMail(texts, directory.timeZone(), workgroup, archive.texts().some(Shelf.of(workgroup), TranscriptMail.TEXTS)).write(session,
            archive.transcripts().lines(session, 0, TranscriptMail.MOST_LINES + 1), to, new MailAddress("no-reply@" + directory.serverDomain()));
    }

    private static Optional<String> said(IqRequest request, String child) {
        return Optional.ofNullable(request.payload().elementTextTrim(child)).filter(text -> !text.isEmpty());
    }

    private boolean hasPart(IqRequest request, Request session) {
        Caller caller = request.caller();
        return session.visitor().isAt(caller.address()) || directory.isMember(request.workgroup().name(), caller.address())
            && session.offers().stream().anyMatch(offer -> offer.state() == OfferState.ACCEPTED
                && offer.agent().bare().equals(caller.address().bare()));
    }

    // Only the workgroup's own people may know whether there is such a session.
    private Handling refusal(IqRequest request, boolean found) {
        if (directory.isStaff(request.workgroup().name(), request.caller())) {
            return found ? request.refused(Condition.forbidden, texts.get("error.mail.not"))
                : request.refused(Condition.item_not_found, texts.get("error.past.unknown"));
        }
        Condition condition = directory.isAgent(request.caller().address()) ? Condition.forbidden : Condition.not_authorized;
        return request.refused(condition, texts.get("error.mail.not"));
    }
}
