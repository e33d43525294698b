package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

/** Which requests to read; the table of requests is named r. */
record Selection(String condition, String parameter) {

    /** Those of a workgroup to which something can still happen. */
    static Selection activeIn(String workgroup) {
        return new Selection("r.workgroup = ? AND r.active = 1", workgroup);
    }

    static Selection one(String request) {
        return new Selection("r.request = ?", request);
    }
}
