package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.fasterxml.jackson.databind.JsonNode;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep.Move;

/**
 * Reads from the log why a request was where it was at any time. What says nothing about that (rooms, messages, who looked in, chats of other
 * workgroups) is left out.
 */
public final class PastSteps {

    /** So many entries about others are looked at, at most: enough for hours at a busy desk. */
    static final int MOST_OTHERS = 1000;

    /** So many entries about the request itself: more offers than anybody reads about. */
    static final int MOST_OWN = 2000;

    /** The kinds of entries that are steps. */
    static final Set<String> TOLD = Set.of("Queued", "Arrived", "Offered", "AssistOffered", "OfferEnded", "Accepted", "Returned", "HandedOver",
        "Overflowed", "Requeued", "Rerouted", "Redirected", "SentOn", "SentBack", "Admitted", "Aged", "Ended");

    private static final Set<String> OWN = Stream.concat(TOLD.stream(), Standing.TELLING.stream()).collect(Collectors.toUnmodifiableSet());

    /** What a request begins with: the visitor joined, or came from another workgroup. */
    static final Set<String> BEGINNINGS = Set.of("Queued", "Arrived");

    private final Log log;
    private final String workgroup;
    private final List<PastStep> steps = new ArrayList<>();
    private Optional<Standing> standing = Optional.empty();
    private int pending;
    private Instant unofferedSince;

    private PastSteps(Log log, String workgroup) {
        this.log = log;
        this.workgroup = workgroup;
    }

    /** The steps of a request, oldest first; none if the workgroup never had it. The log may take a moment. */
    public static List<PastStep> of(Log log, String workgroup, String request) {
        return new PastSteps(log, workgroup).read(log.entriesOf(workgroup, request, OWN, MOST_OWN));
    }

    private List<PastStep> read(List<Journal.Entry> own) {
        if (own.isEmpty() || !BEGINNINGS.contains(own.get(0).kind())) {
            return List.of();
        }
        boolean over = own.size() == MOST_OWN || own.stream().anyMatch(entry -> entry.kind().equals("Ended"));
        List<Journal.Entry> moves = log.entries(workgroup, own.get(0).sequence(), over ? own.get(own.size() - 1).sequence() : Long.MAX_VALUE,
            Standing.MOVING, MOST_OTHERS);
        TreeSet<Journal.Entry> all = new TreeSet<>(Comparator.comparingLong(Journal.Entry::sequence));
        all.addAll(own);
        all.addAll(moves);
        Overtakings overtakings = Overtakings.among(log, workgroup, own.get(0), moves);
        for (Journal.Entry entry : all) {
            if (entry.request().equals(own.get(0).request())) {
                take(entry);
            } else {
                overtakings.by(entry, standing.orElseThrow()).ifPresent(steps::add);
            }
        }
        return List.copyOf(steps);
    }

    private void take(Journal.Entry entry) {
        standing = Standing.after(standing, entry);
        JsonNode detail = Standing.detail(entry);
        step(entry, detail).ifPresent(step -> {
            boolean waits = !(step instanceof PastStep.Offered offered && offered.assist());
            if (waits && (step instanceof PastStep.Offered || step instanceof PastStep.Ended)) {
                unoffered(entry.at());
            }
            steps.add(step);
            count(step);
        });
    }

    private void unoffered(Instant until) {
        if (unofferedSince != null && unofferedSince.isBefore(until)) {
            steps.add(new PastStep.Unoffered(unofferedSince, until));
        }
        unofferedSince = null;
    }

    private void count(PastStep step) {
        if (step instanceof PastStep.Offered offered && !offered.assist()) {
            pending++;
        } else if (step instanceof PastStep.Accepted) {
            pending = 0;
        } else if (step instanceof PastStep.OfferEnded) {
            pending = Math.max(0, pending - 1);
        }
        boolean freed = step instanceof PastStep.Joined || step instanceof PastStep.Returned || step instanceof PastStep.OfferEnded;
        if (freed && pending == 0 && standing.filter(Standing::inLine).isPresent()) {
            unofferedSince = step.at();
        }
    }

    private Optional<PastStep> step(Journal.Entry entry, JsonNode detail) {
        Instant at = entry.at();
        Standing now = standing.orElseThrow();
        return Optional.ofNullable(switch (entry.kind()) {
            case "Queued", "Arrived" -> new PastStep.Joined(at, now.place(), now.route(), detail.path("reclaimed").textValue());
            case "Offered" -> offered(at, detail, false);
            case "AssistOffered" -> offered(at, detail, true);
            case "OfferEnded" -> new PastStep.OfferEnded(at, detail.path("number").asInt(), agent(detail),
                OfferState.valueOf(detail.path("how").asText()));
            case "Accepted" -> new PastStep.Accepted(at, agent(detail));
            case "Returned" -> new PastStep.Returned(at, agent(detail), detail.path("reason").asText());
            case "HandedOver" -> new PastStep.HandedOver(at, agent(detail));
            case "Overflowed" -> new PastStep.Moved(at, Move.OVERFLOWED, now.place(), now.route());
            case "Requeued" -> new PastStep.Moved(at, Move.REQUEUED, now.place(), now.route());
            case "Rerouted" -> new PastStep.Moved(at, Move.REROUTED, now.place(), now.route());
            case "Redirected" -> new PastStep.Redirected(at, now.place(), detail.path("by").asText());
            case "SentOn" -> new PastStep.SentOn(at, detail.path("workgroup").asText());
            case "SentBack" -> new PastStep.SentBack(at);
            case "Admitted" -> new PastStep.Admitted(at);
            case "Aged" -> new PastStep.Aged(at);
            case "Ended" -> new PastStep.Ended(at, Outcome.valueOf(detail.path("outcome").asText()), detail.path("by").asText());
            default -> null;
        });
    }

    private static PastStep offered(Instant at, JsonNode detail, boolean assist) {
        Map<Address, Ineligible> others = new LinkedHashMap<>();
        detail.path("others").fields().forEachRemaining(other ->
            others.put(Address.of(other.getKey()), Ineligible.valueOf(other.getValue().asText())));
        return new PastStep.Offered(at, detail.path("number").asInt(), agent(detail),
            Standing.texts(detail.path("order")).stream().map(Address::of).toList(), others, assist,
            detail.path("by").textValue());
    }

    private static Address agent(JsonNode detail) {
        return Address.of(detail.path("agent").asText());
    }
}
