package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;

/**
 * A field of the visitors' form as it is typed, right or wrong.
 *
 * @param kind     what it is called on the page
 * @param required {@link Field#ON} or empty
 * @param choices  one a line: the value, or the value, an equals sign and the label
 * @param wrong    what is wrong, by the part's name; empty until it has been looked at
 */
public record FieldDraft(String name, String kind, String label, String help, String required, String choices, String value, String source,
                         Map<String, Said> wrong) {

    /** What a new field is. */
    static final FieldDraft NEW = new FieldDraft("", word(JoinField.Kind.LINE), "", "", "", "", "", word(JoinField.Source.FIXED), Map.of());

    static FieldDraft of(JoinField field) {
        return new FieldDraft(field.name(), word(field.kind()), field.label(), field.description(), field.required() ? Field.ON : "",
            field.choices().stream().map(FieldDraft::written).collect(Collectors.joining("\n")), String.join("\n", field.values()),
            word(field.source()), Map.of());
    }

    /** What was typed into the field of that number. */
    static FieldDraft of(Submitted sent, int number) {
        return new FieldDraft(sent.text("field-name-" + number), sent.text("kind-" + number), sent.text("label-" + number),
            sent.text("help-" + number), sent.text("required-" + number), sent.text("choices-" + number), sent.text("value-" + number),
            sent.text("source-" + number), Map.of());
    }

    FieldDraft with(Map<String, Said> faults) {
        return new FieldDraft(name, kind, label, help, required, choices, value, source, faults);
    }

    private static String written(JoinField.Choice choice) {
        return choice.label().equals(choice.value()) ? choice.value() : choice.value() + " = " + choice.label();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> words(E[] all) {
        return Stream.of(all).map(FieldDraft::word).toList();
    }

    /** Every part, for what compares. */
    Stream<String> parts() {
        return Stream.of(name, kind, label, help, required, choices, value, source);
    }

    /** All of it in a line, for the log of what admins did. */
    String line() {
        return (name + " (" + kind + (required.isEmpty() ? "" : ", required") + ") label=" + label + " help=" + help + " choices=" + choices
            + " value=" + value + " source=" + source).replace('\n', ',');
    }
}
