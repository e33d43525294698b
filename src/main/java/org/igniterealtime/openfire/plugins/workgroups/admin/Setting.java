package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that an admin sets, on whatever the form is about: how it is shown, and how what was typed is read.
 *
 * @param written  the value as it would be typed
 * @param reader   makes the typed value true
 * @param standard the value that holds unless somebody changes it, as it would be typed
 */
record Setting<T>(String name, Field.Kind kind, List<Field.Choice> choices, Function<T, String> written, Reader<T> reader, String standard) {

    static final int DAY = 24 * 60 * 60;

    /** Reads what was typed. */
    @FunctionalInterface
    interface Reader<T> {

        /** @param typed without blanks around it */
        T read(T before, String typed) throws Unfit;
    }

    /** What a line or several lines say. */
    @FunctionalInterface
    interface Lines<T> {
        T read(T before, List<String> lines) throws Unfit;
    }

    /** What a time says, or none. */
    @FunctionalInterface
    interface Moment<T> {
        T read(T before, Optional<LocalDateTime> time) throws Unfit;
    }

    /** What must be true of the settings together. */
    @FunctionalInterface
    interface Check<T> {
        void check(T after) throws Unfit;
    }

    /** This setting, which must fit those before it on the form. */
    Setting<T> checked(Check<T> check) {
        return new Setting<>(name, kind, choices, written, (before, typed) -> {
            T after = reader.read(before, typed);
            check.check(after);
            return after;
        }, standard);
    }

    /** A line of text of at most that length. */
    static <T> Setting<T> words(String name, int longest, Function<T, String> get, BiFunction<T, String, T> set) {
        return new Setting<>(name, Field.Kind.WORDS, List.of(), get, (before, typed) -> set.apply(before, bounded(typed, longest)), "");
    }

    static String bounded(String typed, int longest) throws Unfit {
        if (typed.length() > longest) {
            throw new Unfit("field.long", typed, longest);
        }
        return typed;
    }

    /** A whole number; an empty field means the standard one. */
    static <T> Setting<T> number(String name, int least, int most, int standard, Function<T, Integer> get, BiFunction<T, Integer, T> set) {
        return new Setting<>(name, Field.Kind.NUMBER, List.of(), now -> String.valueOf(get.apply(now)),
            (before, typed) -> set.apply(before, whole(typed.isEmpty() ? String.valueOf(standard) : typed, least, most)), String.valueOf(standard));
    }

    /** A time in whole seconds, a day at most; an empty field means the standard one. */
    static <T> Setting<T> seconds(String name, int least, Duration standard, Function<T, Duration> get, BiFunction<T, Duration, T> set) {
        String usual = String.valueOf(standard.toSeconds());
        return new Setting<>(name, Field.Kind.SECONDS, List.of(), now -> String.valueOf(get.apply(now).toSeconds()),
            (before, typed) -> set.apply(before, Duration.ofSeconds(whole(typed.isEmpty() ? usual : typed, least, DAY))), usual);
    }

    private static int whole(String typed, int least, int most) throws Unfit {
        // Nine digits fit into an int.
        int number = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw new Unfit("field.number", typed, String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    /** Several lines; blank ones do not count. */
    static <T> Setting<T> lines(String name, Function<T, List<String>> get, Lines<T> set) {
        return new Setting<>(name, Field.Kind.LINES, List.of(), now -> String.join("\n", get.apply(now)),
            (before, typed) -> set.read(before, typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList()), "");
    }

    /** Lines of a language of ours. */
    static <T> Setting<T> code(String name, Function<T, String> get, Reader<T> set) {
        return new Setting<>(name, Field.Kind.CODE, List.of(), get, set, "");
    }

    /** People, one a line, who can be searched. */
    static <T> Setting<T> people(String name, Function<T, List<String>> get, Lines<T> set) {
        return lines(name, get, set).of(Field.Kind.PEOPLE);
    }

    /** Groups of the server, one a line, which can be searched. */
    static <T> Setting<T> groups(String name, Function<T, List<String>> get, Lines<T> set) {
        return lines(name, get, set).of(Field.Kind.GROUPS);
    }

    private Setting<T> of(Field.Kind other) {
        return new Setting<>(name, other, choices, written, reader, standard);
    }

    /** A time on the workgroup's own clocks, as browsers write it; an empty field means none. */
    static <T> Setting<T> moment(String name, Function<T, Optional<LocalDateTime>> get, Moment<T> set) {
        return new Setting<>(name, Field.Kind.MOMENT, List.of(), now -> get.apply(now).map(LocalDateTime::toString).orElse(""),
            (before, typed) -> set.read(before, typed.isEmpty() ? Optional.empty() : Optional.of(localTime(typed))), "");
    }

    private static LocalDateTime localTime(String typed) throws Unfit {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException wrong) {
            throw new Unfit("field.local-time", typed);
        }
    }

    static <T> Setting<T> onOff(String name, boolean standard, Function<T, Boolean> get, BiFunction<T, Boolean, T> set) {
        return new Setting<>(name, Field.Kind.SWITCH, List.of(), now -> get.apply(now) ? Field.ON : "",
            (before, typed) -> set.apply(before, typed.equals(Field.ON)), standard ? Field.ON : "");
    }

    /** One of the values that the core knows; {@code keys} and the value's name make the key of the words for it. */
    static <T, E extends Enum<E>> Setting<T> choice(String name, Class<E> type, String keys, E standard, Function<T, E> get,
            BiFunction<T, E, T> set) {
        List<Field.Choice> choices = Arrays.stream(type.getEnumConstants())
            .map(one -> new Field.Choice(Said.word(one), keys + Said.word(one))).toList();
        return new Setting<>(name, Field.Kind.CHOICE, choices, now -> Said.word(get.apply(now)), (before, typed) ->
            set.apply(before, Arrays.stream(type.getEnumConstants()).filter(one -> Said.word(one).equals(typed)).findFirst()
                .orElseThrow(() -> new Unfit("field.choice", typed))), Said.word(standard));
    }

    Field show(String value, List<Said> faults, String now) {
        return new Field(name, kind, choices, value, standard, faults, now);
    }
}
