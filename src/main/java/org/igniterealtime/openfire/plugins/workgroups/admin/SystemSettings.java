package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;

/**
 * What is set for the plugin as a whole; the server keeps it as properties.
 *
 * @param subdomain   of the workgroups' own address
 * @param rooms       subdomain of the service whose rooms are used
 * @param threads     that decide, save and tell for all workgroups together
 * @param roomPatience how long a room's answer is waited for
 */
public record SystemSettings(String subdomain, String rooms, int threads, Duration roomPatience) {

    /** What holds unless somebody changes it. */
    public static final SystemSettings DEFAULT = new SystemSettings("workgroup", "conference", 4, Duration.ofSeconds(5));

    /** More than any machine needs for this. */
    public static final int MOST_THREADS = 64;
    /** The shortest time in milliseconds in which a room can be expected to answer. */
    public static final int LEAST_PATIENCE = 100;
    /** The longest time in milliseconds for which a visitor may be kept waiting for a room. */
    public static final int MOST_PATIENCE = 60_000;

    /** The same, with numbers that are out of bounds, as a property written by hand may be, brought back into them. */
    public SystemSettings bounded() {
        return new SystemSettings(subdomain, rooms, Math.min(Math.max(threads, 1), MOST_THREADS),
            Duration.ofMillis(Math.min(Math.max(roomPatience.toMillis(), LEAST_PATIENCE), MOST_PATIENCE)));
    }
}
