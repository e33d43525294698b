package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three workgroups that send each other those who wait too long, each to the next one, so that there would be a circle. Ann is an agent of
 * sales, bob of support, cleo of the far one.
 */
final class MovingDesks {

    static final String FAR = "far";
    static final List<String> ALL = List.of(SALES, SUPPORT, FAR);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TwoDesks desks;
    private final Map<String, Instant> joined = new LinkedHashMap<>();
    private final Map<String, String> doors = new LinkedHashMap<>();

    MovingDesks() {
        desks = new TwoDesks(List.of(desk(SALES, "ann", SUPPORT, FAR), desk(SUPPORT, "bob", FAR, SALES), desk(FAR, "cleo", SALES, SUPPORT)));
    }

    private static WorkgroupSettings desk(String name, String agent, String next, String last) {
        QueueSettings queue = new QueueSettings("help", "", Set.of(session(agent).toBare()), Set.of())
            .with(List.of(step(PATIENCE, next), step(PATIENCE.multipliedBy(2), last)));
        return new WorkgroupSettings(name, "", true, Timing.DEFAULT, new Limits(1, 1, 100, 10), List.of(queue));
    }

    static Overflow step(Duration after, String workgroup) {
        return new Overflow(Overflow.Trigger.WAITED, after, Overflow.Target.WORKGROUP, workgroup);
    }

    TwoDesks desks() {
        return desks;
    }

    static Address address(String visitor) {
        return Address.of(visitor + "@x/home");
    }

    Answer join(String desk, String visitor) {
        String id = (joined.containsKey(visitor) ? "again-" : "r-") + visitor;
        joined.putIfAbsent(visitor, desks.now().plusMillis(1));
        doors.putIfAbsent(visitor, desk);
        return desks.does(desk, new Command.Join(id, new Visitor(address(visitor), address(visitor).toBare(), true), Metadata.NONE));
    }

    Instant joined(String visitor) {
        return joined.get(visitor);
    }

    Set<String> visitors() {
        return joined.keySet();
    }

    /** As his client does: he asks the workgroup that he joined, and where that says that he is. */
    Answer depart(String visitor) {
        Command depart = new Command.Depart(address(visitor));
        Answer answer = desks.does(doors.get(visitor), depart);
        while (answer instanceof Answer.Elsewhere elsewhere) {
            answer = desks.does(elsewhere.workgroup(), depart);
        }
        return answer;
    }

    void gone(String visitor) {
        ALL.forEach(desk -> desks.does(desk, new Command.VisitorGone(address(visitor))));
    }

    /** His request, wherever he is in line or in chat. */
    List<Request> has(String visitor) {
        return all(visitor).filter(request -> request.state() != RequestState.HANDED_ON && request.state() != RequestState.ARRIVING).toList();
    }

    private Stream<Request> all(String visitor) {
        return ALL.stream().flatMap(desk -> desks.desk(desk).allRequests().stream())
            .filter(request -> !request.state().isFinal() && request.visitor().address().equals(address(visitor)));
    }

    /** Where agents may be offered him, or have him. */
    Set<String> offerableAt(String visitor) {
        Set<RequestState> kept = Set.of(RequestState.MOVING, RequestState.HANDED_ON, RequestState.ARRIVING);
        return ALL.stream().filter(desk -> desks.desk(desk).allRequests().stream().anyMatch(request -> !request.state().isFinal()
            && request.visitor().address().equals(address(visitor)) && !kept.contains(request.state()))).collect(Collectors.toSet());
    }

    Optional<Request> at(String desk, String visitor) {
        return desks.desk(desk).requestOf(address(visitor));
    }

    RequestState state(String desk, String visitor) {
        return at(desk, visitor).map(Request::state).orElse(null);
    }

    /** The agent takes whom he is offered, and both come into the room. */
    void talk(String desk, String agent) {
        desks.desk(desk).allRequests().stream().filter(request -> request.pending().stream()
            .anyMatch(offer -> offer.session().equals(session(agent)))).findFirst().ifPresent(request -> {
                desks.does(desk, new Command.Accept(session(agent), request.id()));
                desks.desk(desk).request(request.id()).filter(one -> one.state() == RequestState.ACCEPTED).ifPresent(one -> {
                    desks.does(desk, new Command.RoomOpened(one.id(), one.acceptedOffer()));
                    desks.does(desk, new Command.EnterRoom(one.id(), one.visitor().address(), "visitor"));
                    desks.does(desk, new Command.EnterRoom(one.id(), session(agent), agent));
                });
            });
    }

    void goodbye(String desk) {
        desks.desk(desk).allRequests().stream().filter(request -> request.state() == RequestState.IN_CHAT).findFirst().ifPresent(request ->
            request.chat().participants().forEach(one -> desks.does(desk, new Command.LeaveRoom(request.id(), one.nickname()))));
    }
}
