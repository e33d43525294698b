package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * Somebody looking around on the site of a workgroup.
 *
 * @param id      as the site named it
 * @param visitor the full address that told of it
 * @param pages   oldest first
 */
public record Visit(String id, Address visitor, List<PageView> pages) {

    public Visit {
        pages = List.copyOf(pages);
    }
}
