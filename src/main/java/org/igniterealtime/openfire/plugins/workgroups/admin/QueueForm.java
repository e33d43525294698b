package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.core.text.AgentText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadLine;
import org.igniterealtime.openfire.plugins.workgroups.core.text.OverflowText;

/** What is set for one queue of a workgroup. */
final class QueueForm {

    private static final int MOST_WAITING = 1_000_000;
    private static final int MOST_CHATS = 1000;

    private final People people;
    private final OverflowText steps;
    private final WorkgroupSettings workgroup;

    /** @param workgroups finds a workgroup by its name, for overflow */
    QueueForm(Names names, Function<String, Optional<String>> workgroups, WorkgroupSettings workgroup) {
        this.people = new People(names);
        this.steps = new OverflowText(workgroups);
        this.workgroup = workgroup;
    }

    Form<QueueSettings> form() {
        return new Form<>(List.of(new Form.Part<>("members", members()), new Form.Part<>("dispatch", dispatch()),
            new Form.Part<>("queue-limits", limits()), new Form.Part<>("overflow", List.of(Setting.lines("overflow",
                now -> OverflowText.written(now.overflow()), this::overflow)))));
    }

    private List<Setting<QueueSettings>> members() {
        return List.of(
            Setting.words("queue-description", WorkgroupForm.LONGEST_DESCRIPTION, QueueSettings::description, (before, words) ->
                new QueueSettings(before.name(), words, before.users(), before.groups(), before.dispatch(), before.limits(), before.overflow())),
            Setting.lines("members", now -> People.written(now.users()), (before, lines) -> before.withMembers(people.read(lines), before.groups())),
            Setting.lines("groups", now -> People.writtenGroups(now.groups()), (before, lines) ->
                before.withMembers(before.users(), People.groups(lines))),
            Setting.lines("skills", now -> AgentText.writtenSkills(now.dispatch().skills()), (before, lines) ->
                before.with(with(before.dispatch(), people.skills(lines)))));
    }

    private static Dispatch with(Dispatch now, Map<Address, Skill> skills) {
        return new Dispatch(now.strategy(), now.atOnce(), now.widening(), now.recall(), skills);
    }

    private static Dispatch recalling(Dispatch now, Duration recall) {
        return new Dispatch(now.strategy(), now.atOnce(), now.widening(), recall, now.skills());
    }

    private static List<Setting<QueueSettings>> dispatch() {
        Dispatch usual = Dispatch.DEFAULT;
        return List.of(
            Setting.choice("strategy", Strategy.class, "command.strategy.", usual.strategy(), now -> now.dispatch().strategy(), (before, strategy) ->
                before.with(before.dispatch().with(strategy))),
            Setting.number("at-once", 1, Dispatch.MOST_AT_ONCE, usual.atOnce(), now -> now.dispatch().atOnce(), (before, agents) -> {
                Dispatch now = before.dispatch();
                return before.with(new Dispatch(now.strategy(), agents, now.widening(), now.recall(), now.skills()));
            }),
            Setting.seconds("widening", 0, usual.widening(), now -> now.dispatch().widening(), (before, time) -> {
                Dispatch now = before.dispatch();
                return before.with(new Dispatch(now.strategy(), now.atOnce(), time, now.recall(), now.skills()));
            }),
            Setting.onOff("recall", false, now -> now.dispatch().recall() != null, (before, on) ->
                before.with(recalling(before.dispatch(), on ? waited(before.dispatch()) : null))),
            Setting.seconds("recall-wait", 0, Duration.ZERO, now -> waited(now.dispatch()), (before, time) ->
                before.dispatch().recall() == null ? before : before.with(recalling(before.dispatch(), time))));
    }

    private static Duration waited(Dispatch now) {
        return now.recall() == null ? Duration.ZERO : now.recall();
    }

    private static List<Setting<QueueSettings>> limits() {
        return List.of(
            Setting.number("queue-waiting", 0, MOST_WAITING, 0, now -> now.limits().waiting(), (before, waiting) ->
                before.with(new QueueLimits(waiting, before.limits().chatsEach()))),
            Setting.number("queue-chats", 0, MOST_CHATS, 0, now -> now.limits().chatsEach(), (before, chats) ->
                before.with(new QueueLimits(before.limits().waiting(), chats))));
    }

    private QueueSettings overflow(QueueSettings before, List<String> lines) throws Unfit {
        try {
            return before.with(steps.read(lines, workgroup, before));
        } catch (BadLine bad) {
            throw new Unfit(Said.of(bad));
        }
    }
}
