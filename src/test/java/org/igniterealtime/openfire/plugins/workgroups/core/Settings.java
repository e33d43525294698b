package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

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
        return old.with(new Routing(which % 3 != 0, Duration.ofSeconds(who * 3L), Duration.ofSeconds(which)));
    }
}
