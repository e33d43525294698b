package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/** A node that owns a workgroup: what it decides becomes the batches that are to be saved. */
public final class Story {

    static final Instant START = Instant.parse("2026-03-02T09:00:00.123Z");

    private final List<LoggedEvent> events = new ArrayList<>();
    private final Workgroup workgroup;
    private long nextSequence;
    private Instant now;

    private Story(Workgroup workgroup, long nextSequence, Instant now) {
        this.workgroup = workgroup;
        this.nextSequence = nextSequence;
        this.now = now;
    }

    /** A new workgroup of that name, with two queues, ann in both and bob in the second. */
    public static Story of(String workgroup) {
        return of(settings(workgroup));
    }

    /** A new workgroup with settings of its own; the queues and their members are as in every story. */
    static Story of(WorkgroupSettings settings) {
        return new Story(new Workgroup(settings, members(), START), 1, START);
    }

    /** Takes the workgroup up from its rows, as it is after a restart. */
    public static Story resumed(Journal journal, String workgroup, Instant now) {
        return resumed(journal, settings(workgroup), now);
    }

    static Story resumed(Journal journal, WorkgroupSettings settings, Instant now) {
        Journal.Loaded loaded = journal.load(settings.name());
        return new Story(new Workgroup(settings, members(), loaded.snapshot(), now), loaded.nextSequence(), now);
    }

    static WorkgroupSettings settings(String name) {
        return new WorkgroupSettings(name, "", true, Timing.DEFAULT, Limits.DEFAULT, List.of(
            new QueueSettings("sales", "", Set.of(Address.of("ann@example.org")), Set.of()),
            new QueueSettings("billing", "", Set.of(Address.of("ann@example.org"), Address.of("bob@example.org")), Set.of())));
    }

    /** The same desk with everything that makes a difference to rows switched on. */
    static WorkgroupSettings routed(String name) {
        WorkgroupSettings plain = settings(name);
        Dispatch dispatch = new Dispatch(Strategy.LONGEST_IDLE, 2, Duration.ofSeconds(5), Duration.ofSeconds(10),
            Map.of(Address.of("bob@example.org"), new Skill(2, 1, 1)));
        List<Overflow> steps = List.of(new Overflow(Overflow.Trigger.NOBODY, Duration.ofSeconds(3), Overflow.Target.QUEUE, "billing"),
            new Overflow(Overflow.Trigger.WAITED, Duration.ofSeconds(15), Overflow.Target.ANY_QUEUE, ""));
        return plain.with(plain.queues().stream().map(queue -> queue.with(dispatch).with(steps)).toList())
            .with(new Staffing(Duration.ofSeconds(7), 2, 1, Map.of(), Staffing.Nobody.HOLD, Duration.ofMinutes(1)))
            .with(Routing.DEFAULT.withWishes(true, Duration.ofSeconds(8)).withAgeing(Duration.ofSeconds(30)));
    }

    static Members members() {
        return new Members(Map.of("sales", Set.of(Address.of("ann@example.org")),
            "billing", Set.of(Address.of("ann@example.org"), Address.of("bob@example.org"))));
    }

    public Story does(Command command) {
        Decider.decide(workgroup, command, now).events().forEach(event -> events.add(new LoggedEvent(now, event)));
        return this;
    }

    public Story passes(Duration time) {
        now = now.plus(time);
        return does(new Command.Tick());
    }

    public Story joins(String request, String visitor) {
        return joins(request, visitor, new Metadata(Map.of("question", List.of("Where is my order?"))));
    }

    public Story joins(String request, String visitor, Metadata metadata) {
        Address address = Address.of(visitor);
        return does(new Command.Join(request, new Visitor(address, address.toBare(), true), metadata));
    }

    public Story onDuty(String session) {
        return does(new Command.GoOnDuty(Address.of(session), Show.ONLINE, "", 0));
    }

    /** From the line into the room: on duty, accepted, opened, both entered. */
    public Story chats(String request, String visitor, String agent) {
        return onDuty(agent).joins(request, visitor).does(new Command.Accept(Address.of(agent), request))
            .does(new Command.RoomOpened(request, 1))
            .does(new Command.EnterRoom(request, Address.of(agent), "agent"))
            .does(new Command.EnterRoom(request, Address.of(visitor), "visitor"));
    }

    public Story says(String request, String nickname, String body) {
        return does(new Command.Say(request, nickname, "", body));
    }

    /** Everything since the last batch. */
    public Batch batch() {
        Batch batch = new Batch(workgroup.settings().name(), nextSequence, events, workgroup.takeChanged());
        nextSequence += events.size();
        events.clear();
        return batch;
    }

    public Workgroup workgroup() {
        return workgroup;
    }

    public Instant now() {
        return now;
    }

    void assertNobodyIsOffered(String request) {
        assertThat(workgroup.allRequests()).filteredOn(one -> one.id().equals(request)).hasSize(1)
            .allSatisfy(one -> assertThat(one.offers()).isEmpty());
    }

    /** Every batch has been appended, and the journal gives back this very state. */
    public void assertSavedIn(Journal journal) {
        Journal.Loaded loaded = journal.load(workgroup.settings().name());
        Snapshot expected = workgroup.snapshot();
        assertThat(loaded.nextSequence()).isEqualTo(nextSequence);
        assertThat(loaded.snapshot().nextArrival()).isEqualTo(expected.nextArrival());
        assertThat(loaded.snapshot().requests()).containsExactlyInAnyOrderElementsOf(expected.requests());
        assertThat(loaded.snapshot().referrals()).containsExactlyInAnyOrderElementsOf(expected.referrals());
        assertThat(loaded.snapshot().agents()).containsExactlyInAnyOrderElementsOf(expected.agents());
        assertThat(loaded.snapshot().paces()).isEqualTo(expected.paces());
        assertThat(loaded.snapshot().seenAt()).isEqualTo(expected.seenAt());
        assertThat(loaded.snapshot().regulars()).isEqualTo(expected.regulars());
    }
}
