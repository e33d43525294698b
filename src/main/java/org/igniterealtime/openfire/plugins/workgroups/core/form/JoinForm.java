package org.igniterealtime.openfire.plugins.workgroups.core.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/**
 * What visitors are asked before they join.
 *
 * @param title        blank for the workgroup's name
 * @param instructions blank for our own words
 * @param fields       in the order in which they are asked
 */
public record JoinForm(String title, String instructions, List<JoinField> fields) {

    /** Well within what visitors may say in all ({@link Metadata#MOST_FIELDS}). */
    public static final int MOST_FIELDS = 40;

    /** What is asked unless an admin says otherwise. */
    public static final JoinForm DEFAULT = new JoinForm("", "",
        List.of(JoinField.line("username", true), JoinField.line("email", false), JoinField.line("question", false)));

    /** What is wrong with an answer. */
    public enum Fault { MISSING, NO_CHOICE }

    /** A field that is not answered as it must be. */
    public record Lack(JoinField field, Fault fault) { }

    public JoinForm {
        fields = List.copyOf(fields);
        if (fields.size() > MOST_FIELDS || fields.stream().map(JoinField::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("no form: two fields of one name, or more than " + MOST_FIELDS);
        }
    }

    /** The fields that people are asked. */
    public List<JoinField> asked() {
        return fields.stream().filter(field -> field.kind() != JoinField.Kind.HIDDEN).toList();
    }

    /**
     * What a visitor said, with what the hidden fields say: a fixed one says what the admin did, whatever the visitor's client made of it,
     * and a mark that no page has replaced is no answer.
     */
    public Metadata filled(Metadata said) {
        Map<String, List<String>> all = new LinkedHashMap<>(said.fields());
        for (JoinField field : fields) {
            if (field.kind() == JoinField.Kind.HIDDEN) {
                boolean fixed = field.source() == JoinField.Source.FIXED;
                if (fixed || field.marks().equals(all.get(field.name()))) {
                    all.remove(field.name());
                }
                if (fixed && !field.values().isEmpty()) {
                    all.put(field.name(), field.values());
                }
            }
        }
        return new Metadata(all);
    }

    /**
     * The first field that is not answered as it must be. Our own form asks and does not insist, for clients that show no form join without
     * one (XEP-0142 §4.1.1); an admin's form is meant.
     */
    public Optional<Lack> lack(Metadata said) {
        return fields.equals(DEFAULT.fields) ? Optional.empty()
            : asked().stream().flatMap(field -> fault(field, said).map(fault -> new Lack(field, fault)).stream()).findFirst();
    }

    private static Optional<Fault> fault(JoinField field, Metadata said) {
        List<String> values = said.fields().getOrDefault(field.name(), List.of()).stream().filter(value -> !value.isBlank()).toList();
        if (values.isEmpty()) {
            return field.required() ? Optional.of(Fault.MISSING) : Optional.empty();
        }
        return values.stream().allMatch(field::takes) ? Optional.empty() : Optional.of(Fault.NO_CHOICE);
    }
}
