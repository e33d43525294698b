package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;
import org.igniterealtime.openfire.plugins.workgroups.store.Words;

/** One search of the past, as its address says it. What is wrong with one field does not keep the others from being looked at. */
final class HistoryForm {

    static final List<String> NAMES = List.of("words", "visitor", "agent", "workgroup", "queue", "outcome", "from", "until", "zone");

    private static final int LONGEST_WORDS = 200;
    private static final Pattern MARK = Pattern.compile("([0-9]{1,15})-([A-Za-z0-9-]{1,64})");

    private final Submitted asked;
    private final List<Field> fields = new ArrayList<>();
    private boolean wrong;
    private Clockwork clock;
    private Browse browse;

    /** Reads what was typed. */
    @FunctionalInterface
    private interface Reader<V> {
        V read(String typed) throws Unfit;
    }

    private HistoryForm(Submitted asked) {
        this.asked = asked;
    }

    /** @param usual the zone in which dates are meant if none is named */
    static HistoryForm of(Submitted asked, Names names, ZoneId usual, int most) {
        HistoryForm form = new HistoryForm(asked);
        List<String> words = form.read("words", "", typed -> words(Setting.bounded(typed, LONGEST_WORDS)));
        Address visitor = form.read("visitor", "", person(names));
        Address agent = form.read("agent", "", person(names));
        String workgroup = form.read("workgroup", "", typed -> names.workgroup(typed).orElseThrow(() -> new Unfit("field.address", typed)));
        String queue = form.read("queue", "", typed -> names.queue(typed).orElseThrow(() -> new Unfit("field.address", typed)));
        Outcome outcome = form.read("outcome", "", HistoryForm::outcome);
        // The zone stands behind the dates, and is needed before.
        form.clock = new Clockwork(usual);
        try {
            form.clock = asked.text("zone").isEmpty() ? form.clock : Clockwork.of(asked.text("zone"));
        } catch (Unfit unfit) {
            form.wrong = true;
        }
        Instant from = form.read("from", "", form.clock::first);
        Instant until = form.read("until", "", typed -> form.after(typed, from));
        form.read("zone", usual.getId(), Clockwork::of);
        if (!form.wrong) {
            form.browse = new Browse(words == null ? List.of() : words, visitor, agent, workgroup, queue, outcome,
                from == null ? Search.EARLIEST : from, until == null ? Search.LATEST : until, form.mark(), most);
        }
        return form;
    }

    private static Reader<Address> person(Names names) {
        return typed -> names.person(typed).orElseThrow(() -> new Unfit("field.address", typed));
    }

    private static List<String> words(String typed) throws Unfit {
        List<String> words = Words.wanted(typed);
        if (words.isEmpty()) {
            throw new Unfit("console.past.wrong.words", typed);
        }
        return words;
    }

    private static Outcome outcome(String typed) throws Unfit {
        return Arrays.stream(Outcome.values()).filter(one -> word(one).equals(typed)).findFirst().orElseThrow(() -> new Unfit("field.choice", typed));
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Instant after(String typed, Instant from) throws Unfit {
        Instant until = clock.after(typed);
        if (from != null && !from.isBefore(until)) {
            throw new Unfit("console.past.wrong.order", typed, asked.text("from"));
        }
        return until;
    }

    private <V> V read(String name, String standard, Reader<V> reader) {
        String typed = asked.text(name);
        V value = null;
        List<Said> why = List.of();
        try {
            value = typed.isEmpty() ? null : reader.read(typed);
        } catch (Unfit unfit) {
            why = unfit.why();
            wrong = true;
        }
        boolean choice = name.equals("outcome");
        fields.add(new Field(name, choice ? Field.Kind.CHOICE : Field.Kind.WORDS, choice ? outcomes() : List.of(),
            typed.isEmpty() ? standard : typed, standard, why, null));
        return value;
    }

    private static List<Field.Choice> outcomes() {
        List<Field.Choice> choices = new ArrayList<>(List.of(new Field.Choice("", "console.past.outcome.any")));
        Arrays.stream(Outcome.values()).map(one -> new Field.Choice(word(one), "console.past.outcome." + word(one))).forEach(choices::add);
        return choices;
    }

    // Where the page before ended; what does not look like that is the beginning.
    private Browse.Mark mark() {
        Matcher mark = MARK.matcher(asked.text("before"));
        return mark.matches() ? new Browse.Mark(Instant.ofEpochMilli(Long.parseLong(mark.group(1))), mark.group(2)) : null;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    boolean isWrong() {
        return wrong;
    }

    /** Whether something was asked for beside everything. */
    boolean isNarrowed() {
        return NAMES.stream().filter(name -> !name.equals("zone")).anyMatch(name -> !asked.text(name).isEmpty());
    }

    Clockwork clock() {
        return clock;
    }

    /** What is to be looked for; nothing if something is wrong. */
    Browse browse() {
        return browse;
    }

    /** The address of the same search. @param more names and values in turn */
    String address(String... more) {
        List<String> query = new ArrayList<>();
        Function<String, String> typed = asked::text;
        NAMES.stream().filter(name -> !typed.apply(name).isEmpty()).forEach(name -> query.addAll(List.of(name, typed.apply(name))));
        query.addAll(List.of(more));
        return org.igniterealtime.openfire.plugins.workgroups.admin.Outcome.go("history", query.toArray(String[]::new)).address();
    }

    static String written(Browse.Mark mark) {
        return mark.since().toEpochMilli() + "-" + mark.request();
    }
}
