package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Facts;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Priority;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Routed;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Step;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Verdict;

/** What the routing rules say about a visitor. */
final class Routes {

    /** The door of those who do not say by which they came. */
    private static final String XMPP = "xmpp";

    private final Turn turn;
    private final Set<Step> told = new HashSet<>();

    Routes(Turn turn) {
        this.turn = turn;
    }

    /**
     * Where the rules send a visitor.
     *
     * @param queue    if they say which
     * @param chooser  the rule that says which queue, if one does
     * @param priority 0 if they do not say
     * @param preferred the agent, bare, or null
     */
    record Sent(Optional<String> queue, Optional<Chosen> chooser, int priority, Address preferred, List<String> rules, List<String> tags) {

        Route route(Address recent, String home) {
            return new Route(rules, tags, preferred, recent, home, 0, priority);
        }

        boolean isLike(Route route) {
            return route.rules().equals(rules) && route.tags().equals(tags) && route.asked() == priority
                && Objects.equals(route.preferred(), preferred);
        }
    }

    /** @param came when the visitor came: rules may ask for the time */
    Sent sent(Metadata metadata, Instant came) {
        WorkgroupSettings settings = turn.settings();
        LocalDateTime local = LocalDateTime.ofInstant(came, settings.opening().hours().zone());
        Routed routed = settings.routing().rules().route(Facts.of(metadata, XMPP, local),
            settings.queues().stream().map(QueueSettings::name).toList());
        routed.skipped().stream().filter(told::add).forEach(step -> turn.tell(new Effect.RuleSkipped(step)));
        return new Sent(routed.outcome().queue(),
            routed.choseQueue().map(step -> new Chosen(Chosen.By.RULE, name(step))), routed.outcome().priority().orElse(Priority.NORMAL).level(),
            routed.outcome().agent().orElse(null), matched(routed), routed.outcome().tags());
    }

    private static List<String> matched(Routed routed) {
        return routed.trail().stream().filter(step -> step.verdict() instanceof Verdict.Matched).map(Routes::name).toList();
    }

    private static String name(Step step) {
        return step.rule().name().isEmpty() ? "#" + step.number() : step.rule().name();
    }

    /** The rules have changed: whoever waits is sent where they say now, at the age he has. */
    void sendAnew() {
        turn.workgroup().allRequests().stream().filter(request -> request.state().isWaiting()).forEach(this::sendAnew);
    }

    private void sendAnew(Request request) {
        Sent sent = sent(request.metadata(), request.place().since());
        Route old = request.route();
        String queue = sent.queue().filter(wanted -> !wanted.equals(old.home())).orElse(request.queue());
        boolean elsewhere = !queue.equals(request.queue());
        if (elsewhere || !sent.isLike(old)) {
            boolean aged = request.place().priority() != old.asked();
            Place place = request.place().inQueue(queue).withPriority(aged ? Place.HIGHEST : sent.priority());
            Route route = sent.route(old.recent(), elsewhere ? queue : old.home()).with(old.journey()).with(sent.chooser().orElse(old.chosen()));
            turn.lineChanged(request.queue());
            turn.happen(new Event.Rerouted(request.id(), place, elsewhere ? route : route.stepped(old.steps())));
            turn.lineChanged(queue);
        }
    }
}
