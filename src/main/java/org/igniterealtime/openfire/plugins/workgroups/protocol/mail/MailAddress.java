package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one mail address, such as {@code vic@mail.example}: the form that browsers take (HTML, "valid e-mail address"), which knows no
 * names, comments, quotes, lists or line breaks, so that nothing can be smuggled into a mail's head.
 */
public record MailAddress(String text) {

    /** RFC 5321 §4.5.3.1.3. */
    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")*");

    public MailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** Reads what somebody wrote, spaces around it aside; empty if it is not an address. */
    public static Optional<MailAddress> read(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST && FORM.matcher(stripped).matches() ? Optional.of(new MailAddress(stripped)) : Optional.empty();
    }

    /** Whether both reach the same mailbox; that upper and lower case differ is allowed and nowhere true. */
    public boolean isSameAs(MailAddress other) {
        return key().equals(other.key());
    }

    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
