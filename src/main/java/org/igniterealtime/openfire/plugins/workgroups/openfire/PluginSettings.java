package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Duration;
import org.jivesoftware.util.JiveGlobals;
import org.igniterealtime.openfire.plugins.workgroups.admin.SystemSettings;

/** The plugin's settings among the server's properties. What is usual is no property. */
final class PluginSettings {

    /** Of the service. Clients such as Spark take {@code workgroup} for granted. Read at start. */
    private static final String SUBDOMAIN = "workgroups.subdomain";
    /** Of the MUC service whose rooms are used; Spark builds room addresses with the server's default one. Read at start. */
    private static final String ROOMS = "workgroups.muc.subdomain";
    /** Read at start. */
    private static final String THREADS = "workgroups.threads";
    /** In milliseconds. Read when used. */
    private static final String ROOM_PATIENCE = "workgroups.room.timeout";

    private static final SystemSettings USUAL = SystemSettings.DEFAULT;

    private PluginSettings() {
    }

    /** What the properties say at this moment. */
    static SystemSettings read() {
        return new SystemSettings(JiveGlobals.getProperty(SUBDOMAIN, USUAL.subdomain()), JiveGlobals.getProperty(ROOMS, USUAL.rooms()),
            JiveGlobals.getIntProperty(THREADS, USUAL.threads()),
            Duration.ofMillis(JiveGlobals.getIntProperty(ROOM_PATIENCE, (int) USUAL.roomPatience().toMillis()))).bounded();
    }

    static void write(SystemSettings settings) {
        write(SUBDOMAIN, settings.subdomain(), USUAL.subdomain());
        write(ROOMS, settings.rooms(), USUAL.rooms());
        write(THREADS, String.valueOf(settings.threads()), String.valueOf(USUAL.threads()));
        write(ROOM_PATIENCE, String.valueOf(settings.roomPatience().toMillis()), String.valueOf(USUAL.roomPatience().toMillis()));
    }

    private static void write(String property, String value, String usual) {
        if (value.equals(usual)) {
            JiveGlobals.deleteProperty(property);
        } else if (!value.equals(JiveGlobals.getProperty(property))) {
            JiveGlobals.setProperty(property, value);
        }
    }
}
