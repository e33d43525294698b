package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.AgentText;

/** What is set for a workgroup as a whole. */
final class WorkgroupForm {

    static final int LONGEST_DESCRIPTION = 1000;

    static final int MOST_CHATS = 1000;
    private static final Staffing STAFFING = Staffing.DEFAULT;

    private final Names names;
    private final People people;

    WorkgroupForm(Names names) {
        this.names = names;
        this.people = new People(names);
    }

    Form<WorkgroupSettings> form() {
        return new Form<>(List.of(new Form.Part<>("general", general()), new Form.Part<>("timing", timing()),
            new Form.Part<>("limits", limits()), new Form.Part<>("staffing", staffing()), new Form.Part<>("wishes", wishes()),
            new Form.Part<>("turned-away", TurnedAwayForm.settings())));
    }

    static Setting<WorkgroupSettings> description() {
        return Setting.words("description", LONGEST_DESCRIPTION, WorkgroupSettings::description, WorkgroupSettings::describedAs);
    }

    private List<Setting<WorkgroupSettings>> general() {
        return List.of(description(),
            Setting.onOff("open", true, WorkgroupSettings::open, WorkgroupSettings::withOpen),
            Setting.lines("queues", now -> now.queues().stream().map(QueueSettings::name).toList(), this::queues),
            Setting.lines("supervisors", now -> People.written(now.supervisors()), (before, lines) -> before.supervisedBy(people.read(lines))));
    }

    private WorkgroupSettings queues(WorkgroupSettings before, List<String> lines) throws Unfit {
        if (lines.isEmpty()) {
            throw new Unfit("field.missing");
        }
        Set<String> seen = new HashSet<>();
        List<QueueSettings> queues = new ArrayList<>();
        for (String line : lines) {
            String name = names.queue(line).orElseThrow(() -> new Unfit("field.address", line));
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new Unfit("field.twice", name);
            }
            queues.add(before.queues().stream().filter(queue -> queue.name().equals(name)).findFirst()
                .orElseGet(() -> new QueueSettings(name, "", Set.of(), Set.of())));
        }
        return before.with(queues);
    }

    private static List<Setting<WorkgroupSettings>> timing() {
        Timing usual = Timing.DEFAULT;
        return List.of(
            time("offer-timeout", 1, usual.offer(), Timing::offer, Timing::withOffer),
            time("declined-memory", 0, usual.declined(), Timing::declined, (now, declined) ->
                new Timing(now.offer(), now.request(), declined, now.entry(), now.agentAbsence(), now.grace())),
            time("entry-timeout", 1, usual.entry(), Timing::entry, (now, entry) ->
                new Timing(now.offer(), now.request(), now.declined(), entry, now.agentAbsence(), now.grace())),
            time("agent-absence", 1, usual.agentAbsence(), Timing::agentAbsence, (now, absence) ->
                new Timing(now.offer(), now.request(), now.declined(), now.entry(), absence, now.grace())),
            time("grace", 0, usual.grace(), Timing::grace, (now, grace) ->
                new Timing(now.offer(), now.request(), now.declined(), now.entry(), now.agentAbsence(), grace)));
    }

    static Setting<WorkgroupSettings> time(String name, int least, Duration usual, Function<Timing, Duration> get,
            BiFunction<Timing, Duration, Timing> set) {
        return Setting.seconds(name, least, usual, now -> get.apply(now.timing()), (before, time) -> before.with(set.apply(before.timing(), time)));
    }

    // Those that bound others come before them, so that both are compared as they will be.
    private List<Setting<WorkgroupSettings>> limits() {
        return List.of(
            limit("most-chats", MOST_CHATS, Limits.DEFAULT.mostChats(), Limits::mostChats, (now, most) ->
                new Limits(now.chats(), most, now.waiting(), now.perPerson())),
            limit("max-chats", MOST_CHATS, Limits.DEFAULT.chats(), Limits::chats, (now, chats) ->
                new Limits(chats, now.mostChats(), now.waiting(), now.perPerson())).checked(after -> notAboveMost(after, after.limits().chats())),
            Setting.<WorkgroupSettings>number("least-chats", 1, MOST_CHATS, STAFFING.leastChats(), now -> now.staffing().leastChats(),
                (before, least) -> before.with(before.staffing().withChats(least, before.staffing().chats())))
                .checked(after -> notAboveMost(after, after.staffing().leastChats())),
            Setting.lines("agent-chats", now -> AgentText.writtenChats(now.staffing().chats()), (before, lines) ->
                before.with(before.staffing().withChats(before.staffing().leastChats(), people.chats(lines, before.limits().mostChats())))));
    }

    private static void notAboveMost(WorkgroupSettings after, int chats) throws Unfit {
        int most = after.limits().mostChats();
        if (chats > most) {
            throw new Unfit("field.number", chats, 1, most);
        }
    }

    static Setting<WorkgroupSettings> limit(String name, int most, int usual, Function<Limits, Integer> get,
            BiFunction<Limits, Integer, Limits> set) {
        return Setting.number(name, 1, most, usual, now -> get.apply(now.limits()), (before, limit) -> before.with(set.apply(before.limits(), limit)));
    }

    private static List<Setting<WorkgroupSettings>> staffing() {
        return List.of(
            Setting.seconds("wrap-up", 0, STAFFING.wrapUp(), now -> now.staffing().wrapUp(), (before, time) ->
                before.with(before.staffing().withWrapUp(time))),
            Setting.number("pause-after", 0, MOST_CHATS, STAFFING.pauseAfter(), now -> now.staffing().pauseAfter(), (before, missed) ->
                before.with(before.staffing().withPauseAfter(missed))));
    }

    private static List<Setting<WorkgroupSettings>> wishes() {
        Routing usual = Routing.DEFAULT;
        return List.of(
            Setting.onOff("wishes", usual.wishes(), now -> now.routing().wishes(), (before, allowed) ->
                before.with(before.routing().withWishes(allowed, before.routing().wishFor()))),
            Setting.seconds("wish-for", 0, usual.wishFor(), now -> now.routing().wishFor(), (before, time) ->
                before.with(before.routing().withWishes(before.routing().wishes(), time))),
            Setting.seconds("ageing", 0, usual.ageing(), now -> now.routing().ageing(), (before, time) ->
                before.with(before.routing().withAgeing(time))));
    }
}
