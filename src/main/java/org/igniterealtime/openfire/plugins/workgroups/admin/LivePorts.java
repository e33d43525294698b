package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/**
 * What the live pages work with.
 *
 * @param noting where what was done is written down: neither desks nor rooms wait for that
 */
record LivePorts(Desks desks, Names names, Words words, RoomKeys keys, AuditLog log, Executor noting, InstantSource clock) {
}
