package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;

/** Makes a field of what was typed, or finds all that is wrong with it. What its kind has no use for is not looked at. */
final class FieldReading {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HELP = 500;
    private static final int LONGEST_VALUE = 1000;
    /** All hidden fields together must fit into what a visitor may say. */
    private static final int LONGEST_HIDDEN = 200;
    private static final Pattern SOURCE_NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    /** One part of a field. */
    @FunctionalInterface
    private interface Part<T> {
        T read() throws Unfit;
    }

    private final FieldDraft draft;
    private final Map<String, Said> wrong = new HashMap<>();

    FieldReading(FieldDraft draft) {
        this.draft = draft;
    }

    /** What was wrong, by the part's name. */
    Map<String, Said> wrong() {
        return Map.copyOf(wrong);
    }

    /**
     * Reads it.
     *
     * @param taken names that other fields have
     * @return empty if something is wrong
     */
    Optional<JoinField> read(Set<String> taken) {
        String name = part("name", () -> name(taken));
        JoinField.Kind kind = part("kind", () -> one(JoinField.Kind.values(), draft.kind()));
        JoinField.Source source = part("source", () -> one(JoinField.Source.values(), draft.source()));
        String label = part("label", () -> Setting.bounded(draft.label(), LONGEST_LABEL));
        String help = part("help", () -> Setting.bounded(draft.help(), LONGEST_HELP));
        if (kind == null || source == null) {
            return Optional.empty();
        }
        List<JoinField.Choice> choices = part("choices", () -> kind.hasChoices() ? choices() : List.of());
        List<String> values = part("value", () -> values(kind, source, choices == null ? List.of() : choices));
        boolean hidden = kind == JoinField.Kind.HIDDEN;
        return wrong.isEmpty() ? Optional.of(new JoinField(name, kind, label, help, !hidden && draft.required().equals(Field.ON), choices, values,
            hidden ? source : JoinField.Source.FIXED)) : Optional.empty();
    }

    private <T> T part(String name, Part<T> part) {
        try {
            return part.read();
        } catch (Unfit unfit) {
            wrong.put(name, unfit.why().get(0));
            return null;
        }
    }

    private String name(Set<String> taken) throws Unfit {
        if (draft.name().isEmpty()) {
            throw new Unfit("field.missing");
        }
        if (!JoinField.isName(draft.name())) {
            throw new Unfit("console.wrong.field-name", draft.name());
        }
        if (taken.contains(draft.name())) {
            throw new Unfit("field.twice", draft.name());
        }
        return draft.name();
    }

    private static <E extends Enum<E>> E one(E[] all, String word) throws Unfit {
        return Stream.of(all).filter(one -> FieldDraft.word(one).equals(word)).findFirst().orElseThrow(() -> new Unfit("field.choice", word));
    }

    private List<JoinField.Choice> choices() throws Unfit {
        List<JoinField.Choice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines(draft.choices())) {
            int equals = line.indexOf('=');
            String value = equals < 0 ? line : line.substring(0, equals).strip();
            String label = equals < 0 ? line : line.substring(equals + 1).strip();
            if (value.isEmpty() || label.isEmpty()) {
                throw new Unfit("console.wrong.choice", line);
            }
            if (!seen.add(value)) {
                throw new Unfit("field.twice", value);
            }
            choices.add(new JoinField.Choice(Setting.bounded(value, LONGEST_LABEL), Setting.bounded(label, LONGEST_LABEL)));
        }
        if (choices.isEmpty()) {
            throw new Unfit("field.missing");
        }
        if (choices.size() > JoinField.MOST_CHOICES) {
            throw new Unfit("field.number", choices.size(), 1, JoinField.MOST_CHOICES);
        }
        return choices;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<String> values(JoinField.Kind kind, JoinField.Source source, List<JoinField.Choice> choices) throws Unfit {
        String typed = Setting.bounded(draft.value(), kind == JoinField.Kind.HIDDEN ? LONGEST_HIDDEN : LONGEST_VALUE);
        if (kind == JoinField.Kind.HIDDEN && source != JoinField.Source.FIXED && !SOURCE_NAME.matcher(typed).matches()) {
            throw new Unfit("console.wrong.source", typed);
        }
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> values = kind == JoinField.Kind.LINES ? typed.lines().toList() : lines(typed);
        if (kind != JoinField.Kind.LINES && kind != JoinField.Kind.CHOICES && values.size() > 1) {
            throw new Unfit("console.wrong.one-line");
        }
        for (String value : values) {
            boolean fits = switch (kind) {
                case CHOICE, CHOICES -> choices.stream().anyMatch(choice -> choice.value().equals(value));
                case YES_NO -> JoinField.YES.contains(value) || JoinField.NO.contains(value);
                default -> true;
            };
            if (!fits) {
                throw new Unfit("field.choice", value);
            }
        }
        return values;
    }
}
