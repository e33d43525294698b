package org.igniterealtime.openfire.plugins.workgroups.protocol;

/** What people read, in their language. The keys are those of {@code i18n/workgroups_i18n.properties}. */
@FunctionalInterface
public interface Texts {

    /**
     * @param values stand in the text for {0}, {1} and so on
     * @throws java.util.MissingResourceException if there is no such text, which a test rules out
     */
    String get(String key, Object... values);
}
