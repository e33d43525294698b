package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Settings that differ from others in what two small numbers say. */
final class Settings {

    private Settings() {
    }

    private static Duration seconds(int bit, int one, int other) {
        return Duration.ofSeconds((bit & 1) == 0 ? one : other);
    }

    static WorkgroupSettings queues(WorkgroupSettings old, int bits) {
        List<String> names = IntStream.range(0, 3).filter(i -> (bits >> i & 1) == 1).mapToObj(History.QUEUES::get).toList();
        return old.with(names.stream().map(name -> old.queue(name).orElseGet(() -> History.queues(List.of(name)).get(0))).toList());
    }

    static WorkgroupSettings timing(WorkgroupSettings old, int bits) {
        return old.with(new Timing(seconds(bits, 20, 5), seconds(bits >> 1, 240, 30), seconds(bits >> 2, 20, 0), seconds(bits >> 3, 60, 10),
            seconds(bits >> 4, 60, 5), seconds(bits >> 5, 120, bits % 3 * 5)));
    }

    static WorkgroupSettings limits(WorkgroupSettings old, int who, int which) {
        return old.with(new Limits(1 + who % 3, 1 + which % 4, 4 + who % 5, 1 + which % 3));
    }

    static WorkgroupSettings door(WorkgroupSettings old, boolean open) {
        return old.withOpen(open);
    }

    static WorkgroupSettings dispatch(WorkgroupSettings old, int who, int which) {
        Map<Address, Skill> skills = new HashMap<>();
        for (int agent = 0; agent < History.AGENTS.size(); agent++) {
            if ((which >> agent & 1) == 1) {
                skills.put(History.AGENTS.get(agent).toBare(), new Skill(1 + (who + agent) % 3, (which + agent) % 4, 1 + (who * agent) % 5));
            }
        }
        Strategy[] all = Strategy.values();
        Dispatch dispatch = new Dispatch(all[(who + which) % all.length], which % 3 == 0 ? 1 + who % 4 : 1,
            seconds(which, 0, who), which % 4 == 3 ? null : seconds(which >> 1, 0, 3 * who), skills);
        return changed(old, who, queue -> queue.with(dispatch).with(new QueueLimits(who % 4 == 3 ? 3 : 0, which % 5 == 4 ? 1 : 0)));
    }

    static WorkgroupSettings overflow(WorkgroupSettings old, int who, int which) {
        List<Overflow> steps = new ArrayList<>();
        for (int step = 0; step < 1 + which % 3; step++) {
            Overflow.Target target = (who + step) % 3 == 0 ? Overflow.Target.ANY_QUEUE : Overflow.Target.QUEUE;
            steps.add(new Overflow((which >> step & 1) == 0 ? Overflow.Trigger.WAITED : Overflow.Trigger.NOBODY,
                Duration.ofSeconds(who % 4 * 5L), target, target == Overflow.Target.QUEUE ? History.QUEUES.get((which + step) % 3) : ""));
        }
        return changed(old, who, queue -> queue.with(steps));
    }

    private static WorkgroupSettings changed(WorkgroupSettings old, int who, java.util.function.UnaryOperator<QueueSettings> change) {
        List<QueueSettings> queues = new ArrayList<>(old.queues());
        queues.set(who % queues.size(), change.apply(queues.get(who % queues.size())));
        return old.with(queues);
    }

    static WorkgroupSettings staffing(WorkgroupSettings old, int who, int which) {
        Map<Address, Integer> chats = which % 4 == 0 ? Map.of(History.AGENTS.get(who % 4).toBare(), 1 + which % 3) : Map.of();
        Staffing.Nobody nobody = Staffing.Nobody.values()[which % 4];
        return old.with(new Staffing(seconds(which, 0, 5 + who), which / 2 % 3, 1 + who % 2, chats, nobody, Duration.ofSeconds(30 + which)));
    }

    static WorkgroupSettings routing(WorkgroupSettings old, int who, int which) {
        return old.with(new Routing(rules(who, which), which % 3 != 0, Duration.ofSeconds(who * 3L), Duration.ofSeconds(which)));
    }

    // Some lead to queues that are not there any more.
    private static Rules rules(int who, int which) {
        List<String> lines = List.of("has \"queue\" exists -> priority " + (who - 3), "agent exists -> queue " + History.QUEUES.get(which % 3) + "; tag a",
            "skill = " + History.QUEUES.get(who % 3) + " -> priority 9; agent " + History.AGENTS.get(which % 4).bare() + "; go on",
            "always -> queue " + History.QUEUES.get((who + which) % 3) + "; tag b", "time in 09:00-09:01 -> priority " + which % 5);
        try {
            return RuleText.parse(IntStream.range(0, lines.size()).filter(line -> (which >> line & 1) == 1).mapToObj(lines::get)
                .collect(Collectors.joining("\n")).replace("has \"queue\"", "\"queue\""));
        } catch (BadText wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    static WorkgroupSettings opening(WorkgroupSettings old, int who, int which) {
        // When the histories begin, it is nine o'clock in London, too; on the last Sunday of March the clocks of both go from 1:00 UTC on.
        boolean berlin = which % 3 == 1;
        ZoneId zone = ZoneId.of(List.of("UTC", "Europe/Berlin", "Europe/London").get(which % 3));
        String monday = "Mon 09:0" + who % 3 + "-09:0" + (4 + who % 5) + ", 09:1" + who % 9 + "-10:00";
        String sunday = "\nSun 00:5" + who % 9 + "-01:1" + which % 9 + ", 01:3" + which % 9 + "-02:1" + who % 9 + ", 02:3" + who % 9 + "-04:00";
        try {
            String hours = which % 4 == 0 ? "" : (berlin ? monday.replace("10:00", "11:00").replace("09:", "10:") : monday) + sunday;
            return old.with(new Opening(new OpeningHours(zone, HoursText.parse(hours), override(who, which)), Opening.Closing.values()[which % 2],
                Duration.ofSeconds(who * 20L)));
        } catch (BadText wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static ManualOverride override(int who, int which) {
        if (which % 5 > 1) {
            return ManualOverride.NONE;
        }
        Instant until = DeskFixture.OPENING.plus(Duration.ofMinutes(who * 2L));
        return new ManualOverride(ManualOverride.Mode.values()[1 + which % 5], which % 7 == 0 ? Optional.empty() : Optional.of(until));
    }
}
