package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Rules are typed one a line, and said again in one form. */
class RuleTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "topic=billing->queue billing | topic = \"billing\" -> queue billing",
        "Off Night:ALWAYS -> Priority HIGH ; Go On ; | off Night: always -> priority high; go on",
        "\"a b\": \"e mail\" exists -> tag \"x y\", z; tag z | \"a b\": \"e mail\" exists -> tag \"x y\", z",
        "off: always -> stop | \"off\": always -> stop",
        "\"date\": \"date\" = x -> stop | \"date\": \"date\" = \"x\" -> stop",
        "a = b and c = d or not e = f -> go on | (a = \"b\" and c = \"d\") or e != \"f\" -> go on",
        "((a = b)) and (c = d and e = f) -> stop | a = \"b\" and (c = \"d\" and e = \"f\") -> stop",
        "not (a = b or not not c exists) -> stop | not (a = \"b\" or not not c exists) -> stop",
        "country not in (FR, \"DE\") -> stop | not country in (\"FR\", \"DE\") -> stop",
        "p matches \"\\d+\\\\.\\\"\" -> stop | p matches \"\\\\d+\\\\.\\\"\" -> stop",
        "a < +5.50 -> priority +3 | a < 5.50 -> priority 3",
        "a >= -1 -> agent Ann@Example.org | a >= -1 -> agent ann@example.org",
        "time in 9:00 – 17:00 and day in (tue-wed, Monday) -> stop | time in 09:00-17:00 and day in (Mon, Tue, Wed) -> stop",
        "time in (09:00-00:00) -> stop | time in 09:00-24:00 -> stop",
        "date = 2026-12-24 .. 2026-12-26 -> stop # a remark | date in 2026-12-24..2026-12-26 -> stop",
        "always -> queue \"first#level\" # \"a remark | always -> queue \"first#level\"",
        "国家 = 中国 -> queue 账单 | 国家 = \"中国\" -> queue 账单",
    })
    void aRuleIsReadAndSaidAgainInOneForm(String typed, String printed) throws BadText {
        Rules rules = RuleText.parse(typed);

        assertThat(RuleText.print(rules)).isEqualTo(printed);
        assertThat(RuleText.parse(printed)).isEqualTo(rules);
    }

    @Test
    void theExampleReadsAsItSays() throws BadText {
        Rules rules = RuleText.parse("""
            # billing first

            topic = "billing" and not (country in ("FR", "DE")) -> queue billing; priority high; agent anna@example.org; tag vip; go on
            """);

        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.rules().get(0).goOn()).isTrue();
        Facts facts = Sample.facts(Map.of("topic", List.of("billing"), "country", List.of("AT")));
        Actions set = rules.route(facts, List.of("billing")).outcome();
        assertThat(set).hasToString("queue billing; priority high; agent anna@example.org; tag vip");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "-> stop | 1, column 1: expected a condition such as topic = \"billing\", found ->",
        "and = b -> stop | 1, column 1: expected a condition such as topic = \"billing\", found and",
        "name: -> stop | 1, column 7: expected a condition such as topic = \"billing\", found ->",
        "\" \" = b -> stop | 1, column 1: expected a condition such as topic = \"billing\", found \" \"",
        "a b -> stop | 1, column 3: expected one of =, !=, contains, in, matches, <, <=, >, >= or exists, found b",
        "a not exists -> stop | 1, column 7: expected one of =, !=, contains, in, matches, <, <=, >, >= or exists, found exists",
        "a = -> stop | 1, column 5: expected a word or a text in quotes, found ->",
        "a = \"b -> stop | 1, column 5: expected a closing quote before the line ends",
        "a in () -> stop | 1, column 7: expected a word or a text in quotes, found )",
        "a in -> stop | 1, column 6: expected texts in brackets such as (\"FR\", \"DE\"), found ->",
        "a in (b -> stop | 1, column 9: expected a closing bracket, found ->",
        "(a = b -> stop | 1, column 8: expected a closing bracket, found ->",
        "a < many -> stop | 1, column 5: expected a number such as 5 or -2.5, found many",
        "a matches \"(b\" -> stop | 1, column 11: expected a valid pattern (regular expression), found \"(b\"",
        "time = noon -> stop | 1, column 8: expected hours such as 09:00-17:30, found noon",
        "time < 09:00 -> stop | 1, column 6: expected one of =, != or in, found <",
        "day in (mon, fun) -> stop | 1, column 14: expected a day of the week such as mon, found fun",
        "date = 24.12. -> stop | 1, column 8: expected a date such as 2026-12-25, or dates such as 2026-12-24..2026-12-26,"
            + " found 24.12.",
        "a = b c = d -> stop | 1, column 7: expected and, or, or ->, found c",
        "a = b | 1, column 6: expected and, or, or -> before the line ends",
        "a = b -> | 1, column 9: expected queue, priority, agent, tag, go on or stop before the line ends",
        "a = b -> go | 1, column 10: expected queue, priority, agent, tag, go on or stop, found go",
        "a = b -> queue ; | 1, column 16: expected a queue's name, found ;",
        "a = b -> queue \"\" | 1, column 16: expected a queue's name, found \"\"",
        "a = b -> queue c d | 1, column 18: expected a semicolon or the end of the line, found d",
        "a = b -> queue c; queue d | 1, column 19: expected each of queue, priority, agent and go on once, and stop alone, found queue",
        "a = b -> tag c; stop | 1, column 17: expected each of queue, priority, agent and go on once, and stop alone, found stop",
        "a = b -> priority 10 | 1, column 19: expected high, normal, low or a number from -9 to 9, found 10",
        "a = b -> agent ann | 1, column 16: expected an agent's address such as ann@example.org, found ann",
        "a = b -> agent ann@x.org/desk | 1, column 16: expected an agent's address such as ann@example.org, found ann@x.org/desk",
        "a = b -> tag , | 1, column 14: expected a tag, found ,",
        "\"\": a = b -> stop | 1, column 1: expected a name that no other rule has, found \"\"",
        "n: a = b -> stop;;N: a = c -> stop | 3, column 1: expected a name that no other rule has, found N",
    })
    void anErrorSaysWhereAndWhatWasExpected(String typed, String error) {
        BadText bad = catchThrowableOfType(BadText.class, () -> RuleText.parse(typed.replace(";;", "\n\n")));

        assertThat(bad).hasMessage("line " + error);
    }

    @Test
    void bracketsGoTwentyDeep() throws BadText {
        assertThat(RuleText.parse("not ".repeat(19) + "a exists -> stop").rules()).hasSize(1);
        assertThat(catchThrowableOfType(BadText.class, () -> RuleText.parse("(".repeat(900) + "a exists -> stop")))
            .hasMessage("line 1, column 21: expected brackets not more than 20 deep, found (");
        String deep = "a exists";
        for (int i = 0; i < 15; i++) {
            deep = "a exists and (a exists or (" + deep + "))";
        }
        String typed = deep + " -> stop";
        assertThat(catchThrowableOfType(BadText.class, () -> RuleText.parse(typed)).getMessage())
            .contains("expected brackets not more than 20 deep");
    }

    @Test
    void aRuleThatWouldNotFitItsLineWhenSaidAgainIsRefused() {
        String typed = "x in (" + "a,".repeat(900) + "a) -> stop";

        assertThat(catchThrowableOfType(BadText.class, () -> RuleText.parse(typed)).getMessage())
            .startsWith("line 1, column 1: expected a line of at most 2000 characters");
    }

    @Test
    void thereAreTwoHundredAtMost() {
        BadText bad = catchThrowableOfType(BadText.class, () -> RuleText.parse("always -> stop\n".repeat(201)));

        assertThat(bad).hasMessage("line 201, column 1: expected at most 200 rules, found always");
    }
}
