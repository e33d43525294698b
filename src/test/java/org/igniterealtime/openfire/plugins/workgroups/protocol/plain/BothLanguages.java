package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** The real texts, English unless Chinese is asked for. */
public record BothLanguages(Locale locale) implements Texts {

    public static final Texts ENGLISH = new BothLanguages(Locale.ENGLISH);

    @Override
    public String get(String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle("workgroups_i18n", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key)).format(values);
    }

    @Override
    public Texts in(String language) {
        return language != null && language.startsWith("zh") ? new BothLanguages(Locale.SIMPLIFIED_CHINESE) : ENGLISH;
    }

    @Override
    public String language() {
        return locale.toLanguageTag();
    }
}
