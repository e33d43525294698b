package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;

/** Compares the waits that visitors were told when they joined with those they had. Safe for use by several threads. */
public interface Announcements {

    /** So many days may be asked for at once. */
    int MOST_DAYS = 92;

    /** So many visitors of a day are looked at, the first ones of the day. */
    int MOST_A_DAY = 20_000;

    /** What came of what was announced in a queue. */
    record Kept(String queue, AnnouncedWaits.Kept kept) { }

    /**
     * What came of the announcements made from the start of that day until the start of the next; of those visitors whose wait is over, at most
     * {@value #MOST_A_DAY}, the earliest first.
     *
     * @throws StoreFailure if the database does not answer
     */
    List<Kept> of(String workgroup, LocalDate day, ZoneId zone);

    /**
     * Each day and queue in which something was announced, by day and then by the queue's name.
     *
     * @param last the last day, included
     * @throws IllegalArgumentException if that are more than {@value #MOST_DAYS} days, or none
     * @throws StoreFailure             if the database does not answer
     */
    default List<Accuracy> accuracy(String workgroup, LocalDate first, LocalDate last, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("from " + first + " to " + last + ": 1 to " + MOST_DAYS + " days can be asked for");
        }
        List<Accuracy> all = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            Map<String, List<AnnouncedWaits.Kept>> byQueue = new TreeMap<>();
            of(workgroup, day, zone).forEach(one -> byQueue.computeIfAbsent(one.queue(), queue -> new ArrayList<>()).add(one.kept()));
            byQueue.forEach((queue, kept) -> all.add(
                new Accuracy(day, queue, kept.size(), AnnouncedWaits.share(kept), AnnouncedWaits.shareOfServed(kept))));
        });
        return all;
    }
}
