package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Part;

/** What has been counted, summed up. No session is read for it. Each call may take a moment. Safe for use by several threads. */
public interface Reports {

    /**
     * Whose figures are wanted.
     *
     * @param workgroup its name; null for all
     * @param name      of one of its queues or agents; null for all of that kind together
     */
    record Scope(String workgroup, About.Kind kind, String name) { }

    /** The figures of one workgroup, queue or agent. */
    record Named(String name, Figures figures) { }

    /**
     * The figures of each piece of a stretch in which there are any, by its start.
     *
     * @throws StoreFailure if the database does not answer
     */
    Map<Instant, Figures> course(Scope scope, Part part);

    /**
     * The figures of each queue or agent of a workgroup, or of each workgroup, of which there are any, by name.
     *
     * @param workgroup its name; null for all: then the kind is that of workgroups
     * @param from      a slot's start
     * @param until     a slot's start, not included
     * @param after     only names behind that one; empty from the first on
     * @throws StoreFailure if the database does not answer
     */
    List<Named> totals(String workgroup, About.Kind kind, Instant from, Instant until, String after, int most);

    /**
     * Whether there are figures of a workgroup of that name, which may have been deleted.
     *
     * @throws StoreFailure if the database does not answer
     */
    boolean has(String workgroup);

    /**
     * How many visitors of a workgroup who came in that time still wait or chat, so that they are not counted yet.
     *
     * @throws StoreFailure if the database does not answer
     */
    long open(String workgroup, Instant from, Instant until);
}
