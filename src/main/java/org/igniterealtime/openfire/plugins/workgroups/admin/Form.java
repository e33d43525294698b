package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;

/** Settings that are shown and changed together. What is wrong with one field does not keep the others from being looked at. */
final class Form<T> {

    /** Settings under one heading. */
    record Part<T>(String name, List<Setting<T>> settings) { }

    /**
     * What became of a form that was sent.
     *
     * @param value what is to hold from now on; empty if something was wrong or somebody else was faster
     * @param shown the form as it is to be shown then
     */
    record Reading<T>(Optional<T> value, Filled shown) { }

    private final List<Part<T>> parts;

    Form(List<Part<T>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The form with what holds. */
    Filled show(T now) {
        return filled(now, setting -> setting.show(setting.written().apply(now), List.of(), null), false);
    }

    /** Reads what was sent: all of it or, if anything is wrong, nothing. */
    Reading<T> read(T now, Submitted sent) {
        return read(now, sent, !sent.text("version").equals(version(now)));
    }

    /** What was typed so far, for somebody who is not done yet: nothing is said of it, and it is still about the settings that he saw. */
    Filled keep(T now, Submitted sent) {
        Filled kept = filled(now, setting -> setting.show(sent.typed(setting.name()).orElse(""), List.of(), null), false);
        return new Filled(kept.groups(), sent.text("version"), false);
    }

    /** Reads what only asks, so that it cannot be in anybody's way. */
    Reading<T> ask(T blank, Submitted sent) {
        return read(blank, sent, false);
    }

    private Reading<T> read(T now, Submitted sent, boolean conflict) {
        T value = now;
        Map<String, List<Said>> wrong = new HashMap<>();
        for (Part<T> part : parts) {
            for (Setting<T> setting : part.settings()) {
                try {
                    value = setting.reader().read(value, typed(setting, sent));
                } catch (Unfit unfit) {
                    wrong.put(setting.name(), unfit.why());
                }
            }
        }
        Filled shown = filled(now, setting -> {
            String typed = sent.typed(setting.name()).orElse("");
            String holds = setting.written().apply(now);
            return setting.show(typed, wrong.getOrDefault(setting.name(), List.of()), conflict && !typed.equals(holds) ? holds : null);
        }, conflict);
        return new Reading<>(conflict || !wrong.isEmpty() ? Optional.empty() : Optional.of(value), shown);
    }

    private static String typed(Setting<?> setting, Submitted sent) throws Unfit {
        // Browsers do not send a switch that is off.
        if (setting.kind() == Field.Kind.SWITCH) {
            return sent.text(setting.name());
        }
        // Whose lines are numbered keeps its first blank ones.
        return sent.typed(setting.name()).map(typed -> setting.kind() == Field.Kind.CODE ? typed : typed.strip())
            .orElseThrow(() -> new Unfit("field.missing"));
    }

    private Filled filled(T now, Function<Setting<T>, Field> field, boolean conflict) {
        return new Filled(parts.stream().map(part -> new Filled.Group(part.name(), part.settings().stream().map(field).toList())).toList(),
            version(now), conflict);
    }

    /** The same as long as none of these settings has changed. */
    private String version(T now) {
        return Version.of(parts.stream().flatMap(part -> part.settings().stream())
            .flatMap(setting -> Stream.of(setting.name(), setting.written().apply(now))));
    }

    /** The names of the settings that differ. */
    List<String> differing(T before, T after) {
        return parts.stream().flatMap(part -> part.settings().stream())
            .filter(setting -> !setting.written().apply(before).equals(setting.written().apply(after))).map(Setting::name).toList();
    }

    /** Everything that is set to something, one setting a line, for the log of what admins did. */
    String written(T now) {
        return parts.stream().flatMap(part -> part.settings().stream())
            .map(setting -> setting.name() + ": " + setting.written().apply(now).replace('\n', ','))
            .filter(line -> !line.endsWith(": ")).collect(Collectors.joining("\n"));
    }

    /** What differs, one setting a line, for the log of what admins did. */
    String differences(T before, T after) {
        List<String> lines = new ArrayList<>();
        for (Part<T> part : parts) {
            for (Setting<T> setting : part.settings()) {
                String was = setting.written().apply(before);
                String is = setting.written().apply(after);
                if (!was.equals(is)) {
                    lines.add(setting.name() + ": " + was.replace('\n', ',') + " -> " + is.replace('\n', ','));
                }
            }
        }
        return String.join("\n", lines);
    }
}
