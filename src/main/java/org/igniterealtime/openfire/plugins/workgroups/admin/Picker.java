package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;

/**
 * Finds the server's people and groups for the fields of forms, on the page itself and without any script: a button beside the field sends the
 * form, which comes back as it was typed, with what was found. What was ticked is added to the field whenever the form is sent.
 */
final class Picker {

    static final int MOST = 20;

    private static final int MOST_LOOKED_UP = 50;

    private static final String FIND = "find-";
    private static final String ADD = "add-";
    /** The button that is pressed by the Enter key: it searches if there is anything to search for. */
    private static final String ENTER = "enter";

    private final Directory directory;

    Picker(Directory directory) {
        this.directory = directory;
    }

    /** What was sent, with everything in the fields that was ticked for them. */
    Submitted added(Submitted sent) {
        Map<String, List<String>> values = new HashMap<>(sent.values());
        sent.values().forEach((name, lines) -> {
            if (name.startsWith(ADD)) {
                values.computeIfPresent(name.substring(ADD.length()), (field, before) -> List.of(joined(before.get(0), lines)));
            }
        });
        return new Submitted(values);
    }

    /** Of these people and groups those that the server does not know, as they would be typed; only so many are looked up. */
    List<String> unknown(QueueSettings queue) {
        return Stream.concat(
            queue.users().stream().sorted().limit(MOST_LOOKED_UP).filter(person -> !directory.has(person)).map(Address::bare),
            queue.groups().stream().sorted().limit(MOST_LOOKED_UP).filter(group -> !directory.hasGroup(group))).toList();
    }

    private static String joined(String before, List<String> lines) {
        List<String> all = new ArrayList<>(before.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !all.contains(line)).forEach(all::add);
        return String.join("\n", all);
    }

    /** The field for which something is searched; empty if the form is sent for another reason. */
    Optional<String> wanted(Submitted sent) {
        String button = sent.text("do");
        if (button.equals(ENTER)) {
            return sent.values().keySet().stream().filter(name -> name.startsWith(FIND) && !sent.text(name).isEmpty())
                .map(name -> name.substring(FIND.length())).findFirst();
        }
        return Optional.of(button).filter(name -> name.startsWith(FIND)).map(name -> name.substring(FIND.length()));
    }

    /** The form with what was found for that field. */
    Filled found(Filled form, String field, Submitted sent) {
        return new Filled(form.groups().stream().map(group -> new Filled.Group(group.name(), group.fields().stream()
            .map(one -> one.name().equals(field) ? one.with(found(one, sent.text(FIND + field))) : one).toList())).toList(),
            form.version(), form.conflict());
    }

    private Picks found(Field field, String words) {
        List<Picks.Pick> all = switch (field.kind()) {
            case PEOPLE -> directory.people(words, MOST + 1).stream()
                .map(person -> new Picks.Pick(person.address().bare(), person.name())).toList();
            case GROUPS -> directory.groups(words, MOST + 1).stream().map(group -> new Picks.Pick(group, "")).toList();
            default -> List.of();
        };
        List<String> there = field.value().lines().map(String::strip).toList();
        return new Picks(true, words, all.stream().limit(MOST).filter(pick -> !there.contains(pick.line())).toList(),
            all.size() > MOST);
    }
}
