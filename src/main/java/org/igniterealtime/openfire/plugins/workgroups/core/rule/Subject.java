package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.Locale;

/** What a condition looks at: a field, or a fact about the request that has a name of its own. */
public sealed interface Subject {

    /** Whether a value counts as the one that the rule names. Case and blanks around it make no difference. */
    default boolean means(String value, String wanted) {
        return value.strip().equalsIgnoreCase(wanted.strip());
    }

    /** Its name in a rule, in quotes if it must be. */
    String text();

    /**
     * An answer of the form, or other metadata that came with the request.
     *
     * @param name in whatever case
     */
    record Field(String name) implements Subject {

        public Field {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a field without a name");
            }
        }

        @Override
        public String text() {
            return Reserved.wordOrQuote(name);
        }
    }

    /** A fact about the request. Where it comes from is said in {@link Facts#of}. */
    enum Fact implements Subject {
        /** The address of the page from which the visitor came to the desk. */
        PAGE,
        /** The address of the page before that. */
        REFERRER,
        /** The visitor's first language, a tag such as {@code de-AT}; {@code de} means any German (RFC 4647 §3.3.1). */
        LANGUAGE {
            @Override
            public boolean means(String value, String wanted) {
                String tag = value.strip().replace('_', '-').toLowerCase(Locale.ROOT);
                String range = wanted.strip().replace('_', '-').toLowerCase(Locale.ROOT);
                return tag.equals(range) || tag.startsWith(range + '-');
            }
        },
        /** The way by which the request came, such as {@code xmpp} or {@code web}. */
        CHANNEL;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
