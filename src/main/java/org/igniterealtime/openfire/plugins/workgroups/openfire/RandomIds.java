package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Unguessable ids of 26 lower-case letters and digits (128 bits): they name rooms, whose local parts are lower case (XEP-0045). */
final class RandomIds implements Supplier<String> {

    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 26;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        StringBuilder id = new StringBuilder(LENGTH);
        for (byte one : bytes) {
            id.append(ALPHABET[one & 31]);
        }
        return id.toString();
    }
}
