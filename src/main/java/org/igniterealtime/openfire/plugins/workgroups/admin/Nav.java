package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/**
 * The ways from each page of a workgroup to all its others.
 *
 * @param pages  each page once; {@code console.nav.PAGE} is its text
 * @param queues the pages of its queues
 */
public record Nav(List<Link> pages, List<Link> queues) {

    /**
     * The way to one page.
     *
     * @param queue   the queue that it is about; empty if it is about none
     * @param address relative to the other pages
     */
    public record Link(String page, String queue, String address) { }

    /** A page of each workgroup, and the parameter that names the workgroup there. */
    private record Known(String page, String parameter) { }

    /** In the order in which they are shown. Each new page of a workgroup is one line here and one text. */
    private static final List<Known> PAGES = List.of(
        new Known("workgroup", "name"),
        new Known("live", "workgroup"),
        new Known("queues", "workgroup"),
        new Known("rules", "workgroup"),
        new Known("hours", "workgroup"),
        new Known("visitor-form", "name"),
        new Known("texts", "name"),
        new Known("macros", "name"),
        new Known("media", "name"),
        new Known("history", "workgroup"),
        new Known("reports", "workgroup"),
        new Known("workgroup-delete", "name"));

    static Nav of(WorkgroupSettings workgroup) {
        return new Nav(PAGES.stream().map(one -> new Link(one.page(), "", address(one.page(), one.parameter(), workgroup.name()))).toList(),
            workgroup.queues().stream().map(QueueSettings::name)
                .map(queue -> new Link("queue", queue, address("queue", "workgroup", workgroup.name(), "queue", queue))).toList());
    }

    private static String address(String page, String... query) {
        return Outcome.go(page, query).address();
    }
}
