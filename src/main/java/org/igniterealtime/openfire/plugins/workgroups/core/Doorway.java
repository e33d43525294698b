package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a workgroup lets visitors in, at some instant.
 *
 * @param changesAt when its hours say otherwise; empty if they never do, or if the admin has closed it
 */
public record Doorway(boolean open, Optional<Instant> changesAt) {

    static Doorway of(Workgroup workgroup, Instant now) {
        return new Doorway(workgroup.isOpen(), workgroup.settings().open() ? workgroup.settings().opening().hours().nextChange(now)
            : Optional.empty());
    }
}
