package org.igniterealtime.openfire.plugins.workgroups.protocol.why;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;

/** Says each step of a request's past in one sentence. */
public final class PastSentences {

    private final Wording wording;

    /** As of {@link PresentSentences}. */
    public PastSentences(Texts texts, String domain, ZoneId zone, Instant now) {
        this.wording = new Wording(texts, domain, zone, now);
    }

    /** What happened, and why. */
    public String of(PastStep step) {
        return wording.text("why.past.at", wording.time(step.at()), what(step));
    }

    private String what(PastStep step) {
        if (step instanceof PastStep.Joined joined) {
            return joined(joined);
        } else if (step instanceof PastStep.Offered offered) {
            return offered(offered);
        } else if (step instanceof PastStep.OfferEnded ended) {
            return wording.text("why.past.offer." + Wording.word(ended.how()), wording.name(ended.agent()));
        } else if (step instanceof PastStep.Accepted accepted) {
            return wording.text("why.past.accepted", wording.name(accepted.agent()));
        } else if (step instanceof PastStep.Returned returned) {
            return wording.text("why.past.returned", wording.name(returned.agent()), returned.reason());
        } else if (step instanceof PastStep.HandedOver handed) {
            return wording.text("why.past.handed-over", wording.name(handed.agent()));
        } else if (step instanceof PastStep.Moved moved) {
            return wording.sentence(wording.text("why.past.moved." + Wording.word(moved.how()), moved.place().queue()),
                wording.route(moved.route()));
        } else if (step instanceof PastStep.Redirected redirected) {
            return wording.text(redirected.place().priority() == Place.HIGHEST ? "why.past.redirected.first" : "why.past.redirected",
                redirected.place().queue(), redirected.by());
        } else if (step instanceof PastStep.SentOn sent) {
            return wording.text("why.past.sent-on", sent.workgroup());
        } else if (step instanceof PastStep.SentBack) {
            return wording.text("why.past.sent-back");
        } else if (step instanceof PastStep.Admitted) {
            return wording.text("why.past.admitted");
        } else if (step instanceof PastStep.Aged) {
            return wording.text("why.past.aged");
        } else if (step instanceof PastStep.Overtaken overtaken) {
            return wording.text("why.past.overtaken." + Wording.word(overtaken.how()), String.valueOf(overtaken.arrival()));
        } else if (step instanceof PastStep.Unoffered unoffered) {
            return wording.text("why.past.unoffered", wording.time(unoffered.until()));
        }
        PastStep.Ended ended = (PastStep.Ended) step;
        return ended.by().isEmpty() ? wording.text("why.past.ended." + Wording.word(ended.outcome())) : wording.text("why.past.ended.by", ended.by());
    }

    private String joined(PastStep.Joined joined) {
        Stream<String> reclaimed = joined.reclaimed() == null ? Stream.empty() : Stream.of(wording.text("why.past.reclaimed"));
        Stream<String> priority = Stream.of(joined.place().priority()).filter(one -> one != 0)
            .map(one -> wording.text("why.priority", String.valueOf(one)));
        return wording.sentence(wording.text("why.past.joined", String.valueOf(joined.place().arrival()), joined.place().queue()),
            Stream.of(reclaimed, wording.route(joined.route()), priority).flatMap(clauses -> clauses));
    }

    private String offered(PastStep.Offered offered) {
        Stream<String> order = Stream.of(wording.text("why.past.order", wording.names(offered.order())));
        String head = offered.by() == null ? wording.text(offered.assist() ? "why.past.offered.chat" : "why.past.offered",
            wording.name(offered.agent())) : wording.text("why.past.offered.directed", wording.name(offered.agent()), offered.by());
        return wording.sentence(head,
            Stream.concat(order, wording.grouped(offered.others().entrySet(), other -> wording.reason(other.getValue()),
                other -> wording.name(other.getKey()))));
    }
}
