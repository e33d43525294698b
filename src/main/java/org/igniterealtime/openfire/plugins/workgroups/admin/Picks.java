package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * What was searched for a field, and can be added to it.
 *
 * @param asked whether anything was searched at all
 * @param words what was searched
 * @param more  whether there are more than are shown
 */
public record Picks(boolean asked, String words, List<Pick> found, boolean more) {

    static final Picks NONE = new Picks(false, "", List.of(), false);

    /**
     * A line that can be added.
     *
     * @param name what it is called besides; empty for nothing
     */
    public record Pick(String line, String name) { }
}
