package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup's queues in their order, and a form for one more. */
final class QueuesPage implements Page {

    /** What the form is about before anything is typed. */
    static final QueueSettings BLANK = new QueueSettings("", "", Set.of(), Set.of());

    private final Desks desks;
    private final Standings standings;
    private final Names names;
    private final Picker picker;
    private final AuditLog log;

    QueuesPage(Desks desks, Standings standings, Names names, Picker picker, AuditLog log) {
        this.desks = desks;
        this.standings = standings;
        this.names = names;
        this.picker = picker;
        this.log = log;
    }

    /** What is shown. */
    public record View(String workgroup, Nav nav, List<Row> rows, Filled form, String done) implements Fillable { }

    /**
     * One queue.
     *
     * @param standing null if it could not be told in time
     * @param people   agents by name
     * @param groups   groups of agents
     */
    public record Row(String name, String description, int people, int groups, InQueue standing) { }

    private Form<QueueSettings> form(WorkgroupSettings workgroup) {
        return new QueueForm(names, name -> Optional.empty(), workgroup).formOfNew();
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("workgroup")).map(now -> view(now, form(now).show(BLANK), Done.of(asked))).orElseGet(Outcome.Missing::new);
    }

    private Outcome view(WorkgroupSettings now, Filled form, String done) {
        Optional<Map<String, InQueue>> known = standings.of(now.name(), InQueue::of);
        return new Outcome.Show(new View(now.name(), Nav.of(now), now.queues().stream().map(queue -> new Row(queue.name(), queue.description(),
            queue.users().size(), queue.groups().size(), known.map(all -> all.getOrDefault(queue.name(), InQueue.NOBODY)).orElse(null)))
            .toList(), form, done));
    }

    @Override
    public Outcome change(String who, Submitted typed) {
        Submitted sent = picker.added(typed);
        Optional<WorkgroupSettings> found = desks.find(sent.text("workgroup"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        if (sent.text("do").equals("up")) {
            return up(who, found.get(), sent.text("queue"));
        }
        return picker.wanted(sent).map(field -> view(found.get(), picker.found(form(found.get()).keep(BLANK, sent), field, sent), ""))
            .orElseGet(() -> added(who, found.get(), sent));
    }

    // With the first queue go those whose queue is taken away, so the order matters.
    private Outcome up(String who, WorkgroupSettings workgroup, String queue) {
        if (RulesForm.queues(workgroup).indexOf(queue) < 1) {
            return new Outcome.Missing();
        }
        desks.update(workgroup.name(), now -> {
            int place = RulesForm.queues(now).indexOf(queue);
            List<QueueSettings> queues = new ArrayList<>(now.queues());
            if (place > 0) {
                Collections.swap(queues, place, place - 1);
            }
            return Optional.of(now.with(queues));
        });
        log.note(who, "moved up queue " + queue + " of workgroup " + workgroup.name(), "");
        return Outcome.go("queues", "workgroup", workgroup.name(), "done", "saved");
    }

    private Outcome added(String who, WorkgroupSettings workgroup, Submitted sent) {
        // The name is compared with those that there are at the moment of adding.
        AtomicReference<Form.Reading<QueueSettings>> reading = new AtomicReference<>();
        Optional<WorkgroupSettings> before = desks.update(workgroup.name(), now -> {
            reading.set(form(now).read(BLANK, sent));
            return reading.get().value().map(queue -> now.with(Stream.concat(now.queues().stream(), Stream.of(queue)).toList()));
        });
        if (before.isEmpty()) {
            return new Outcome.Missing();
        }
        if (reading.get().value().isEmpty()) {
            return view(before.get(), reading.get().shown(), "");
        }
        QueueSettings made = reading.get().value().get();
        log.note(who, "added queue " + made.name() + " to workgroup " + workgroup.name(), form(before.get()).differences(BLANK, made));
        return Outcome.go("queues", "workgroup", workgroup.name(), "done", "queue-added");
    }
}
