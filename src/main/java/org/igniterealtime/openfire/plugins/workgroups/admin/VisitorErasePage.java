package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;

/** Asks whether everything about one visitor shall really be erased, and says what goes and what stays. */
final class VisitorErasePage implements Page {

    /** At one time; whoever came more often is erased in several goes. */
    static final int MOST = 1000;

    private static final int AT_ONCE = 100;

    private final Archive archive;
    private final Names names;
    private final AuditLog log;

    VisitorErasePage(Archive archive, Names names, AuditLog log) {
        this.archive = archive;
        this.names = names;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param typed   the address as it was typed; empty before
     * @param wrong   what is wrong with it; null if nothing is
     * @param visitor the address; empty if there is none yet
     * @param count   so many conversations of his were found, {@link #MOST} at most
     * @param more    whether there are more than those
     * @param running those that go on, so that nothing can be erased
     * @param done    the key of what was done just now; empty for nothing
     */
    public record View(String typed, Said wrong, String visitor, int count, boolean more, List<Facts.Stop> running, String done) { }

    /** What is kept of a visitor, up to the bound. */
    private record Found(List<ChatSession> sessions, boolean more) {

        List<ChatSession> running() {
            return sessions.stream().filter(one -> Erasure.isRunning(one.request())).toList();
        }
    }

    private Found find(Address visitor) {
        List<ChatSession> sessions = new ArrayList<>();
        Browse next = Browse.newest(AT_ONCE).of(visitor);
        while (next != null && sessions.size() < MOST) {
            Browsed found = archive.history().browse(next);
            sessions.addAll(found.sessions());
            next = found.next() == null ? null : next.before(found.next());
        }
        return new Found(sessions, next != null);
    }

    @Override
    public Outcome show(Submitted asked) {
        String typed = asked.text("visitor");
        Optional<Address> visitor = names.person(typed);
        if (visitor.isEmpty()) {
            return new Outcome.Show(new View(typed, typed.isEmpty() ? null : Said.of("field.address", typed), "", 0, false, List.of(), Done.of(asked)));
        }
        return show(visitor.get(), Done.of(asked));
    }

    private Outcome show(Address visitor, String done) {
        Found found = find(visitor);
        return new Outcome.Show(new View(visitor.bare(), null, visitor.bare(), found.sessions().size(), found.more(),
            found.running().stream().map(one -> new Facts.Stop(one.workgroup(), one.id(), ConversationPage.address(one))).toList(), done));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<Address> visitor = names.person(sent.text("visitor"));
        if (visitor.isEmpty()) {
            return new Outcome.Missing();
        }
        Found found = find(visitor.get());
        if (!found.running().isEmpty()) {
            return show(visitor.get(), "");
        }
        int erased = 0;
        for (ChatSession one : found.sessions()) {
            if (archive.erasure().erase(one.id()) == Erasure.Erased.DONE) {
                erased++;
                // At once: the next may fail.
                log.note(who, "erased conversation " + one.id() + " of workgroup " + one.workgroup(), "");
            }
        }
        archive.erasure().forget(visitor.get());
        archive.visits().forget(visitor.get());
        // Who it was is what must not be kept.
        log.note(who, "erased everything about a visitor: conversations " + erased, "");
        boolean rest = found.more() || erased < found.sessions().size();
        return rest ? Outcome.go("visitor-erase", "visitor", visitor.get().bare(), "done", "erased-some")
            : Outcome.go("history", "done", "forgotten");
    }
}
