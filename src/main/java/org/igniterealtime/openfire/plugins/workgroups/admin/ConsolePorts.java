package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What the console's pages need of the server around them.
 *
 * @param names   what people type, made into addresses
 * @param people  whom to choose from
 * @param words   what is read on pages that change while they are looked at
 * @param wording what holds where an admin has said nothing
 * @param narrator says what no page can say
 * @param keys    lets admins into rooms
 * @param log     where every change is noted
 * @param server  what else there is, and how it is
 * @param checks  threads that may wait for what hangs, and for the log
 */
public record ConsolePorts(Names names, Directory people, Words words, Wording wording, Narrator narrator, RoomKeys keys, AuditLog log,
                           Surroundings server, Executor checks, InstantSource clock) {
}
