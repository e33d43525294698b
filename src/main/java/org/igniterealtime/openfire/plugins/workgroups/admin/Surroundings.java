package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the server says of the things that the desks need. Any of these calls may take long, fail, or never return: nobody waits for one
 * without a bound. None of them tells a password.
 */
public interface Surroundings {

    /**
     * The database that everything is kept in.
     *
     * @param product what it calls itself, with its version
     * @param schema  the version of the plugin's tables
     * @param durable whether what is committed is on disk, as far as the connection can tell
     * @param took    how long it took to answer
     */
    record Database(String product, int schema, boolean durable, Duration took) { }

    /**
     * The way to visitors' mail boxes.
     *
     * @param setUp   whether an admin has named a mail server, which the server uses
     * @param sending since when a mail is on its way; null if none is
     * @param last    what became of the last one; null if none was sent since the plugin was loaded
     */
    record Mail(boolean setUp, Instant sending, LastMail last) { }

    /**
     * A mail that was sent, or was not.
     *
     * @param failure what kind of failure it was, without what it says: that may name a visitor; empty if the mail server took it
     */
    record LastMail(Instant at, String failure) { }

    /**
     * The ways of web pages to the server.
     *
     * @param addresses for web clients, by WebSocket and by BOSH; none if it does not listen
     */
    record Web(List<String> addresses) { }

    /** The versions of what runs here. */
    record Versions(String plugin, String server, String java) { }

    /**
     * Threads of the plugin that work on the same things.
     *
     * @param name    desks (which decide), reading (which look up what was kept) or mail
     * @param most    how many there can be
     * @param busy    how many are at work
     * @param waiting how many tasks wait for one
     */
    record Threads(String name, int most, int busy, int waiting) { }

    /**
     * Ended sessions that cannot be searched yet.
     *
     * @param waiting to be taken up
     * @param failed  since the plugin was loaded; they are taken up when it is loaded anew
     */
    record Unsearchable(int waiting, int failed) { }

    /** The version of the plugin's tables that this code needs, as in {@code plugin.xml}. */
    int SCHEMA = 1;

    Database database();

    /** How long the service of the rooms took to answer. @throws IllegalStateException if it refuses, or does not answer for long */
    Duration rooms();

    /** The address of the service of the rooms. */
    String roomsAddress();

    /** The address of the workgroups. */
    String address();

    /** Whether the server hands stanzas to that address to somebody: to us, for our own. */
    boolean isReachable(String address);

    Mail mail();

    Web web();

    /** Whether people without an account may log in. */
    boolean anonymousLogin();

    Versions versions();

    List<Threads> threads();

    Unsearchable unsearchable();

    /** The plugin's own settings as they were saved. */
    SystemSettings settings();

    /** The settings with which the plugin runs. */
    SystemSettings running();

    /** Saves settings. Those that are read at start hold when the plugin is loaded anew. */
    void save(SystemSettings settings);
}
