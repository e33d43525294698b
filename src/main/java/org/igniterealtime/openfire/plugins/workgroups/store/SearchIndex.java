package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;

/** The words of ended sessions, by which they are searched. Safe for use by several threads. */
public interface SearchIndex {

    /** Takes up a session's words; one that has been taken up already stays as it is. */
    void add(String session);

    /** Some ended sessions that have not been taken up; empty if there are none. */
    List<String> missing(int most);
}
