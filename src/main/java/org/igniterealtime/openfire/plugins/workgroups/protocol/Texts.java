package org.igniterealtime.openfire.plugins.workgroups.protocol;

/** What people read, in their language. The keys are those of {@code i18n/workgroups_i18n.properties}. */
@FunctionalInterface
public interface Texts {

    /**
     * @param values stand in the text for {0}, {1} and so on
     * @throws java.util.MissingResourceException if there is no such text, which a test rules out
     */
    String get(String key, Object... values);

    /**
     * The same texts in another language.
     *
     * @param language as in xml:lang, or null
     * @return these, unless there are texts in that language
     */
    default Texts in(String language) {
        return this;
    }

    /** The language that the texts are in, as in xml:lang. */
    default String language() {
        return "en";
    }
}
