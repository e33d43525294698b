package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;

/** The English texts as they are; steps by their names. */
final class PlainNarrator implements Narrator {

    private final Properties texts = new Properties();

    PlainNarrator() {
        try (var reader = Files.newBufferedReader(Path.of("i18n/workgroups_i18n.properties"))) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return new MessageFormat(text, Locale.ROOT).format(values);
    }

    @Override
    public String tell(PastStep step, ZoneId zone, Instant now) {
        return step.getClass().getSimpleName();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Berlin");
    }
}
