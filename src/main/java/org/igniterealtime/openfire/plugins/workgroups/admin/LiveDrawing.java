package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/** Puts a workgroup as it is just now into words. Only what is shown is looked at closely. */
final class LiveDrawing {

    private final Workgroup state;
    private final Words words;
    private final Instant now;
    private final LiveAgents agents;

    LiveDrawing(Workgroup state, Words words, Instant now) {
        this.state = state;
        this.words = words;
        this.now = now;
        this.agents = new LiveAgents(state, words, now);
    }

    LiveView draw(LivePaging paging) {
        List<Request> waiting = state.settings().queues().stream().map(QueueSettings::name)
            .flatMap(queue -> state.waitingIn(queue).stream()).toList();
        List<Request> chats = state.allRequests().stream().filter(request -> request.servedBy().isPresent())
            .sorted(Comparator.comparing((Request request) -> request.chat().acceptedAt()).thenComparing(Request::id)).toList();
        List<Agent> staff = state.agentsOnDuty().stream().sorted(Comparator.comparing(Agent::address)).toList();
        List<String> free = staff.stream().filter(agents::isFree).map(agent -> agent.address().bare()).toList();
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("open", words.of(state.isOpen() ? "console.open" : "console.closed"));
        counts.put("waiting", String.valueOf(waiting.size()));
        counts.put("chats", String.valueOf(chats.size()));
        counts.put("agents", String.valueOf(staff.size()));
        counts.put("free", String.valueOf(free.size()));
        Optional<Instant> oldest = waiting.stream().map(request -> request.place().since()).min(Comparator.naturalOrder());
        return new LiveView(counts, oldest.map(Instant::toEpochMilli).orElse(0L), oldest.map(at -> words.time(at, now)).orElse(""),
            waiting(paging.waiting(), waiting),
            LiveTable.of(paging.agents(), staff.size(), page(paging.agents(), staff).map(agents::row).toList()),
            LiveTable.of(paging.chats(), chats.size(), page(paging.chats(), chats).map(this::chat).toList()),
            free.stream().limit(LiveView.MOST_FREE).toList());
    }

    private static <T> Stream<T> page(int page, List<T> all) {
        return all.stream().skip(LiveTable.start(page, all.size())).limit(LiveTable.ROWS);
    }

    private LiveTable waiting(int page, List<Request> all) {
        List<Request> some = page(page, all).toList();
        Map<String, WaitForecast> forecasts = new HashMap<>();
        some.stream().map(Request::queue).distinct().forEach(queue -> forecasts.putAll(state.waits().forecasts(queue, now)));
        return LiveTable.of(page, all.size(), some.stream().map(request -> waiting(request, Optional.ofNullable(forecasts.get(request.id()))))
            .toList());
    }

    private LiveTable.Row waiting(Request request, Optional<WaitForecast> forecast) {
        Map<String, String> cells = named(request);
        cells.put("place", String.valueOf(state.position(request) + 1));
        cells.put("wait", forecast.map(known -> words.of(Standing.time(known.toMedian()))).orElseGet(() -> words.of("console.live.unknown")));
        cells.put("offered", request.state() == RequestState.MOVING ? words.of("console.live.moving")
            : request.pending().stream().map(Offer::agent).map(Address::bare).collect(Collectors.joining(", ")));
        cells.put("urgent", request.place().priority() == 0 ? "" : words.of("console.live.priority", request.place().priority()));
        return new LiveTable.Row(request.id(), cells, Map.of("since", request.place().since().toEpochMilli()),
            Map.of("queue", request.queue(), "offers", String.valueOf(request.offers().size())), told(request));
    }

    private LiveTable.Row chat(Request request) {
        Map<String, String> cells = named(request);
        cells.put("agents", Stream.concat(Stream.of(request.chat().agent()), request.assisting().stream().map(Offer::agent)).map(Address::bare)
            .distinct().collect(Collectors.joining(", ")));
        cells.put("state", words.of(chatState(request)));
        return new LiveTable.Row(request.id(), cells, Map.of("since", request.chat().acceptedAt().toEpochMilli()), Map.of(), List.of());
    }

    static String chatState(Request request) {
        if (request.state() == RequestState.ACCEPTED) {
            return "console.live.chat.opening";
        }
        return request.chat().visitorEntered() ? request.chat().visitorLeft() ? "console.live.chat.left" : "console.live.chat.running"
            : "console.live.chat.invited";
    }

    private Map<String, String> named(Request request) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", String.valueOf(request.place().arrival()));
        cells.put("name", name(request));
        cells.put("queue", request.queue());
        cells.put("at", words.time(request.servedBy().isPresent() ? request.chat().acceptedAt() : request.place().since(), now));
        return cells;
    }

    /** What a visitor calls himself, or his account. */
    static String name(Request request) {
        return request.metadata().first("username").orElseGet(() -> request.visitor().userId().local());
    }

    static List<LiveTable.Told> told(Request request) {
        return request.metadata().fields().entrySet().stream().flatMap(field -> field.getValue().stream()
            .map(value -> new LiveTable.Told(field.getKey(), value))).toList();
    }

}
