package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A short mark of what was shown, which comes back with the form, so that nobody writes over what he has not seen. */
public final class Version {

    private static final int BYTES = 16;

    private Version() {
    }

    /** The same as long as all of these are: 32 hexadecimal digits of their SHA-256. */
    public static String of(Stream<String> shown) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shown.forEach(text -> digest.update((text + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
