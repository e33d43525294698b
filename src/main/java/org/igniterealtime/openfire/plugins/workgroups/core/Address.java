package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Objects;

/**
 * An XMPP address, already normalised by whoever read it from the wire (RFC 7622). Two addresses are the same if their texts are.
 *
 * @param bare     {@code local@domain}, or {@code domain} alone; never empty
 * @param resource the part behind the slash, or empty for a bare address
 */
public record Address(String bare, String resource) implements Comparable<Address> {

    public Address {
        Objects.requireNonNull(bare, "bare");
        Objects.requireNonNull(resource, "resource");
        if (bare.isEmpty()) {
            throw new IllegalArgumentException("an address needs a domain");
        }
    }

    /** Reads a normalised address such as {@code ann@example.org/desk}. */
    public static Address of(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Address(text, "") : new Address(text.substring(0, slash), text.substring(slash + 1));
    }

    public boolean isBare() {
        return resource.isEmpty();
    }

    public Address toBare() {
        return isBare() ? this : new Address(bare, "");
    }

    /** The part before the at sign, or empty for a domain. */
    public String local() {
        return bare.substring(0, Math.max(0, bare.indexOf('@')));
    }

    public String domain() {
        return bare.substring(bare.indexOf('@') + 1);
    }

    @Override
    public int compareTo(Address other) {
        int order = bare.compareTo(other.bare);
        return order != 0 ? order : resource.compareTo(other.resource);
    }

    @Override
    public String toString() {
        return isBare() ? bare : bare + '/' + resource;
    }
}
