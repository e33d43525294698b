package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.Journeys;

/** Asks whether one conversation shall really be erased, and says what goes and what stays. */
final class ConversationErasePage implements Page {

    private final Archive archive;
    private final AuditLog log;

    ConversationErasePage(Archive archive, AuditLog log) {
        this.archive = archive;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param address of the conversation
     * @param running whether it goes on, so that it cannot be erased
     * @param stops   the visit's requests at other workgroups, which are erased with it
     */
    public record View(String workgroup, String session, String address, String visitor, boolean running, List<Facts.Stop> stops) { }

    private Optional<ChatSession> find(Submitted asked) {
        return ConversationPage.find(archive, asked).filter(session -> !Erasure.isErased(session));
    }

    @Override
    public Outcome show(Submitted asked) {
        return find(asked).<Outcome>map(session -> show(session, Journeys.of(archive.history(), session), false)).orElseGet(Outcome.Missing::new);
    }

    private static Outcome show(ChatSession session, List<ChatSession> visit, boolean refused) {
        boolean running = visit.stream().anyMatch(one -> Erasure.isRunning(one.request()));
        return new Outcome.Show(new View(session.workgroup(), session.id(), ConversationPage.address(session),
            session.request().visitor().address().bare(), running || refused, visit.stream().filter(stop -> !stop.id().equals(session.id()))
            .map(stop -> new Facts.Stop(stop.workgroup(), stop.id(), ConversationPage.address(stop))).toList()));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<ChatSession> found = find(sent);
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        List<ChatSession> visit = Journeys.of(archive.history(), found.get());
        if (visit.stream().anyMatch(one -> Erasure.isRunning(one.request()))) {
            return show(found.get(), visit, true);
        }
        for (ChatSession one : visit) {
            if (archive.erasure().erase(one.id()) == Erasure.Erased.RUNNING) {
                return show(found.get(), visit, true);
            }
            log.note(who, "erased conversation " + one.id() + " of workgroup " + one.workgroup(), "");
        }
        return Outcome.go("history", "workgroup", found.get().workgroup(), "done", "erased");
    }
}
