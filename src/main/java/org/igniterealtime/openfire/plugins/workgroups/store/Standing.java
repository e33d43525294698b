package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;

/**
 * Where a request stood after an entry of the log, and by which way.
 *
 * @param inLine whether it waited, rather than being in a chat or over
 */
record Standing(Place place, Route route, boolean inLine) {

    /** The kinds of entries that bring a request to another place, or back into line, or come before that. */
    static final Set<String> MOVING = Set.of("Queued", "Arrived", "Returned", "Overflowed", "Requeued", "Rerouted", "Redirected", "Aged",
        "Admitted", "SentBack");

    /** All kinds that say something of where a request stands. */
    static final Set<String> TELLING = Set.of("Queued", "Arrived", "Returned", "Overflowed", "Requeued", "Rerouted", "Redirected", "Aged",
        "Admitted", "SentBack", "Accepted", "Ended", "HandedOn");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an entry says, as JSON. */
    static JsonNode detail(Journal.Entry entry) {
        try {
            return JSON.readTree(entry.detail());
        } catch (JsonProcessingException damaged) {
            throw new StoreFailure("entry " + entry.sequence() + " of the log (" + entry.kind() + ") cannot be read", damaged);
        }
    }

    /** @param before empty if nothing is known of the request yet */
    static Optional<Standing> after(Optional<Standing> before, Journal.Entry entry) {
        JsonNode detail = detail(entry);
        return switch (entry.kind()) {
            case "Queued", "Rerouted" -> Optional.of(new Standing(place(detail.path("place")), route(detail.path("route")), true));
            case "Arrived" -> Optional.of(new Standing(place(detail.path("place")), route(detail.path("route")), false));
            case "Overflowed", "Requeued" -> before.map(old -> old.inQueue(detail.path("queue").asText(), detail.path("steps").asInt(0)));
            case "Redirected" -> before.map(old -> old.at(place(detail.path("place"))));
            case "Aged" -> before.map(old -> new Standing(new Place(old.place.queue(), Place.HIGHEST, old.place.since(), old.place.arrival()),
                old.route, old.inLine));
            case "Accepted", "Ended", "HandedOn" -> before.map(old -> new Standing(old.place, old.route, false));
            case "Returned", "Admitted", "SentBack" -> before.map(old -> new Standing(old.place, old.route, true));
            default -> before;
        };
    }

    private Standing inQueue(String queue, int steps) {
        return new Standing(place.inQueue(queue), new Route(route.rules(), route.tags(), route.preferred(), route.recent(), route.home(),
            steps, route.asked()), inLine);
    }

    // In another queue all steps of that one are before him; in the same one only his place has changed.
    private Standing at(Place other) {
        boolean elsewhere = !other.queue().equals(place.queue());
        return new Standing(other, elsewhere ? new Route(route.rules(), route.tags(), route.preferred(), route.recent(), other.queue(), 0,
            route.asked()) : route, inLine);
    }

    /** Whether whoever stands so comes before somebody who stands as the other does. */
    boolean isBefore(Standing other) {
        return inLine && other.inLine && place.queue().equals(other.place.queue()) && place.compareTo(other.place) < 0;
    }

    private static Place place(JsonNode place) {
        return new Place(place.path("queue").asText(), place.path("priority").asInt(), Instant.ofEpochMilli(place.path("since").asLong()),
            place.path("arrival").asLong());
    }

    private static Route route(JsonNode route) {
        return new Route(texts(route.path("rules")), texts(route.path("tags")), address(route.path("preferred")),
            address(route.path("recent")), route.path("home").asText(), route.path("steps").asInt(), route.path("asked").asInt());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Address address(JsonNode text) {
        return text.isTextual() ? Address.of(text.asText()) : null;
    }
}
