package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Part;

/** Sums up what a {@link MemoryJournal} keeps. */
public final class MemoryReports implements Reports {

    private final MemoryJournal journal;

    public MemoryReports(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Map<Instant, Figures> course(Scope scope, Part part) {
        return sum(counted(scope.workgroup(), scope.kind(), part.from(), part.until())
            .filter(one -> scope.name() == null || scope.name().equals(one.booked().about().name())),
            one -> part.start(part.piece(one.booked().slot())));
    }

    @Override
    public List<Named> totals(String workgroup, About.Kind kind, Instant from, Instant until, String after, int most) {
        Map<String, Figures> byName = sum(counted(workgroup, kind, from, until),
            one -> workgroup == null ? one.workgroup() : one.booked().about().name());
        return byName.entrySet().stream().filter(entry -> entry.getKey().compareTo(after) > 0).limit(most)
            .map(entry -> new Named(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public boolean has(String workgroup) {
        return journal.counted().stream().anyMatch(one -> one.workgroup().equals(workgroup));
    }

    @Override
    public long open(String workgroup, Instant from, Instant until) {
        return journal.sessions().stream().filter(one -> one.workgroup().equals(workgroup)).map(ChatSession::request)
            .filter(MemoryJournal::isActive)
            .filter(one -> !one.place().since().isBefore(from) && one.place().since().isBefore(until)).count();
    }

    private Stream<MemoryJournal.Counted> counted(String workgroup, About.Kind kind, Instant from, Instant until) {
        return journal.counted().stream().filter(one -> workgroup == null || workgroup.equals(one.workgroup()))
            .filter(one -> one.booked().about().kind() == kind)
            .filter(one -> !one.booked().slot().isBefore(from) && one.booked().slot().isBefore(until));
    }

    private static <K extends Comparable<K>> Map<K, Figures> sum(Stream<MemoryJournal.Counted> counted, Function<MemoryJournal.Counted, K> key) {
        Map<K, Figures> sums = new TreeMap<>();
        counted.forEach(one -> sums.merge(key.apply(one), Figures.NONE.then(one.booked().figures()), Figures::then));
        return sums;
    }
}
