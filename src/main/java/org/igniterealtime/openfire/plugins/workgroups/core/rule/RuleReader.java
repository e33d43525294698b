package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Token;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/** Reads one line of {@link RuleText}. */
final class RuleReader {

    private final Tokens line;
    private Optional<String> queue = Optional.empty();
    private Optional<Priority> priority = Optional.empty();
    private Optional<Address> agent = Optional.empty();
    private final List<String> tags = new ArrayList<>();
    private boolean goOn;

    RuleReader(Tokens line) {
        this.line = line;
    }

    Rule rule() throws BadText {
        boolean off = !line.peekSecond().isSymbol(":") && line.takeWord("off");
        String name = name();
        Token start = line.peek();
        Condition condition = new ConditionReader(line).condition();
        if (condition.depth() > Rule.DEEPEST) {
            throw line.error(Expected.LESS_NESTING, start);
        }
        if (!line.takeSymbol("->")) {
            throw line.error(Expected.ARROW);
        }
        if (!line.takeWord("stop")) {
            actions();
        }
        if (!line.atEnd()) {
            throw line.error(Expected.SEMICOLON);
        }
        return new Rule(name, condition, new Actions(queue, priority, agent, tags), goOn, !off);
    }

    private String name() throws BadText {
        if (!line.peek().isText() || !line.peekSecond().isSymbol(":")) {
            return "";
        }
        Token name = line.take();
        line.take();
        if (name.text().isBlank()) {
            throw line.error(Expected.NEW_NAME, name);
        }
        return name.text();
    }

    private void actions() throws BadText {
        do {
            action();
        } while (line.takeSymbol(";") && !line.atEnd());
    }

    private void action() throws BadText {
        Token word = line.peek();
        if (line.takeWord("queue")) {
            once(queue.isEmpty(), word);
            queue = Optional.of(name(Expected.QUEUE));
        } else if (line.takeWord("priority")) {
            once(priority.isEmpty(), word);
            Token level = line.takeText(Expected.PRIORITY);
            priority = Optional.of(Priority.read(level.text()).orElseThrow(() -> line.error(Expected.PRIORITY, level)));
        } else if (line.takeWord("agent")) {
            once(agent.isEmpty(), word);
            agent = Optional.of(agent());
        } else if (line.takeWord("tag")) {
            do {
                tags.add(name(Expected.TAG));
            } while (line.takeSymbol(","));
        } else if (line.peek().isWord("go") && line.peekSecond().isWord("on")) {
            once(!goOn, word);
            line.take();
            line.take();
            goOn = true;
        } else {
            throw line.error(word.isWord("stop") ? Expected.ONLY_ONE : Expected.ACTION);
        }
    }

    private void once(boolean isFirst, Token word) throws BadText {
        if (!isFirst) {
            throw line.error(Expected.ONLY_ONE, word);
        }
    }

    private String name(Expected expected) throws BadText {
        Token name = line.takeText(expected);
        if (name.text().isBlank()) {
            throw line.error(expected, name);
        }
        return name.text();
    }

    private Address agent() throws BadText {
        Token address = line.takeText(Expected.AGENT);
        if (!address.text().matches("[^\\s@/]+@[^\\s@/]+")) {
            throw line.error(Expected.AGENT, address);
        }
        return Address.of(address.text().toLowerCase(Locale.ROOT));
    }
}
