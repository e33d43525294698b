package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two workgroups, or those that are given, that hand each other messages by a post that may change their order, bring them again, and lose them in a
 * crash. Whoever has a first name is an agent of the desks that are said to have him, and uses one session.
 */
final class TwoDesks {

    /** A message on its way. */
    record Letter(String to, Command command) { }

    static final String SALES = "sales";
    static final String SUPPORT = "support";

    private final Map<String, Workgroup> desks = new LinkedHashMap<>();
    private final List<Letter> post = new ArrayList<>();
    private final List<Letter> everSent = new ArrayList<>();
    private final List<Effect> told = new ArrayList<>();
    private final List<Event> happened = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private Instant now = DeskFixture.OPENING;
    private boolean crashing;
    private int ids;

    /** Bob is an agent of both. */
    TwoDesks(int slots) {
        open(SALES, slots, "ann", "bob");
        open(SUPPORT, slots, "bob", "dan", "eve");
    }

    /** The workgroups given. */
    TwoDesks(List<WorkgroupSettings> settings) {
        settings.forEach(one -> {
            Map<String, Set<Address>> members = new LinkedHashMap<>();
            one.queues().forEach(queue -> members.put(queue.name(), queue.users()));
            desks.put(one.name(), new Workgroup(one, new Members(members), DeskFixture.OPENING));
        });
    }

    private void open(String name, int slots, String... agents) {
        Set<Address> members = new TreeSet<>();
        List.of(agents).forEach(agent -> members.add(session(agent).toBare()));
        desks.put(name, new Workgroup(new WorkgroupSettings(name, "", true, Timing.DEFAULT, new Limits(slots, slots, 100, 10),
            List.of(new QueueSettings("help", "", members, Set.of()))), new Members(Map.of("help", members)), DeskFixture.OPENING));
    }

    static Address session(String name) {
        return Address.of(name + "@x/" + name);
    }

    static Address address(String desk) {
        return Address.of(desk + "@workgroup.x");
    }

    Workgroup desk(String name) {
        return desks.get(name);
    }

    Instant now() {
        return now;
    }

    /** What has been told to anybody but the other desk. */
    List<Effect> told() {
        return told;
    }

    /** Everything that has happened at any desk. */
    List<Event> happened() {
        return happened;
    }

    List<String> story() {
        return story;
    }

    Answer does(String desk, Command command) {
        now = now.plusMillis(1);
        story.add(Duration.between(DeskFixture.OPENING, now) + " " + desk + " " + command);
        Decision decision = Decider.decide(desks.get(desk), command, now);
        happened.addAll(decision.events());
        decision.events().forEach(event -> story.add("      " + event));
        if (crashing) {
            restart();
            return decision.answer();
        }
        for (Effect effect : decision.effects()) {
            if (effect instanceof Effect.TellWorkgroup letter) {
                post.add(new Letter(letter.workgroup(), letter.command()));
                everSent.add(new Letter(letter.workgroup(), letter.command()));
            } else {
                told.add(effect);
            }
        }
        return decision.answer();
    }

    /** The next thing that happens is saved, and then the server is gone before anybody hears of it. */
    void crashAfterSaving() {
        crashing = true;
    }

    /** The server is gone and comes up again; what was on its way is lost, everybody's sessions are not. */
    void restart() {
        crashing = false;
        post.clear();
        story.add("restart");
        desks.replaceAll((name, desk) -> new Workgroup(desk.settings(), desk.members(), desk.snapshot(), now));
        for (String name : List.copyOf(desks.keySet())) {
            Set<Address> all = new HashSet<>();
            desks.get(name).agentsOnDuty().forEach(agent -> all.add(agent.session()));
            desks.get(name).allRequests().forEach(request -> all.add(request.visitor().address()));
            does(name, new Command.Resume(all));
        }
    }

    /** Delivers one of the messages on their way. */
    boolean deliver(int which) {
        if (post.isEmpty()) {
            return false;
        }
        Letter letter = post.remove(which % post.size());
        does(letter.to(), letter.command());
        return true;
    }

    void deliverAll() {
        while (deliver(0)) {
            // Each may bring the next.
        }
    }

    /** Brings a message that was sent some time once more; only a visitor is sent once by one id, for a restart sends him by another. */
    void deliverAgain(int which) {
        List<Letter> again = everSent.stream().filter(letter -> !(letter.command() instanceof Command.TakeIn)).toList();
        if (!again.isEmpty()) {
            Letter letter = again.get(which % again.size());
            does(letter.to(), letter.command());
        }
    }

    /** Time passes, and both desks' timers fire whenever something is due. */
    void pass(Duration time) {
        Instant then = now.plus(time);
        for (Optional<Instant> due = due(then); due.isPresent(); due = due(then)) {
            now = due.get().isAfter(now) ? due.get() : now;
            for (String name : desks.keySet()) {
                if (desks.get(name).nextDeadline().filter(at -> !at.isAfter(now)).isPresent()) {
                    does(name, new Command.Tick());
                }
            }
        }
        now = then;
    }

    private Optional<Instant> due(Instant then) {
        return desks.values().stream().flatMap(desk -> desk.nextDeadline().stream()).filter(at -> !at.isAfter(then)).min(Instant::compareTo);
    }

    void onDuty(String desk, String agent) {
        does(desk, new Command.GoOnDuty(session(agent), Show.ONLINE, "", 0));
    }

    /** A visitor and that agent of the desk talk. @return the session */
    String talk(String desk, String agent) {
        String id = "s" + ++ids;
        Address visitor = Address.of("visitor" + ids + "@x/home");
        does(desk, new Command.Join(id, new Visitor(visitor, visitor.toBare(), true), Metadata.NONE));
        does(desk, new Command.Accept(session(agent), id));
        desks.get(desk).request(id).filter(request -> request.state() == RequestState.ACCEPTED).ifPresent(request -> {
            does(desk, new Command.RoomOpened(id, request.acceptedOffer()));
            does(desk, new Command.EnterRoom(id, visitor, "visitor"));
            does(desk, new Command.EnterRoom(id, session(agent), agent));
        });
        return id;
    }

    Answer ask(String desk, String agent, String session, Assist.Kind kind, String other) {
        return does(desk, new Command.AskAssist(session(agent), session, kind, Assist.Target.WORKGROUP, address(other), "please"));
    }

    Request request(String desk, String session) {
        return desks.get(desk).request(session).orElseThrow();
    }

    /** The chats of the other desk that this one has not forgotten. */
    List<Referral> referrals(String desk) {
        return List.copyOf(desks.get(desk).allReferrals());
    }

    int load(String desk, String agent) {
        return desks.get(desk).load(session(agent));
    }

    <T extends Effect> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
