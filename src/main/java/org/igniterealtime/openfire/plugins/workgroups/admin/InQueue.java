package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.HashMap;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * Who is in a queue just now.
 *
 * @param waiting visitors in line
 * @param chats   chats going on, and those whose room is being opened
 */
public record InQueue(int waiting, int chats) {

    static final InQueue NOBODY = new InQueue(0, 0);

    /** By the queue's name; a queue in which nobody is may be missing. */
    static Map<String, InQueue> of(Workgroup workgroup) {
        Map<String, InQueue> all = new HashMap<>();
        workgroup.allRequests().stream().filter(request -> !request.state().isFinal())
            .forEach(request -> all.merge(request.queue(), of(request), (some, more) ->
                new InQueue(some.waiting + more.waiting, some.chats + more.chats)));
        return all;
    }

    private static InQueue of(Request request) {
        return request.state().isWaiting() ? new InQueue(1, 0) : new InQueue(0, 1);
    }
}
