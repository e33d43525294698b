package org.igniterealtime.openfire.plugins.workgroups.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Looks through everything that a journal in memory holds, one by one. */
public final class MemoryHistory implements History {

    private static final Comparator<ChatSession> NEWEST_FIRST =
        comparing((ChatSession session) -> session.request().place().since()).reversed().thenComparing(ChatSession::id);

    private final MemoryJournal journal;

    public MemoryHistory(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<ChatSession> session(String id) {
        return journal.sessions().stream().filter(session -> session.id().equals(id)).findFirst();
    }

    @Override
    public List<ChatSession> ofVisitor(String workgroup, Address userId, int most) {
        return chats(workgroup, request -> request.visitor().userId().equals(userId)).sorted(NEWEST_FIRST).limit(most).toList();
    }

    @Override
    public List<ChatSession> ofAgent(String workgroup, Address agent, Instant since, int most) {
        return chats(workgroup, request -> accepted(request, agent, since)).sorted(NEWEST_FIRST).limit(most).toList();
    }

    @Override
    public List<Found> search(Search search) {
        Comparator<Found> best = comparing(Found::weight).reversed().thenComparing(Found::session, NEWEST_FIRST);
        return search.workgroups().stream().flatMap(workgroup -> chats(workgroup, request -> matches(request, search)))
            .map(session -> new Found(session, weight(session.id(), search.words())))
            .filter(found -> found.weight() > 0 || search.words().isEmpty())
            .sorted(best).skip(search.skip()).limit(search.most()).toList();
    }

    @Override
    public Browsed browse(Browse browse) {
        List<ChatSession> all = journal.sessions().stream().filter(session -> !Erasure.isErased(session) && matches(session, browse))
            .filter(session -> browse.before() == null || browse.before().compareTo(mark(session)) < 0)
            .sorted(comparing(MemoryHistory::mark)).limit(browse.most() + 1L).toList();
        boolean more = all.size() > browse.most();
        List<ChatSession> some = more ? all.subList(0, browse.most()) : all;
        return new Browsed(some, more ? mark(some.get(some.size() - 1)) : null);
    }

    private static Browse.Mark mark(ChatSession session) {
        return new Browse.Mark(session.request().place().since(), session.id());
    }

    private boolean matches(ChatSession session, Browse browse) {
        Request request = session.request();
        Instant since = request.place().since();
        return !since.isBefore(browse.from()) && since.isBefore(browse.until())
            && (browse.workgroup() == null || browse.workgroup().equals(session.workgroup()))
            && (browse.queue() == null || browse.queue().equals(request.queue()))
            && (browse.outcome() == null || request.end() != null && request.end().outcome() == browse.outcome())
            && (browse.visitor() == null || browse.visitor().equals(request.visitor().address().toBare())
                || browse.visitor().equals(request.visitor().userId()))
            && (browse.agent() == null || accepted(request, browse.agent(), Search.EARLIEST))
            && (browse.words().isEmpty() || request.end() != null && request.chat() != null
                && journal.words(session.id()).all().containsAll(browse.words()));
    }

    private Stream<ChatSession> chats(String workgroup, Predicate<Request> wanted) {
        return journal.sessions().stream().filter(session -> session.workgroup().equals(workgroup) && session.request().chat() != null
            && !Erasure.isErased(session) && wanted.test(session.request()));
    }

    private static boolean matches(Request request, Search search) {
        Instant since = request.place().since();
        return request.end() != null && !since.isBefore(search.from()) && since.isBefore(search.until())
            && (search.agent() == null || accepted(request, search.agent(), Search.EARLIEST));
    }

    private static boolean accepted(Request request, Address agent, Instant since) {
        return request.offers().stream().filter(offer -> offer.state() == OfferState.ACCEPTED && !offer.madeAt().isBefore(since))
            .map(Offer::agent).anyMatch(agent::equals);
    }

    private int weight(String session, List<String> wanted) {
        Words words = journal.words(session);
        return words.all().containsAll(wanted) ? wanted.stream().mapToInt(words::weight).sum() : 0;
    }
}
