package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** What in the server's log a test must not leave behind. */
public final class ServerComplaints {

    /**
     * Openfire looks for the roster of a local user where a component's contact is accepted, finds none, and says so after everything has
     * been done (PresenceSubscribeHandler, after manageSub).
     */
    private static final String OPENFIRES_OWN = "org.jivesoftware.openfire.handler.PresenceSubscribeHandler - Internal server error";

    private ServerComplaints() {
    }

    /** Fails if the log names one of the plugin's classes at level WARN or above. */
    public static void assertNone(OpenfireServer server) throws Exception {
        List<String> ours = server.logErrors().stream().filter(entry -> entry.contains("plugins.workgroups"))
            .filter(entry -> !entry.contains(OPENFIRES_OWN)).toList();
        if (!ours.isEmpty()) {
            throw new AssertionError("the server's log complains:\n" + String.join("\n", ours));
        }
    }
}
