package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.store.History;

/** Why one visitor waits, or one agent is offered nobody, and what was offered last. Asked for one at a time: the answer looks at everybody else. */
final class LiveWhyPage implements Page {

    private static final int MOST_OFFERS = 20;
    private static final Duration LATELY = Duration.ofDays(7);

    private final Desks desks;
    private final Board board;
    private final Asking asking;
    private final Words words;
    private final Names names;
    private final History history;
    private final InstantSource clock;

    LiveWhyPage(LivePorts ports, Board board, Asking asking, History history) {
        this.desks = ports.desks();
        this.board = board;
        this.asking = asking;
        this.words = ports.words();
        this.names = ports.names();
        this.history = history;
        this.clock = ports.clock();
    }

    /**
     * What is shown.
     *
     * @param why null if it could not be told in time
     */
    public record View(String workgroup, Nav nav, Why why) { }

    /**
     * The answer.
     *
     * @param offers the newest first
     */
    public record Why(String sentence, List<Made> offers) {

        /** Of a visitor who is not here any more. */
        static final Why GONE = new Why("", List.of());
    }

    /**
     * An offer, in words.
     *
     * @param whom the agent, if a visitor is asked about; the visitor's number, if an agent is
     */
    public record Made(String at, String whom, String outcome) { }

    @Override
    public Outcome show(Submitted asked) {
        Optional<WorkgroupSettings> found = desks.find(asked.text("workgroup"));
        String request = asked.text("request");
        Optional<Address> agent = names.person(asked.text("agent"));
        if (found.isEmpty() || request.isEmpty() == asked.text("agent").isEmpty() || request.isEmpty() && agent.isEmpty()) {
            return new Outcome.Missing();
        }
        String name = found.get().name();
        boolean asData = asked.text("as").equals(LivePage.AS_DATA);
        Why why = board.of(name, request + ' ' + agent.map(Address::bare).orElse(""), asData ? LivePage.GAP : Duration.ZERO, Why.class, () ->
            request.isEmpty() ? agent(name, agent.orElseThrow()) : visitor(name, request));
        if (why == Why.GONE) {
            return new Outcome.Missing();
        }
        return asData ? Json.told(why, asked, clock.instant()) : new Outcome.Show(new View(name, Nav.of(found.get()), why));
    }

    private Why visitor(String workgroup, String request) {
        Instant now = clock.instant();
        return asking.look(workgroup, state -> WhyRequest.of(state, request, now).map(why -> new Why(words.why(why, now),
            why.request().offers().stream().sorted(Comparator.comparing(Offer::number).reversed()).limit(MOST_OFFERS).map(offer ->
                new Made(words.time(offer.madeAt(), now), offer.agent().bare(), words.of(outcome(offer.state())))).toList())).orElse(Why.GONE))
            .orElse(null);
    }

    // What was offered before is in the database alone: it is read here, and not on the desk's threads.
    private Why agent(String workgroup, Address agent) {
        Instant now = clock.instant();
        Optional<String> sentence = asking.look(workgroup, state -> words.why(WhyAgent.of(state, agent, now), now));
        return sentence.map(told -> new Why(told, history.offersTo(workgroup, agent, now.minus(LATELY), MOST_OFFERS).stream()
            .map(offer -> new Made(words.time(offer.at(), now), String.valueOf(offer.arrival()), words.of(outcome(offer.state())))).toList()))
            .orElse(null);
    }

    private static String outcome(OfferState state) {
        return "console.live.offer." + state.name().toLowerCase(Locale.ROOT);
    }
}
