package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Texts from the plugin's {@code i18n} folder, in the server's language. */
final class BundleTexts implements Texts {

    private static final String BUNDLE = "workgroups_i18n";

    private final Supplier<Locale> locale;
    private final ClassLoader loader;

    /** @param locale asked each time, so that the admin may change it */
    BundleTexts(Supplier<Locale> locale, ClassLoader loader) {
        this.locale = locale;
        this.loader = loader;
    }

    @Override
    public Texts in(String language) {
        String wanted = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        return switch (wanted) {
            case "zh" -> new BundleTexts(() -> Locale.SIMPLIFIED_CHINESE, loader);
            case "en" -> new BundleTexts(() -> Locale.ENGLISH, loader);
            default -> this;
        };
    }

    @Override
    public String language() {
        return locale.get().getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    @Override
    public String get(String key, Object... values) {
        // English is the file without a language: the machine's own language must not come before it.
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale.get(), loader,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }
}
