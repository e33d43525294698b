package org.igniterealtime.openfire.plugins.workgroups.store;

import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** A chat session as it was kept, and whose it is. */
public record ChatSession(String workgroup, Request request) {

    public String id() {
        return request.id();
    }
}
