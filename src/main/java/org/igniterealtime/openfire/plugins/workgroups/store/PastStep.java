package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;

/** One thing that happened to a request and says why it was where it was, as the log has it. */
public sealed interface PastStep {

    Instant at();

    /** @param reclaimed the earlier request whose place this one took over, or null */
    record Joined(Instant at, Place place, Route route, String reclaimed) implements PastStep { }

    /**
     * It was put to an agent; here alone the log says who was eligible.
     *
     * @param order  who was, best first
     * @param others why each other member of the queue was not
     * @param assist whether it was its running chat that was offered
     * @param by     the supervisor by whose word it was offered to this agent; null if it was his turn
     */
    record Offered(Instant at, int number, Address agent, List<Address> order, Map<Address, Ineligible> others, boolean assist, String by)
            implements PastStep {

        /** To the agent whose turn it was. */
        public Offered(Instant at, int number, Address agent, List<Address> order, Map<Address, Ineligible> others, boolean assist) {
            this(at, number, agent, order, others, assist, null);
        }

        public Offered {
            order = List.copyOf(order);
            others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        }
    }

    record OfferEnded(Instant at, int number, Address agent, OfferState how) implements PastStep { }

    record Accepted(Instant at, Address agent) implements PastStep { }

    /** Back at its old place. @param reason as in {@link org.igniterealtime.openfire.plugins.workgroups.core.Event.Returned} */
    record Returned(Instant at, Address agent, String reason) implements PastStep { }

    /** Another agent serves from then on. */
    record HandedOver(Instant at, Address agent) implements PastStep { }

    /** It went elsewhere, or the rules said something else about it. */
    record Moved(Instant at, Move how, Place place, Route route) implements PastStep { }

    /** A supervisor put it elsewhere. @param by who */
    record Redirected(Instant at, Place place, String by) implements PastStep { }

    /** Another workgroup was asked to take the visitor in. */
    record SentOn(Instant at, String workgroup) implements PastStep { }

    /** The other workgroup did not. */
    record SentBack(Instant at) implements PastStep { }

    /** The workgroup from which the visitor came has let go of him. */
    record Admitted(Instant at) implements PastStep { }

    /** It had been overtaken long enough, and counted as most urgent from then on. */
    record Aged(Instant at) implements PastStep { }

    /**
     * Somebody came before it, and its position grew.
     *
     * @param request who
     * @param arrival that one's number of arrival, by which agents call him
     */
    record Overtaken(Instant at, String request, long arrival, Overtaking how) implements PastStep { }

    /** Nobody who was free could be offered it. The log does not say who and why before the next offer. */
    record Unoffered(Instant at, Instant until) implements PastStep { }

    /** It is over. @param by by whose word, if it was a supervisor's; empty otherwise */
    record Ended(Instant at, Outcome outcome, String by) implements PastStep { }

    /** What brings a request elsewhere. */
    enum Move {
        OVERFLOWED,
        /** The admin removed its queue. */
        REQUEUED,
        /** The admin changed the rules. */
        REROUTED
    }

    /** How somebody comes before others who wait. */
    enum Overtaking {
        /** He came, and is more urgent. */
        PRIORITY,
        /** He got his old place back. */
        OLD_PLACE,
        OVERFLOWED, REQUEUED, REROUTED,
        /** A supervisor put him there. */
        REDIRECTED,
        /** He came from another workgroup, at the age that he had there. */
        ARRIVED,
        /** He had been overtaken long enough himself. */
        AGED
    }
}
