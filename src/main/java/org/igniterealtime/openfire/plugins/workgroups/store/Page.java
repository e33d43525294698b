package org.igniterealtime.openfire.plugins.workgroups.store;

/**
 * A page of a site.
 *
 * @param title    empty if the page did not say
 * @param referrer where the visitor came from; empty if he did not say
 */
public record Page(String url, String title, String referrer) {
}
