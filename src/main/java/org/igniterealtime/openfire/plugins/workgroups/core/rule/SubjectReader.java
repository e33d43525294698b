package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Token;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/** Reads a test of what was said: a subject, how it is compared, and with what. */
final class SubjectReader {

    private final Tokens line;

    SubjectReader(Tokens line) {
        this.line = line;
    }

    Condition test() throws BadText {
        Subject subject = subject();
        if (line.takeSymbol("=")) {
            return new SubjectTest.Equals(subject, text());
        }
        if (line.takeSymbol("!=")) {
            return new Condition.Not(new SubjectTest.Equals(subject, text()));
        }
        if (line.takeWord("exists")) {
            return new SubjectTest.Exists(subject);
        }
        Optional<Comparison> comparison = line.peek().kind() == Token.Kind.SYMBOL ? Comparison.of(line.peek().text()) : Optional.empty();
        if (comparison.isPresent()) {
            line.take();
            Token number = line.takeText(Expected.NUMBER);
            return new SubjectTest.Compares(subject, comparison.get(),
                Comparison.number(number.text()).orElseThrow(() -> line.error(Expected.NUMBER, number)));
        }
        return line.takeWord("not") ? new Condition.Not(search(subject)) : search(subject);
    }

    private Subject subject() throws BadText {
        Token name = line.takeText(Expected.CONDITION);
        if (name.kind() == Token.Kind.WORD && Reserved.contains(name.text())) {
            return Stream.of(Subject.Fact.values()).filter(fact -> name.isWord(fact.text())).findFirst()
                .orElseThrow(() -> line.error(Expected.CONDITION, name));
        }
        if (name.text().isBlank()) {
            throw line.error(Expected.CONDITION, name);
        }
        return new Subject.Field(name.text());
    }

    private Condition search(Subject subject) throws BadText {
        if (line.takeWord("contains")) {
            return new SubjectTest.Contains(subject, text());
        }
        if (line.takeWord("in")) {
            return new SubjectTest.OneOf(subject, texts());
        }
        if (line.takeWord("matches")) {
            Token pattern = line.takeText(Expected.PATTERN);
            TextPattern read = new TextPattern(pattern.text());
            if (!read.isValid()) {
                throw line.error(Expected.PATTERN, pattern);
            }
            return new SubjectTest.Matches(subject, read);
        }
        throw line.error(Expected.COMPARISON);
    }

    private List<String> texts() throws BadText {
        if (!line.takeSymbol("(")) {
            return List.of(line.takeText(Expected.TEXT_LIST).text());
        }
        List<String> texts = new ArrayList<>();
        do {
            texts.add(text());
        } while (line.takeSymbol(","));
        if (!line.takeSymbol(")")) {
            throw line.error(Expected.CLOSING_BRACKET);
        }
        return texts;
    }

    private String text() throws BadText {
        return line.takeText(Expected.TEXT).text();
    }
}
