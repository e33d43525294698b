package org.igniterealtime.openfire.plugins.workgroups.protocol.why;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Doorway;
import org.igniterealtime.openfire.plugins.workgroups.core.Outlook;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Says in one sentence why a visitor waits, or why an agent is offered nobody, at this moment. */
public final class PresentSentences {

    private final Wording wording;

    /**
     * @param domain whose people are called by their names alone
     * @param zone   in which times are told
     */
    public PresentSentences(Texts texts, String domain, ZoneId zone, Instant now) {
        this.wording = new Wording(texts, domain, zone, now);
    }

    /** Where a visitor stands, by which way, who may be offered him and why nobody else. */
    public String of(WhyRequest why) {
        Request request = why.request();
        if (!request.state().isWaiting()) {
            return wording.sentence(wording.text("why.with", number(request), request.servedBy().map(wording::name).orElse(""),
                request.queue()), wording.route(request.route()));
        }
        String head = wording.text("why.waits", number(request), request.queue(), wording.time(request.place().since()),
            String.valueOf(why.position() + 1));
        return wording.sentence(head, Stream.of(offers(why), wording.grouped(why.others().entrySet(),
            other -> wording.reason(other.getValue()), other -> wording.name(other.getKey())), wording.route(request.route()),
            priority(request), outlook(why.outlook()), door(why.door(), "why.closed.served")).flatMap(clauses -> clauses));
    }

    private Stream<String> offers(WhyRequest why) {
        if (why.asked().isEmpty() && why.order().isEmpty()) {
            return Stream.of(wording.text(why.others().isEmpty() ? "why.no-members" : "why.nobody"));
        }
        return Stream.concat(
            Stream.of(why.asked()).filter(asked -> !asked.isEmpty()).map(asked -> wording.text("why.asked", wording.names(asked))),
            Stream.of(why.order()).filter(order -> !order.isEmpty()).map(order -> wording.text("why.order", wording.names(order))));
    }

    private Stream<String> priority(Request request) {
        return Stream.of(request.place().priority()).filter(priority -> priority != 0)
            .map(priority -> wording.text("why.priority", String.valueOf(priority)));
    }

    private Stream<String> outlook(Outlook outlook) {
        return Stream.of(
            outlook.keptFor().stream().map(agent -> wording.text("why.kept", wording.name(agent),
                outlook.keptUntil().map(wording::time).orElse(""))),
            outlook.steps().stream().limit(1).map(this::ahead),
            outlook.endsAt().stream().map(end -> wording.text("why.ends", wording.time(end)))).flatMap(clauses -> clauses);
    }

    private String ahead(Outlook.Ahead ahead) {
        Overflow step = ahead.step();
        String target = switch (step.target()) {
            case QUEUE -> wording.text("why.to.queue", step.name());
            case ANY_QUEUE -> wording.text("why.to.any-queue");
            case WORKGROUP -> wording.text("why.to.workgroup", step.name());
        };
        return wording.text(step.trigger() == Overflow.Trigger.NOBODY ? "why.overflows.nobody" : "why.overflows",
            String.valueOf(ahead.number()), target, wording.time(ahead.at()));
    }

    private Stream<String> door(Doorway door, String closed) {
        return door.open() ? Stream.empty() : Stream.of(door.changesAt()
            .map(at -> wording.text("why.until", wording.text(closed), wording.time(at))).orElseGet(() -> wording.text(closed)));
    }

    /** Why an agent is offered nobody, to somebody else. */
    public String of(WhyAgent why) {
        return agent(wording.text("why.agent", wording.name(why.agent())), why);
    }

    /** As {@link #of(WhyAgent)}, to the agent. */
    public String toHimself(WhyAgent why) {
        return agent(wording.text("why.you"), why);
    }

    private String agent(String head, WhyAgent why) {
        // Unless it is said below, among the reasons for each visitor.
        List<Request> untold = why.asked().stream().filter(one -> why.busy().isPresent() || !why.waiting().containsKey(one)).toList();
        Stream<String> asked = Stream.of(untold).filter(all -> !all.isEmpty())
            .map(all -> wording.text("why.agent.asked", wording.list(all.stream().map(PresentSentences::number).toList())));
        return wording.sentence(head, Stream.of(asked, reasons(why), slots(why), door(why.door(), "why.closed.nobody"))
            .flatMap(clauses -> clauses));
    }

    private Stream<String> reasons(WhyAgent why) {
        Optional<String> busy = why.busy().map(wording::reason);
        if (busy.isPresent()) {
            return busy.stream();
        }
        if (why.waiting().isEmpty() && why.next().isEmpty()) {
            return Stream.of(wording.text("why.nobody-waits"));
        }
        return Stream.concat(
            Stream.of(why.next()).filter(next -> !next.isEmpty())
                .map(next -> wording.text("why.agent.next", wording.list(next.stream().map(PresentSentences::number).toList()))),
            wording.grouped(why.waiting().entrySet(), one -> wording.reason(one.getValue()),
                one -> wording.text("why.visitor", number(one.getKey()))));
    }

    private Stream<String> slots(WhyAgent why) {
        return Stream.of(why).filter(one -> one.slots() > 0)
            .map(one -> wording.text("why.slots", String.valueOf(one.load()), String.valueOf(one.slots())));
    }

    private static String number(Request request) {
        return String.valueOf(request.place().arrival());
    }
}
