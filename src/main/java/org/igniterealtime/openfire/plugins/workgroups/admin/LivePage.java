package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup as it is just now, and what can be done about those who wait. A script of ours asks for the same in another form, and shows it. */
final class LivePage implements Page {

    /** So often a workgroup is drawn anew for all scripts together, at most. */
    static final Duration GAP = Duration.ofSeconds(1);
    /** What scripts ask for. */
    static final String AS_DATA = "data";

    private final Desks desks;
    private final Board board;
    private final Asking asking;
    private final Words words;
    private final LiveOrders orders;
    private final InstantSource clock;

    LivePage(LivePorts ports, Board board, Asking asking) {
        this.desks = ports.desks();
        this.board = board;
        this.asking = asking;
        this.words = ports.words();
        this.orders = new LiveOrders(ports, asking);
        this.clock = ports.clock();
    }

    /**
     * What is shown.
     *
     * @param live    null if it could not be seen in time
     * @param version of that, which the script sends along when it asks for more
     * @param at      the time on the server, in milliseconds
     * @param clock   the same, for people
     * @param paging  which pages of the tables these are
     * @param turns   the addresses of other pages of them
     * @param problem why nothing was done; empty if that is not so
     * @param typed   what was typed into the form that was refused; null if none was
     */
    public record View(String workgroup, Nav nav, List<String> queues, LiveView live, String version, long at, String clock, LivePaging paging,
                       Map<String, String> turns, String done, String problem, Typed typed) { }

    /** A form that was refused. */
    public record Typed(String request, String act, String queue, String agent, String word) { }

    @Override
    public Outcome show(Submitted asked) {
        Optional<WorkgroupSettings> found = desks.find(asked.text("workgroup"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        LivePaging paging = LivePaging.of(asked);
        if (asked.text("as").equals(AS_DATA)) {
            return Json.told(draw(found.get().name(), paging, GAP), asked, clock.instant());
        }
        return shown(found.get(), paging, Done.of(asked), "", null);
    }

    private LiveView draw(String workgroup, LivePaging paging, Duration gap) {
        return board.of(workgroup, paging.toString(), gap, LiveView.class, () ->
            asking.look(workgroup, state -> new LiveDrawing(state, words, clock.instant()).draw(paging)).orElse(null));
    }

    private Outcome shown(WorkgroupSettings workgroup, LivePaging paging, String done, String problem, Typed typed) {
        // A page that somebody opens shows what he has just done: it does not wait for the next time to draw.
        LiveView live = draw(workgroup.name(), paging, Duration.ZERO);
        return new Outcome.Show(new View(workgroup.name(), Nav.of(workgroup), workgroup.queues().stream().map(QueueSettings::name).toList(), live,
            live == null ? "" : Json.version(live), clock.instant().toEpochMilli(), words.time(clock.instant(), clock.instant()), paging,
            paging.turns(workgroup.name()), done, problem, typed));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("workgroup"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        LivePaging paging = LivePaging.of(sent);
        Optional<Said> problem;
        try {
            problem = orders.carryOut(found.get().name(), who, sent);
        } catch (Unfit unfit) {
            problem = Optional.of(unfit.why().get(0));
        }
        if (problem.isEmpty()) {
            return new Outcome.Go(paging.address(found.get().name()) + "&done=live." + sent.text("act"));
        }
        return shown(found.get(), paging, "", words.of(problem.get()), new Typed(sent.text("request"), sent.text("act"), sent.text("queue"),
            sent.text("agent"), sent.text("word")));
    }
}
