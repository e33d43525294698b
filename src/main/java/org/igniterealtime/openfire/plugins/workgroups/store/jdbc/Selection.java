package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.util.Collections;
import java.util.List;

/** Which requests to read; the table of requests is named r. */
record Selection(String condition, List<String> parameters) {

    static final int MOST = 200;

    /** Those of a workgroup to which something can still happen. */
    static Selection activeIn(String workgroup) {
        return new Selection("r.workgroup = ? AND r.active = 1", List.of(workgroup));
    }

    static Selection one(String request) {
        return new Selection("r.request = ?", List.of(request));
    }

    /** At most as many as databases take in one list: {@link #MOST}. */
    static Selection these(List<String> requests) {
        return new Selection("r.request IN (" + String.join(", ", Collections.nCopies(requests.size(), "?")) + ")", requests);
    }

    /** What a statement is filled in with. */
    String[] values() {
        return parameters.toArray(String[]::new);
    }
}
