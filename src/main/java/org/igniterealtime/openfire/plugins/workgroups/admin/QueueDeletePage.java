package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rule;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** Asks whether a queue shall really go, and says what goes with it, what moves, and what will miss it. */
final class QueueDeletePage implements Page {

    private final Desks desks;
    private final Standings standings;
    private final Inventory inventory;
    private final AuditLog log;

    QueueDeletePage(Desks desks, Standings standings, Inventory inventory, AuditLog log) {
        this.desks = desks;
        this.standings = standings;
        this.inventory = inventory;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param heir     the queue to which its visitors and chats go; empty if this is the last one, which cannot be deleted
     * @param standing who would be affected; null if it could not be told in time
     * @param rules    the routing rules that name it, and will be skipped
     * @param feeders  the queues whose visitors overflow to it
     */
    public record View(String workgroup, Nav nav, String queue, String heir, InQueue standing, List<String> rules, List<String> feeders) { }

    private static Optional<QueueSettings> queue(WorkgroupSettings workgroup, Submitted asked) {
        return workgroup.queues().stream().filter(one -> one.name().equals(asked.text("queue"))).findFirst();
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("workgroup")).flatMap(now -> queue(now, asked).map(queue -> view(now, queue.name())))
            .orElseGet(Outcome.Missing::new);
    }

    private Outcome view(WorkgroupSettings now, String queue) {
        Optional<Map<String, InQueue>> known = standings.of(now.name(), InQueue::of);
        List<String> rules = now.routing().rules().rules().stream()
            .filter(rule -> rule.actions().queue().filter(queue::equalsIgnoreCase).isPresent()).map(Rule::toString).toList();
        List<String> feeders = now.queues().stream().filter(one -> !one.name().equals(queue) && one.overflow().stream().anyMatch(step ->
            step.target() == Overflow.Target.QUEUE && step.name().equalsIgnoreCase(queue))).map(QueueSettings::name).toList();
        return new Outcome.Show(new View(now.name(), Nav.of(now), queue, without(now, queue).stream().findFirst().map(QueueSettings::name).orElse(""),
            known.map(all -> all.getOrDefault(queue, InQueue.NOBODY)).orElse(null), rules, feeders));
    }

    private static List<QueueSettings> without(WorkgroupSettings now, String queue) {
        return now.queues().stream().filter(one -> !one.name().equals(queue)).toList();
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        String queue = sent.text("queue");
        Optional<WorkgroupSettings> before = desks.update(sent.text("workgroup"), now ->
            Optional.of(without(now, queue)).filter(left -> !left.isEmpty()).map(now::with));
        Optional<QueueSettings> was = before.flatMap(now -> queue(now, sent));
        if (was.isEmpty()) {
            return new Outcome.Missing();
        }
        String workgroup = before.get().name();
        if (before.get().queues().size() == 1) {
            return view(before.get(), queue);
        }
        log.note(who, "deleted queue " + queue + " of workgroup " + workgroup, inventory.of(before.get(), was.get()));
        return Outcome.go("queues", "workgroup", workgroup, "done", "queue-deleted");
    }
}
