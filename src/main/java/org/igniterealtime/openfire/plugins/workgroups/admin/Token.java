package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What a form must bring along to be believed: other sites can have a browser send forms to us, but they cannot know this. */
public final class Token {

    /** The form field's name. */
    public static final String FIELD = "token";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {
    }

    /** A new one. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Compares in a time that does not tell how much of it was right. */
    static boolean same(String given, String sent) {
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
