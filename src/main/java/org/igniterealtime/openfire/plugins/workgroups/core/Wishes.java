package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which agent a visitor shall have if it can be, and whom not: what a rule says, what the visitor wishes if visitors may
 * ({@code agent} and {@code ignore}, Smack's names), and who served him last. All of it ends some time, and then anyone may serve.
 */
final class Wishes {

    private static final String FOR = "agent";
    private static final String AGAINST = "ignore";

    private final WorkgroupSettings settings;
    private final Request request;

    Wishes(WorkgroupSettings settings, Request request) {
        this.settings = settings;
        this.request = request;
    }

    private record Awaited(Address agent, Duration until) { }

    private Optional<Awaited> awaited() {
        Optional<Awaited> wished = Optional.ofNullable(request.route().preferred()).or(() -> wish(FOR))
            .map(agent -> new Awaited(agent, settings.routing().wishFor()));
        return wished.or(() -> recall().flatMap(time -> Optional.ofNullable(request.route().recent()).map(agent -> new Awaited(agent, time))));
    }

    /** Who is put first if he can serve, whatever the strategy says. */
    Optional<Address> first() {
        return awaited().map(Awaited::agent);
    }

    /** Until when nobody else is asked while he could come to serve. */
    Optional<Instant> keptUntil() {
        return awaited().map(awaited -> request.place().since().plus(awaited.until()));
    }

    boolean isUnwanted(Address agent, Instant now) {
        return wish(AGAINST).filter(agent.toBare()::equals).isPresent() && now.isBefore(unwantedUntil());
    }

    private Instant unwantedUntil() {
        return request.place().since().plus(settings.routing().wishFor());
    }

    /** When a wish against somebody ends, if there is one. */
    Optional<Instant> againstUntil() {
        return wish(AGAINST).map(agent -> unwantedUntil());
    }

    // Visitors write what they like: what can be nobody's bare address is no wish.
    private Optional<Address> wish(String name) {
        return settings.routing().wishes()
            ? request.metadata().first(name).map(String::strip).filter(said -> said.indexOf('/') < 0).map(Address::of) : Optional.empty();
    }

    private Optional<Duration> recall() {
        return settings.queue(request.queue()).map(queue -> queue.dispatch().recall());
    }
}
