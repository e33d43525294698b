package org.igniterealtime.openfire.plugins.workgroups.store;

/**
 * What a user's account says of him.
 *
 * @param name  the full name; empty if none is given
 * @param email the mail address; empty if none is given
 */
public record Account(String name, String email) {

    public Account {
        name = name == null ? "" : name;
        email = email == null ? "" : email;
    }
}
