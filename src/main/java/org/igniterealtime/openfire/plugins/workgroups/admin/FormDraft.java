package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;

/**
 * The visitors' form as it is typed, right or wrong.
 *
 * @param wrong what is wrong with all of it; null if nothing is, or nobody has looked
 */
public record FormDraft(String title, String instructions, List<FieldDraft> fields, Said wrong) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INSTRUCTIONS = 1000;
    /** Characters of all fields together: a client gets the form in one stanza. */
    private static final int LONGEST = 50_000;

    /** What came of reading a draft: the form, unless something is wrong, and the draft with what is. */
    record Reading(Optional<JoinForm> form, FormDraft draft) { }

    static FormDraft of(JoinForm form) {
        return new FormDraft(form.title(), form.instructions(), form.fields().stream().map(FieldDraft::of).toList(), null);
    }

    /** What was typed. Fields beyond the bound are not looked at: our page has none. */
    static FormDraft of(Submitted sent) {
        String count = sent.text("fields");
        int fields = count.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(count), JoinForm.MOST_FIELDS) : 0;
        return new FormDraft(sent.text("title"), sent.text("instructions"),
            IntStream.range(0, fields).mapToObj(number -> FieldDraft.of(sent, number)).toList(), null);
    }

    /** Whether one more field may be added. */
    public boolean hasRoom() {
        return fields.size() < JoinForm.MOST_FIELDS;
    }

    /** Whether something is wrong with any of it. */
    public boolean isWrong() {
        return wrong != null || fields.stream().anyMatch(field -> !field.wrong().isEmpty());
    }

    /** The draft after a press on one of its buttons, such as {@code up-3}; the same if there is no such button. */
    FormDraft after(String button) {
        List<FieldDraft> changed = new ArrayList<>(fields);
        if (button.equals("add") && hasRoom()) {
            changed.add(FieldDraft.NEW);
        }
        int number = button.matches("(up|down|remove)-[0-9]{1,3}") ? Integer.parseInt(button.replaceAll("\\D", "")) : fields.size();
        if (number < fields.size()) {
            if (button.startsWith("up") && number > 0) {
                Collections.swap(changed, number, number - 1);
            } else if (button.startsWith("down") && number + 1 < fields.size()) {
                Collections.swap(changed, number, number + 1);
            } else if (button.startsWith("remove")) {
                changed.remove(number);
            }
        }
        return new FormDraft(title, instructions, List.copyOf(changed), null);
    }

    Reading read() {
        List<FieldDraft> looked = new ArrayList<>();
        List<JoinField> read = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FieldDraft field : fields) {
            FieldReading reading = new FieldReading(field);
            reading.read(taken).ifPresent(read::add);
            taken.add(field.name());
            looked.add(field.with(reading.wrong()));
        }
        Said fault = fault();
        boolean right = fault == null && read.size() == fields.size();
        return new Reading(right ? Optional.of(new JoinForm(title, instructions, read)) : Optional.empty(),
            new FormDraft(title, instructions, looked, fault));
    }

    private Said fault() {
        if (title.length() > LONGEST_TITLE || instructions.length() > LONGEST_INSTRUCTIONS) {
            return Said.of("console.wrong.form-title", LONGEST_TITLE, LONGEST_INSTRUCTIONS);
        }
        return fields.stream().flatMap(FieldDraft::parts).mapToInt(String::length).sum() > LONGEST
            ? Said.of("console.wrong.form-long", LONGEST) : null;
    }

    String version() {
        return Version.of(Stream.concat(Stream.of(title, instructions), fields.stream().flatMap(FieldDraft::parts)));
    }

    /** What differs from another, for the log of what admins did: lines that go, and lines that come. */
    String differencesFrom(FormDraft before) {
        Set<String> was = new LinkedHashSet<>(before.lines());
        Set<String> is = new LinkedHashSet<>(lines());
        String differences = String.join("\n", Stream.concat(was.stream().filter(line -> !is.contains(line)).map("- "::concat),
            is.stream().filter(line -> !was.contains(line)).map("+ "::concat)).toList());
        return differences.isEmpty() ? "the order: " + String.join(", ", fields.stream().map(FieldDraft::name).toList()) : differences;
    }

    /** All of it, one field a line, for the same log. */
    List<String> lines() {
        return Stream.concat(Stream.of("title: " + title, "instructions: " + instructions.replace('\n', ',')),
            fields.stream().map(FieldDraft::line)).toList();
    }
}
