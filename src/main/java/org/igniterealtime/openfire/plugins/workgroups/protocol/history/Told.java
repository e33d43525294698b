package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** What the visitor told of what clients ask for by name. Never null: some of them fail on a gap. */
final class Told {

    private Told() {
    }

    static String username(Request request) {
        return request.metadata().first("username").orElseGet(() -> request.visitor().address().local());
    }

    static String email(Request request) {
        return request.metadata().first("email").orElse("");
    }

    static String question(Request request) {
        return request.metadata().first("question").orElse("");
    }
}
