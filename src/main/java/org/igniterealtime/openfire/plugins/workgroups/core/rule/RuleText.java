package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Token;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/**
 * Rules as people type them, one a line:
 *
 * <pre>
 * billing: topic = "billing" and not (country in ("FR", "DE")) -> queue billing; priority high; tag vip; go on
 * night:   time in 22:00-06:00 or day in (sat, sun)            -> queue "on call"   # a remark
 *
 * rule      = [ "off" ] [ name ":" ] condition "->" actions
 * condition = all { "or" all }
 * all       = single { "and" single }
 * single    = "not" single | "(" condition ")" | "always" | test
 * test      = subject ( "=" | "!=" ) text
 *           | subject [ "not" ] ( "contains" text | "in" texts | "matches" pattern )
 *           | subject ( "&lt;" | "&lt;=" | ">" | ">=" ) number
 *           | subject "exists"
 *           | ( "time" | "day" | "date" ) ( "=" | "!=" | [ "not" ] "in" ) times
 * subject   = "page" | "referrer" | "language" | "channel" | field
 * texts     = text | "(" text { "," text } ")"
 * times     = one, or several in brackets, of 09:00-17:00; of mon or mon-fri; of 2026-12-25 or 2026-12-24..2026-12-26
 * actions   = action { ";" action } | "stop"
 * action    = "queue" text | "priority" ( "high" | "normal" | "low" | -9 to 9 ) | "agent" address
 *           | "tag" text { "," text } | "go on"
 * </pre>
 *
 * A text, the name of a rule or of a field is one word, or anything in quotes; the quotes make a field of any word, such as {@code "date"}.
 * In quotes {@code \"}, {@code \\}, {@code \n}, {@code \r} and {@code \t} stand for a quote, a backslash, line breaks and a tab; a
 * backslash before anything else stays. Case makes no difference in the words of the language.
 */
public final class RuleText {

    private RuleText() {
    }

    /** Reads rules. Lines that say nothing are left out. */
    public static Rules parse(String text) throws BadText {
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 1;
        for (String typed : Tokens.lines(text)) {
            Tokens line = Tokens.of(typed, number++);
            if (line.atEnd()) {
                continue;
            }
            Token start = line.peek();
            if (rules.size() == Rules.MOST) {
                throw line.error(Expected.FEWER_RULES, start);
            }
            Rule rule = new RuleReader(line).rule();
            if (!rule.name().isEmpty() && !names.add(rule.name().toLowerCase(Locale.ROOT))) {
                throw line.error(Expected.NEW_NAME, start);
            }
            if (rule.toString().length() > Tokens.LONGEST_LINE) {
                throw line.error(Expected.SHORTER_LINE, start);
            }
            rules.add(rule);
        }
        return new Rules(rules);
    }

    /** A text that is read as these rules, the same for equal ones. */
    public static String print(Rules rules) {
        return rules.rules().stream().map(Rule::toString).collect(Collectors.joining("\n"));
    }
}
