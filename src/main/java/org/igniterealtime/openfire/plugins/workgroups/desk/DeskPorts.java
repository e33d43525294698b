package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;

/**
 * What every workgroup's mailbox works with.
 *
 * @param threads a fixed few, shared by all mailboxes
 */
public record DeskPorts(Journal journal, Outbox outbox, Rooms rooms, Timers timers, Presences presences, Clock clock,
                        Executor threads) {
}
