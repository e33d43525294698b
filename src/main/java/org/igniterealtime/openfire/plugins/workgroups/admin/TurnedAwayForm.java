package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What becomes of visitors who cannot be served: the desk is closed, nobody is on duty, too many wait, it takes too long. */
final class TurnedAwayForm {

    private static final int LONGEST_WORDS = 2000;
    private static final int MOST_WAITING = 1_000_000;

    private TurnedAwayForm() {
    }

    static List<Setting<WorkgroupSettings>> settings() {
        return List.of(
            Setting.choice("closing", Opening.Closing.class, "command.closing.", Opening.ALWAYS.closing(), now -> now.opening().closing(),
                (before, closing) -> before.with(new Opening(before.opening().hours(), closing, before.opening().warning()))),
            Setting.seconds("warning", 0, Duration.ZERO, now -> now.opening().warning(), (before, warning) ->
                before.with(new Opening(before.opening().hours(), before.opening().closing(), warning))),
            words("said-closed", TurnedAway::closed, (now, said) -> new TurnedAway(said, now.nobody(), now.full(), now.late())),
            Setting.choice("nobody", Staffing.Nobody.class, "command.nobody.", Staffing.DEFAULT.nobody(), now -> now.staffing().nobody(),
                (before, nobody) -> before.with(before.staffing().withNobody(nobody, before.staffing().holdFor()))),
            Setting.seconds("hold-for", 1, Staffing.DEFAULT.holdFor(), now -> now.staffing().holdFor(), (before, time) ->
                before.with(before.staffing().withNobody(before.staffing().nobody(), time))),
            words("said-nobody", TurnedAway::nobody, (now, said) -> new TurnedAway(now.closed(), said, now.full(), now.late())),
            WorkgroupForm.limit("max-waiting", MOST_WAITING, Limits.DEFAULT.waiting(), Limits::waiting, (now, waiting) ->
                new Limits(now.chats(), now.mostChats(), waiting, now.perPerson())),
            WorkgroupForm.limit("max-waiting-per-person", WorkgroupForm.MOST_CHATS, Limits.DEFAULT.perPerson(), Limits::perPerson, (now, each) ->
                new Limits(now.chats(), now.mostChats(), now.waiting(), each)),
            words("said-full", TurnedAway::full, (now, said) -> new TurnedAway(now.closed(), now.nobody(), said, now.late())),
            WorkgroupForm.time("request-timeout", 1, Timing.DEFAULT.request(), Timing::request, Timing::withRequest),
            words("said-late", TurnedAway::late, (now, said) -> new TurnedAway(now.closed(), now.nobody(), now.full(), said)));
    }

    private static Setting<WorkgroupSettings> words(String name, Function<TurnedAway, String> get,
            BiFunction<TurnedAway, String, TurnedAway> set) {
        return Setting.words(name, LONGEST_WORDS, now -> get.apply(now.turnedAway()), (before, said) ->
            before.with(set.apply(before.turnedAway(), said)));
    }
}
