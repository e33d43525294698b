package org.igniterealtime.openfire.plugins.workgroups.store;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Announcement;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;

/** Compares the waits of requests that a {@link MemoryJournal} keeps. */
public final class MemoryAnnouncements implements Announcements {

    private final MemoryJournal journal;

    public MemoryAnnouncements(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public List<Kept> of(String workgroup, LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        return journal.sessions().stream().filter(one -> one.workgroup().equals(workgroup)).map(ChatSession::request)
            .filter(one -> one.announced() != null && !one.announced().at().isBefore(from) && one.announced().at().isBefore(until))
            .filter(one -> one.announced().over(one.end()).isPresent())
            .sorted(comparing(one -> one.announced().at())).limit(MOST_A_DAY).map(MemoryAnnouncements::kept).toList();
    }

    private static Kept kept(Request request) {
        Announcement announced = request.announced();
        boolean served = announced.servedAt() != null;
        Instant over = announced.over(request.end()).orElseThrow();
        return new Kept(announced.queue(), new AnnouncedWaits.Kept(announced.ninetieth(),
            Duration.between(announced.at(), over).toMillis() / 1000.0, served));
    }
}
