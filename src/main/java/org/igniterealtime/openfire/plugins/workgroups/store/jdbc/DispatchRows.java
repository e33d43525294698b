package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What a queue has several of, beside its members: skills of its agents, and overflow steps. */
final class DispatchRows {

    /** A queue of a workgroup. */
    record Key(String workgroup, String queue) { }

    private record SkillRow(Key of, Address agent, Skill skill) { }

    private record StepRow(Key of, int number, Overflow step) { }

    private static final Table<SkillRow> SKILLS = new Table<>("wgSkill", List.of("skillLevel", "weight", "askRank"),
        List.of("workgroup", "queue", "agent"), (to, row) -> to.number(row.skill().level()).number(row.skill().weight())
            .number(row.skill().rank()).text(row.of().workgroup()).text(row.of().queue()).address(row.agent()));
    private static final Table<StepRow> STEPS = new Table<>("wgOverflow", List.of("triggeredBy", "afterMs", "target", "targetName"),
        List.of("workgroup", "queue", "stepNo"), (to, row) -> to.name(row.step().trigger()).number(row.step().after().toMillis())
            .name(row.step().target()).text(row.step().name()).text(row.of().workgroup()).text(row.of().queue()).number(row.number()));

    private final Map<Key, Map<Address, Skill>> skills = new HashMap<>();
    private final Map<Key, List<Overflow>> steps = new HashMap<>();

    /** Reads every workgroup's. */
    DispatchRows(Connection connection) throws SQLException {
        Query.run(connection, "SELECT workgroup, queue, agent, skillLevel, weight, askRank FROM wgSkill", columns ->
            skills.computeIfAbsent(key(columns), key -> new HashMap<>()).put(columns.address("agent"),
                new Skill(columns.count("skillLevel"), columns.count("weight"), columns.count("askRank"))));
        Query.run(connection, "SELECT workgroup, queue, triggeredBy, afterMs, target, targetName FROM wgOverflow"
            + " ORDER BY workgroup, queue, stepNo", columns -> steps.computeIfAbsent(key(columns), key -> new ArrayList<>())
                .add(new Overflow(columns.name("triggeredBy", Overflow.Trigger.class), Duration.ofMillis(columns.number("afterMs")),
                    columns.name("target", Overflow.Target.class), columns.text("targetName"))));
    }

    private static Key key(Columns columns) throws SQLException {
        return new Key(columns.text("workgroup"), columns.text("queue"));
    }

    Map<Address, Skill> skills(Key queue) {
        return skills.getOrDefault(queue, Map.of());
    }

    List<Overflow> steps(Key queue) {
        return steps.getOrDefault(queue, List.of());
    }

    static void insert(Connection connection, WorkgroupSettings settings) throws SQLException {
        List<SkillRow> skills = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        for (QueueSettings queue : settings.queues()) {
            Key key = new Key(settings.name(), queue.name());
            queue.dispatch().skills().forEach((agent, skill) -> skills.add(new SkillRow(key, agent, skill)));
            for (int index = 0; index < queue.overflow().size(); index++) {
                steps.add(new StepRow(key, index + 1, queue.overflow().get(index)));
            }
        }
        SKILLS.insert(connection, skills);
        STEPS.insert(connection, steps);
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgSkill WHERE workgroup = ?", workgroup);
        Query.change(connection, "DELETE FROM wgOverflow WHERE workgroup = ?", workgroup);
    }
}
