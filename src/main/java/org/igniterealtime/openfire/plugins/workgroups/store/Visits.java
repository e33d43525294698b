package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** Who looks at which pages just now. Bounded: what is old or too much is forgotten. Safe for use by several threads. */
public interface Visits {

    /** Whether it was noted that the visitor came to that page now. False if the visit is that of another address, which keeps it. */
    boolean note(String workgroup, String visit, Address visitor, Page page);

    /** Forgets the visit, if it is that address's own. */
    void end(String workgroup, String visit, Address visitor);

    /** Forgets every visit of somebody, by his bare address. */
    void forget(Address visitor);

    Optional<Visit> find(String workgroup, String visit);

    /** Every page that this visitor of the workgroup looked at, in whatever visits of his, oldest first. */
    List<PageView> pagesOf(String workgroup, Visitor visitor);
}
