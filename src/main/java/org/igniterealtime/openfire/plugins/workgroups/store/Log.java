package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Set;

/** What the log says, to be read. Each call may take a moment. Safe for use by several threads. */
public interface Log {

    /** What the log says of a request, oldest first. */
    List<Journal.Entry> entriesOf(String workgroup, String request);

    /**
     * Some of that, oldest first.
     *
     * @param kinds only these, by their simple names
     * @param most  so many at most, the oldest
     */
    List<Journal.Entry> entriesOf(String workgroup, String request, Set<String> kinds, int most);

    /**
     * What the log says of several requests, in no order.
     *
     * @param requests some hundreds at most
     * @param kinds    only these, by their simple names
     * @param most     so many at most, whichever they are
     */
    List<Journal.Entry> entriesOf(String workgroup, Set<String> requests, Set<String> kinds, int most);

    /**
     * What happened at a workgroup, oldest first.
     *
     * @param first the first number that is looked at
     * @param last  the last one
     * @param kinds only these, by their simple names
     * @param most  so many at most
     */
    List<Journal.Entry> entries(String workgroup, long first, long last, Set<String> kinds, int most);
}
