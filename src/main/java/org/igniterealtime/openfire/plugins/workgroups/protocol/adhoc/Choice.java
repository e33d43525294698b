package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/**
 * A field by which an admin chooses one of the values that the core knows, by its name in lower case with dashes.
 *
 * @param texts what comes before that name in the keys of the words for people
 */
record Choice<E extends Enum<E>>(String field, Class<E> type, String texts) {

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds the field, with what holds now. */
    Form addTo(Form form, Texts all, E now) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            choices.put(word(value), all.get(texts + word(value)));
        }
        return form.choice(field, "list-single", all.get("command.field." + field), choices).value(word(now));
    }

    E read(Fields fields, E before) {
        return fields.text(field).map(text -> Arrays.stream(type.getEnumConstants()).filter(value -> word(value).equals(text)).findFirst()
            .orElseThrow(() -> new WrongField(field, "field.choice", text))).orElse(before);
    }
}
