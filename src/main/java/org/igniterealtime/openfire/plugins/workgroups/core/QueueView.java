package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an agent sees of a queue.
 *
 * @param count    everyone who waits
 * @param oldest   since when the first in line waits
 * @param lastWait how long the visitor served last had waited
 * @param staff    who is on duty for it
 * @param waiting  the first of those who wait, not more than asked for
 */
public record QueueView(String name, int count, Optional<Instant> oldest, Optional<Duration> lastWait, Status status,
                        List<Waiting> waiting, Staff staff) {

    /** The three words that agents' clients know (reference: Smack's WorkgroupQueue.Status). */
    public enum Status {
        /** Visitors may join. */
        OPEN,
        /** Closed, but some are still waiting. */
        ACTIVE,
        CLOSED
    }

    /**
     * The agents on duty for a queue.
     *
     * @param available who show themselves free, whether they have a free slot or not
     * @param chats     chats of theirs, of whatever queue
     * @param most      chats that they could have together
     */
    public record Staff(int available, int chats, int most) { }

    /** One visitor in line; position 0 is the next. */
    public record Waiting(Address visitor, int position, Instant since) { }

    public QueueView {
        waiting = List.copyOf(waiting);
    }

    /**
     * @param most how many of those waiting to name at most
     */
    static QueueView of(Workgroup workgroup, String queue, int most) {
        List<Request> waiting = workgroup.waitingIn(queue);
        Status status = workgroup.isOpen() ? Status.OPEN : waiting.isEmpty() ? Status.CLOSED : Status.ACTIVE;
        List<Waiting> named = new ArrayList<>();
        waiting.stream().limit(most).forEach(one -> named.add(new Waiting(one.visitor().address(), named.size(), one.place().since())));
        return new QueueView(queue, waiting.size(), waiting.stream().findFirst().map(first -> first.place().since()),
            workgroup.waits().last(queue), status, named, staff(workgroup, queue));
    }

    private static Staff staff(Workgroup workgroup, String queue) {
        List<Agent> staff = workgroup.onDutyIn(queue);
        return new Staff((int) staff.stream().filter(agent -> agent.show().isFree()).count(),
            staff.stream().mapToInt(agent -> workgroup.chatsOf(agent.address()).size()).sum(),
            staff.stream().mapToInt(workgroup::capacity).sum());
    }
}
