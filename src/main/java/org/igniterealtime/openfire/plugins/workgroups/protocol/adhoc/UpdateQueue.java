package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes how a queue's visitors are put to its agents, and where they overflow to. What is left blank stays as it is. */
final class UpdateQueue extends ChangingCommand {

    private static final String NODE = "http://jabber.org/protocol/admin#update-workgroup-queue";
    private static final Choice<Strategy> STRATEGY = new Choice<>("strategy", Strategy.class, "command.strategy.");
    private static final int DAY = 24 * 60 * 60;
    private static final int MOST = 1_000_000;

    private final OverflowLines steps;
    private final AgentLines agents;

    UpdateQueue(Directory directory, Texts texts) {
        super(directory, texts, NODE, NODE, "command.queue");
        steps = new OverflowLines(directory);
        agents = new AgentLines(names);
    }

    @Override
    public Optional<Handling> second(Fields fields, Stage stage) {
        if (!stage.hasOnly("workgroup", "queue")) {
            return Optional.empty();
        }
        WorkgroupSettings workgroup = names.workgroup(fields);
        boolean chosen = fields.text("queue").isPresent() || workgroup.queues().size() == 1;
        return Optional.of(new Handling.Reply(chosen ? stage.lastForm(shown(workgroup, fields))
            : stage.nextForm(which(workgroup))));
    }

    // Of several queues one is chosen first.
    private Form which(WorkgroupSettings workgroup) {
        Map<String, String> queues = new LinkedHashMap<>();
        workgroup.queues().forEach(queue -> queues.put(queue.name(), queue.name()));
        return start("command.queue.which", workgroup)
            .choice("queue", "list-single", texts.get("command.field.which-queue"), queues).mandatory();
    }

    @Override
    Form form(WorkgroupSettings workgroup, Fields chosen) {
        QueueSettings queue = queue(chosen, workgroup);
        Dispatch now = queue.dispatch();
        return STRATEGY.addTo(start("command.queue.instructions", workgroup).choice("queue", "list-single",
                texts.get("command.field.which-queue"), Map.of(queue.name(), queue.name())).value(queue.name()).mandatory(), texts, now.strategy())
            .field("at-once", "text-single", texts.get("command.field.at-once"), String.valueOf(now.atOnce()))
            .field("widening", "text-single", texts.get("command.field.widening"), String.valueOf(now.widening().toSeconds()))
            .field("recall", "boolean", texts.get("command.field.recall"), now.recall() == null ? "0" : "1")
            .field("recall-wait", "text-single", texts.get("command.field.recall-wait"),
                now.recall() == null ? new String[0] : new String[] {String.valueOf(now.recall().toSeconds())})
            .field("queue-waiting", "text-single", texts.get("command.field.queue-waiting"), String.valueOf(queue.limits().waiting()))
            .field("queue-chats", "text-single", texts.get("command.field.queue-chats"), String.valueOf(queue.limits().chatsEach()))
            .field(AgentLines.SKILLS, "text-multi", texts.get("command.field.skills"), AgentLines.writtenSkills(now.skills()))
            .field(OverflowLines.FIELD, "text-multi", texts.get("command.field.overflow"), OverflowLines.written(queue.overflow()));
    }

    private static QueueSettings queue(Fields fields, WorkgroupSettings workgroup) {
        Optional<String> named = fields.text("queue");
        if (named.isEmpty() && workgroup.queues().size() > 1) {
            throw new WrongField("queue", "field.missing");
        }
        return named.map(name -> workgroup.queue(name).orElseThrow(() -> new WrongField("queue", "field.queue", name)))
            .orElseGet(() -> workgroup.queues().get(0));
    }

    @Override
    WorkgroupSettings change(WorkgroupSettings workgroup, Fields fields) {
        QueueSettings before = queue(fields, workgroup);
        QueueSettings after = before.with(dispatch(fields, before.dispatch())).with(limits(fields, before.limits()))
            .with(fields.people(OverflowLines.FIELD).map(lines -> steps.read(lines, workgroup, before)).orElse(before.overflow()));
        List<QueueSettings> queues = workgroup.queues().stream().map(queue -> queue.name().equals(before.name()) ? after : queue).toList();
        return workgroup.with(queues);
    }

    private Dispatch dispatch(Fields fields, Dispatch before) {
        return new Dispatch(STRATEGY.read(fields, before.strategy()),
            fields.count("at-once", 1, Dispatch.MOST_AT_ONCE).orElse(before.atOnce()),
            fields.seconds("widening", 0, DAY).orElse(before.widening()), recall(fields, before.recall()),
            fields.people(AgentLines.SKILLS).map(agents::skills).orElse(before.skills()));
    }

    // Whoever only says a time wants it to be so; whoever switches it on without a time has nobody wait.
    private static Duration recall(Fields fields, Duration before) {
        Optional<Duration> time = fields.seconds("recall-wait", 0, DAY);
        boolean on = fields.truth("recall").orElse(before != null || time.isPresent());
        return on ? time.orElse(before == null ? Duration.ZERO : before) : null;
    }

    private static QueueLimits limits(Fields fields, QueueLimits before) {
        return new QueueLimits(fields.count("queue-waiting", 0, MOST).orElse(before.waiting()),
            fields.count("queue-chats", 0, 1000).orElse(before.chatsEach()));
    }
}
