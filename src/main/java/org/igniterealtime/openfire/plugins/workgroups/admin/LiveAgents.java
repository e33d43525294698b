package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/** Puts the agents on duty into words. */
final class LiveAgents {

    /** What an agent is doing, the first that is true of him. */
    private enum Doing { PAUSED, AWAY, WRAP_UP, ASKED, FULL, CHATTING, FREE }

    private final Workgroup state;
    private final Words words;
    private final Instant now;

    LiveAgents(Workgroup state, Words words, Instant now) {
        this.state = state;
        this.words = words;
        this.now = now;
    }

    boolean isFree(Agent agent) {
        return !agent.isPaused() && agent.show().isFree() && resting(agent).isEmpty() && state.hasFreeSlot(agent);
    }

    private Optional<Instant> resting(Agent agent) {
        return agent.wrapUpUntil(state.settings().staffing().wrapUp()).filter(now::isBefore);
    }

    LiveTable.Row row(Agent agent) {
        List<Request> slots = state.slotsOf(agent.address());
        Doing doing = doing(agent, slots);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", agent.address().bare());
        cells.put("state", doing == Doing.WRAP_UP ? words.of("console.live.state.wrap-up", words.time(resting(agent).orElseThrow(), now))
            : words.of("console.live.state." + doing.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        cells.put("status", agent.status());
        cells.put("chats", words.of("console.live.slots", state.load(agent.address()), state.capacity(agent)));
        cells.put("visitors", slots.stream().map(request -> String.valueOf(request.place().arrival())).collect(Collectors.joining(", ")));
        cells.put("at", words.time(agent.since(), now));
        return new LiveTable.Row(agent.address().bare(), cells, Map.of("since", agent.since().toEpochMilli()), Map.of(), List.of());
    }

    private Doing doing(Agent agent, List<Request> slots) {
        if (agent.isPaused()) {
            return Doing.PAUSED;
        }
        if (!agent.show().isFree()) {
            return Doing.AWAY;
        }
        if (resting(agent).isPresent()) {
            return Doing.WRAP_UP;
        }
        if (slots.stream().flatMap(request -> request.pending().stream()).anyMatch(offer -> offer.agent().equals(agent.address()))) {
            return Doing.ASKED;
        }
        return !state.hasFreeSlot(agent) ? Doing.FULL : slots.isEmpty() ? Doing.FREE : Doing.CHATTING;
    }
}
