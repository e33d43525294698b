package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;

/**
 * Somebody is asked the questions of a form, one after another. Immutable: an answer makes a new value.
 *
 * @param questions   all of them; at least one
 * @param suggestions question's name to what is taken if he skips it; of a name that nobody asks for, what is taken anyway
 * @param answers     what he has answered, question's name to values
 * @param next        the index of the question that he was asked last
 */
record Inquiry(List<Question> questions, Map<String, List<String>> suggestions, Map<String, List<String>> answers, int next) {

    /** Characters of one answer. */
    static final int LONGEST = 2000;

    /** What came of an answer. */
    sealed interface Step {

        /** The next question is due, or the same again. @param problem why the same again, else empty */
        record Asking(Inquiry inquiry, Optional<Problem> problem) implements Step { }

        /** There is nothing left to ask. @param answers question's name to values */
        record Complete(Map<String, List<String>> answers) implements Step { }
    }

    /** What is wrong with an answer. */
    enum Problem { MISSING, NO_CHOICE, TOO_LONG }

    Inquiry {
        questions = List.copyOf(questions);
        suggestions = Map.copyOf(suggestions);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    static Inquiry begin(List<Question> questions, Map<String, List<String>> suggestions) {
        Map<String, List<String>> anyway = new LinkedHashMap<>(suggestions);
        questions.forEach(question -> anyway.remove(question.name()));
        return new Inquiry(questions, suggestions, anyway, 0);
    }

    /** What he was asked last. */
    Question question() {
        return questions.get(next);
    }

    /** What is taken if he skips the question. */
    Optional<List<String>> suggestion() {
        return Optional.ofNullable(suggestions.get(question().name()));
    }

    /** He does not want to answer this one. */
    Step skip() {
        if (suggestion().isPresent()) {
            return with(suggestion().get());
        }
        return question().required() ? again(Problem.MISSING) : with(List.of());
    }

    /** He answers. */
    Step answer(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return skip();
        }
        if (said.length() > LONGEST) {
            return again(Problem.TOO_LONG);
        }
        if (question().choices().isEmpty()) {
            return with(List.of(said));
        }
        List<String> chosen = new ArrayList<>();
        for (String one : question().takesSeveral() ? said.split("[,，、;；]") : new String[] {said}) {
            Optional<String> value = choice(one.strip());
            if (value.isEmpty()) {
                return again(Problem.NO_CHOICE);
            }
            value.filter(fresh -> !chosen.contains(fresh)).ifPresent(chosen::add);
        }
        return chosen.isEmpty() ? again(Problem.NO_CHOICE) : with(chosen);
    }

    // By what it is called, or by its number as listed. What it is called comes first, for choices may be numbers.
    private Optional<String> choice(String said) {
        Map<String, String> choices = question().choices();
        Optional<String> named = choices.entrySet().stream()
            .filter(one -> one.getValue().equalsIgnoreCase(said) || one.getKey().equalsIgnoreCase(said)).map(Map.Entry::getKey).findFirst();
        return named.or(() -> said.matches("[0-9]{1,3}") ? choices.keySet().stream().skip(Math.max(0, Integer.parseInt(said) - 1L))
            .findFirst().filter(first -> !said.matches("0+")) : Optional.empty());
    }

    private Step again(Problem problem) {
        return new Step.Asking(this, Optional.of(problem));
    }

    private Step with(List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(answers);
        if (!values.isEmpty()) {
            all.put(question().name(), values);
        }
        return next + 1 == questions.size() ? new Step.Complete(all)
            : new Step.Asking(new Inquiry(questions, suggestions, all, next + 1), Optional.empty());
    }
}
