package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;

/**
 * What keeps an agent from a request.
 *
 * @param reason the first that applies
 * @param until  when it ends of itself, if nothing else happens; empty if it is not a matter of time
 */
public record Hindrance(Ineligible reason, Optional<Instant> until) {

    static Hindrance of(Ineligible reason) {
        return new Hindrance(reason, Optional.empty());
    }
}
