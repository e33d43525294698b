package org.igniterealtime.openfire.plugins.workgroups.admin;

/**
 * The page that is shown instead of one that cannot be.
 *
 * @param key    of the text that says why, and what to do now
 * @param again  where what was asked for may be looked at again; empty for nowhere
 * @param system whether the page System may say more
 */
public record Refused(String key, String again, boolean system) {

    public Refused(String key, String again) {
        this(key, again, false);
    }
}
