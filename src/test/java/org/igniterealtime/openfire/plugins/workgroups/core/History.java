package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One desk living through a list of actions, with everything recorded so that it can be lived through again. */
final class History {

    /** A command, when it came, and what was decided. */
    record Step(Command command, Instant at, Decision decision) { }

    /** Looks at the desk after every command. */
    interface Observer {
        void saw(History history, Command command, Decision decision);
    }

    static final List<String> QUEUES = List.of("sales", "support", "billing");
    static final List<Address> AGENTS = addresses("ann/desk", "bob/desk", "cleo/desk", "dan/desk");
    static final List<Address> VISITORS = addresses("vera/home", "will/home", "xena/home", "vera/phone", "gwen/guest", "yann/home",
        "ann/home", "will/phone", "hugo/guest", "zoe/home");

    private static final WorkgroupSettings SETTINGS = new WorkgroupSettings("desk", "", true, Timing.DEFAULT, new Limits(2, 3, 8, 2),
        queues(List.of("sales", "support")));
    private static final Members MEMBERS = new Members(Map.of("sales", Set.of(AGENTS.get(0).toBare(), AGENTS.get(1).toBare()),
        "support", Set.of(AGENTS.get(1).toBare(), AGENTS.get(2).toBare(), AGENTS.get(3).toBare())));

    private final List<Step> steps = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Observer observer;
    private Workgroup workgroup = fresh();
    private Instant now = DeskFixture.OPENING;

    History(Observer observer) {
        this.observer = observer;
    }

    static Workgroup fresh() {
        return new Workgroup(SETTINGS, MEMBERS, DeskFixture.OPENING);
    }

    private static List<Address> addresses(String... names) {
        return List.of(names).stream().map(name -> Address.of(name.replace("/", "@x/"))).toList();
    }

    static List<QueueSettings> queues(List<String> names) {
        return names.stream().map(name -> new QueueSettings(name, "", Set.of(), Set.of())).toList();
    }

    /** Lives through the actions; if that fails, the story so far is told with the reason. */
    History live(List<Action> actions) {
        try {
            actions.forEach(action -> action.happenTo(this));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(failure + "\n" + story(), failure);
        }
        return this;
    }

    /**
     * Checks a list of actions; if that fails, leaves out whatever can be left out first. Actions settle their details when they happen,
     * so this gives far shorter stories than shrinking each value.
     */
    static void check(List<Action> actions, Consumer<List<Action>> check) {
        List<Action> shortest = actions;
        for (int size = fails(check, actions) ? actions.size() : 0; size > 0; size /= 2) {
            for (int from = 0; from + size <= shortest.size(); ) {
                List<Action> shorter = new ArrayList<>(shortest);
                shorter.subList(from, from + size).clear();
                if (fails(check, shorter)) {
                    shortest = shorter;
                } else {
                    from++;
                }
            }
        }
        check.accept(shortest);
    }

    private static boolean fails(Consumer<List<Action>> check, List<Action> actions) {
        try {
            check.accept(actions);
            return false;
        } catch (AssertionError failure) {
            return true;
        }
    }

    void does(Command command) {
        workgroup = takenUp(workgroup, command, now);
        Decision decision;
        try {
            decision = Decider.decide(workgroup, command, now);
        } catch (RuntimeException bug) {
            steps.add(new Step(command, now, new Decision(Answer.FAILED, List.of(), List.of())));
            throw bug;
        }
        steps.add(new Step(command, now, decision));
        if (command instanceof Command.Join join && decision.answer().isDone()) {
            requests.add(join.id());
        }
        observer.saw(this, command, decision);
    }

    /** Resuming comes after a restart: then the desk is what its rows say. */
    static Workgroup takenUp(Workgroup before, Command command, Instant now) {
        return command instanceof Command.Resume
            ? new Workgroup(before.settings(), before.members(), before.snapshot(), now) : before;
    }

    /** The timer fires whenever something is due until then. */
    void passUntil(Instant then) {
        for (Optional<Instant> due = workgroup.nextDeadline(); due.filter(at -> !at.isAfter(then)).isPresent();
             due = workgroup.nextDeadline()) {
            now = due.get().isAfter(now) ? due.get() : now;
            does(new Command.Tick());
        }
        now = then.isAfter(now) ? then : now;
    }

    void oversleep(Duration time) {
        now = now.plus(time);
    }

    Workgroup workgroup() {
        return workgroup;
    }

    Instant now() {
        return now;
    }

    List<Step> steps() {
        return steps;
    }

    String newId() {
        return "r" + (steps.size() + 1);
    }

    /** One of all requests there ever were, the newest first. */
    Optional<String> anyRequest(int which) {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1 - which % requests.size()));
    }

    /** One of the requests that are as asked for. */
    Optional<Request> request(int which, Predicate<Request> kind) {
        return pick(which, workgroup.allRequests().stream().filter(kind).toList());
    }

    static <T> Optional<T> pick(int which, List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
    }

    private String story() {
        StringBuilder story = new StringBuilder();
        for (Step step : steps) {
            story.append(Duration.between(DeskFixture.OPENING, step.at())).append("  ").append(step.command()).append(" -> ")
                .append(step.decision().answer()).append('\n');
            step.decision().events().forEach(event -> story.append("        ").append(event).append('\n'));
        }
        return story.toString();
    }
}
