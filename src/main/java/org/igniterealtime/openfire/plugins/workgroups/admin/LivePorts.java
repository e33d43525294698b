package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** What the live pages work with. */
record LivePorts(Desks desks, Names names, Words words, RoomKeys keys, AuditLog log, InstantSource clock) {
}
