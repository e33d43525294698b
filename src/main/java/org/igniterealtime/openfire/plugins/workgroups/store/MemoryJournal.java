package org.igniterealtime.openfire.plugins.workgroups.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/** Keeps journal and transcripts as long as the process lives. Safe for use by several threads. */
public final class MemoryJournal implements Journal, Transcripts {

    private record Slot(About about, Instant start) { }

    /** What has been counted in a slot. */
    record Counted(String workgroup, Booked booked) { }

    private static final class Kept {

        private final NavigableMap<Long, Entry> log = new TreeMap<>();
        private final Map<String, Request> requests = new HashMap<>();
        private final NavigableMap<Address, Agent> agents = new TreeMap<>();
        private final Map<String, Referral> referrals = new LinkedHashMap<>();
        private final Map<String, WaitStatistics> paces = new HashMap<>();
        private final Map<Slot, Figures> figures = new HashMap<>();
    }

    private final Map<String, Kept> byWorkgroup = new HashMap<>();
    private final Map<String, List<TranscriptLine>> lines = new HashMap<>();

    @Override
    public synchronized Loaded load(String workgroup) {
        Kept kept = kept(workgroup);
        List<Request> active = kept.requests.values().stream().filter(MemoryJournal::isActive)
            .sorted(comparing(request -> request.place().arrival())).toList();
        long lastArrival = kept.requests.values().stream().mapToLong(request -> request.place().arrival()).max().orElse(0);
        long lastSequence = kept.log.isEmpty() ? 0 : kept.log.lastKey();
        return new Loaded(new Snapshot(active, List.copyOf(kept.agents.values()), regulars(kept),
            kept.referrals.values().stream().filter(one -> one.state() != Referral.State.FORGOTTEN).toList(), lastArrival + 1,
            kept.paces, kept.log.isEmpty() ? null : kept.log.lastEntry().getValue().at()), lastSequence + 1);
    }

    private static Map<String, Address> regulars(Kept kept) {
        Map<String, Address> regulars = new LinkedHashMap<>();
        kept.requests.values().stream()
            .filter(request -> request.end() != null && request.end().outcome() == Outcome.SERVED && request.visitor().registered())
            .sorted(comparing(request -> request.end().at())).forEach(request -> {
                regulars.remove(request.visitor().userId().bare());
                regulars.put(request.visitor().userId().bare(), request.chat().agent());
            });
        return regulars;
    }

    static boolean isActive(Request request) {
        return !request.state().isFinal() || request.end().keptUntil() != null;
    }

    @Override
    public synchronized void append(Batch batch) {
        Kept kept = kept(batch.workgroup());
        long first = batch.firstSequence();
        if (!kept.log.subMap(first, first + batch.events().size()).isEmpty()) {
            throw new Outpaced(batch.workgroup(), first);
        }
        long sequence = first;
        for (LoggedEvent logged : batch.events()) {
            EventText text = EventText.of(logged.event());
            kept.log.put(sequence, new Entry(sequence, logged.at(), text.kind(), text.request(), text.detail()));
            if (logged.event() instanceof Event.Said said) {
                lines.computeIfAbsent(said.request(), id -> new ArrayList<>()).add(new TranscriptLine(sequence, said.request(), said.saidAt(),
                    said.sender(), said.nickname(), said.stanzaId(), said.body()));
            }
            sequence++;
        }
        batch.changed().requests().forEach(request -> kept.requests.put(request.id(), request));
        batch.changed().agents().forEach(agent -> kept.agents.put(agent.address(), agent));
        batch.changed().referrals().forEach(referral -> kept.referrals.put(referral.key(), referral));
        batch.changed().paces().forEach(pace -> kept.paces.put(pace.queue(), pace.statistics()));
        batch.changed().booked().forEach(one -> kept.figures.merge(new Slot(one.about(), one.slot()), one.figures(), Figures::plus));
    }

    @Override
    public synchronized List<Entry> entriesOf(String workgroup, String request) {
        return kept(workgroup).log.values().stream().filter(entry -> request.equals(entry.request())).toList();
    }

    @Override
    public synchronized List<Entry> entriesOf(String workgroup, String request, Set<String> kinds, int most) {
        return entriesOf(workgroup, Set.of(request), kinds, most);
    }

    @Override
    public synchronized List<Entry> entriesOf(String workgroup, Set<String> requests, Set<String> kinds, int most) {
        return kept(workgroup).log.values().stream().filter(entry -> entry.request() != null && requests.contains(entry.request())
            && kinds.contains(entry.kind())).limit(most).toList();
    }

    @Override
    public synchronized List<Entry> entries(String workgroup, long first, long last, Set<String> kinds, int most) {
        return kept(workgroup).log.subMap(first, true, last, true).values().stream().filter(entry -> kinds.contains(entry.kind()))
            .limit(most).toList();
    }

    @Override
    public synchronized Optional<Request> session(String id) {
        return byWorkgroup.values().stream().map(kept -> kept.requests.get(id)).filter(Objects::nonNull).findFirst();
    }

    @Override
    public synchronized List<TranscriptLine> lines(String session) {
        return lines.getOrDefault(session, List.of()).stream().sorted(TranscriptLine.AS_SAID).toList();
    }

    @Override
    public synchronized List<TranscriptLine> lines(String session, int skip, int most) {
        return lines(session).stream().skip(skip).limit(most).toList();
    }

    @Override
    public synchronized Ending ending(String session, int most) {
        List<TranscriptLine> logged = lines.getOrDefault(session, List.of()).stream().sorted(comparing(TranscriptLine::sequence)).toList();
        int earlier = Math.max(0, logged.size() - most);
        return new Ending(earlier, logged.stream().skip(earlier).sorted(TranscriptLine.AS_SAID).toList());
    }

    /** Every request and its workgroup. */
    synchronized List<ChatSession> sessions() {
        return byWorkgroup.entrySet().stream().flatMap(entry -> entry.getValue().requests.values().stream()
            .map(request -> new ChatSession(entry.getKey(), request))).toList();
    }

    /** Everything that has been counted. */
    synchronized List<Counted> counted() {
        return byWorkgroup.entrySet().stream().flatMap(entry -> entry.getValue().figures.entrySet().stream().map(slot ->
            new Counted(entry.getKey(), new Booked(slot.getKey().about(), slot.getKey().start(), slot.getValue())))).toList();
    }

    synchronized Words words(String session) {
        return SessionWords.of(session(session).orElseThrow(), lines(session));
    }

    /** Replaces a request, forgets what was said in it, and what its log says of people. */
    synchronized void erase(Request erased) {
        lines.remove(erased.id());
        for (Kept kept : byWorkgroup.values()) {
            kept.requests.computeIfPresent(erased.id(), (id, before) -> erased);
            kept.log.replaceAll((sequence, entry) -> erased.id().equals(entry.request()) ? new Entry(sequence, entry.at(), entry.kind(),
                entry.request(), WithoutPeople.detail(entry.detail())) : entry);
            kept.referrals.replaceAll((key, referral) -> referral.id().equals(erased.id()) ? WithoutPeople.of(referral, erased) : referral);
        }
    }

    private Kept kept(String workgroup) {
        return byWorkgroup.computeIfAbsent(workgroup, name -> new Kept());
    }
}
