package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** What each condition means. */
class ConditionTest {

    private static boolean holds(String condition, Facts facts) throws BadText {
        Verdict verdict = RuleText.parse(condition + " -> stop").route(facts, List.of()).trail().get(0).verdict();
        assertThat(verdict).isInstanceOfAny(Verdict.Matched.class, Verdict.NotMatched.class);
        return verdict instanceof Verdict.Matched;
    }

    @ParameterizedTest(name = "{1}, given {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "billing     | topic = billing                | true",
        "` BILLING ` | topic = \"Billing\"            | true",
        "billing     | TOPIC = billing                | true",
        "billing     | topic = bill                   | false",
        "billing     | topic != bill                  | true",
        "billing     | other != bill                  | true",
        "Ärger       | topic = ärger                  | true",
        "账单          | topic = 账单                    | true",
        "FR          | topic in (de, fr)              | true",
        "FR          | topic not in (de, fr)          | false",
        "AT          | topic in (de, fr)              | false",
        "AT          | topic in at                    | true",
        "My BILL is  | topic contains bill            | true",
        "My BILL is  | topic contains \"bill  is\"    | false",
        "My BILL is  | topic not contains bill        | false",
        "order 4711  | topic matches \"\\d{4}\"       | true",
        "order 4711  | topic matches \"^\\d\"         | false",
        "Order 4711  | topic matches \"^order\"       | true",
        "order 4711  | not topic matches ORDER        | false",
        "18          | topic >= 18                    | true",
        "18          | topic > 18                     | false",
        "17.99       | topic < 18                     | true",
        "` +18.0 `   | topic <= 18                    | true",
        "-3          | topic < -2.5                   | true",
        "x           | topic exists                   | true",
        "` `         | topic exists                   | false",
        "x           | other exists                   | false",
        "x           | other < 5                      | false",
        "x           | other >= 5                     | false",
        "x           | not other >= 5                 | true",
        "x           | always                         | true",
        "x           | topic = x and other = y        | false",
        "x           | topic = x or other < 5         | true",
        "x           | topic = y or topic = z or topic = x | true",
        "x           | topic = y and topic = y or always   | true",
        "x           | topic = y and (topic = y or always) | false",
        "x           | not topic = y and topic = x    | true",
        "x           | topic = x or topic > 5         | true",
        "x           | topic = y and topic > 5        | false",
    })
    void ofAFieldItMeans(String given, String condition, boolean expected) throws BadText {
        assertThat(holds(condition, Sample.fact("topic", given))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on Friday 2026-11-20 at 09:30 {0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "time in 09:00-17:00                       | true",
        "time in 09:30-17:00                       | true",
        "time in 08:00-09:30                       | false",
        "time in 22:00-10:00                       | true",
        "time in 22:00-06:00                       | false",
        "time not in 22:00 - 06:00                 | true",
        "time in (00:00-01:00, 09:00-10:00)        | true",
        "day = fri                                 | true",
        "day != Friday                             | false",
        "day in (mon, tue)                         | false",
        "day in mon-fri                            | true",
        "day in (sat-mon, wed)                     | false",
        "date = 2026-11-20                         | true",
        "date in 2026-11-20..2026-11-30            | true",
        "date in 2026-11-21 .. 2026-11-30          | false",
        "date not in (2026-12-25, 2026-11-19..2026-11-20) | false",
    })
    void ofTheTimeItMeans(String condition, boolean expected) throws BadText {
        assertThat(holds(condition, Sample.facts(Map.of()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}, given {0} = {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "page      | https://example.org/shop/1 | page contains /shop/            | true",
        "Location  | https://example.org/shop/1 | page matches \"/shop/\\d+$\"    | true",
        "url       | https://example.org/shop/1 | page contains \"/shop/\"        | true",
        "referrer  | https://search.example/    | referrer contains search        | true",
        "referer   | https://search.example/    | referrer contains search        | true",
        "language  | de-AT                      | language = de                   | true",
        "lang      | de_AT                      | language = de                   | true",
        "locale    | DE                         | language in (fr, de)            | true",
        "language  | de-AT                      | language = de-ch                | false",
        "language  | den                        | language = de                   | false",
        "language  | `de-AT,de;q=0.9,en;q=0.8`  | language = en                   | false",
        "language  | `de-AT,de;q=0.9,en;q=0.8`  | language = de                   | true",
        "other     | x                          | language exists                 | false",
        "other     | x                          | language != de                  | true",
        "other     | x                          | channel = xmpp                  | true",
        "channel   | wechat                     | channel = wechat                | true",
        "date      | tomorrow                   | \"date\" = tomorrow             | true",
        "page      | x                          | \"page\" exists                 | true",
        "your e.mail | x                        | \"Your e.mail\" = x             | true",
        "my.email  | x                          | my.email = x                    | true",
    })
    void ofWhatIsKnownItMeans(String field, String value, String condition, boolean expected) throws BadText {
        assertThat(holds(condition, Sample.fact(field, value))).isEqualTo(expected);
    }

    @Test
    void ofSeveralValuesOneThatFitsIsEnough() throws BadText {
        Facts facts = Sample.fact("n", "", "1", "9");

        assertThat(holds("n = 9", facts)).isTrue();
        assertThat(holds("n > 8", facts)).isTrue();
        assertThat(holds("n < 1", facts)).isFalse();
        assertThat(holds("n in (0, 9)", facts)).isTrue();
        assertThat(holds("n matches \"^9\"", facts)).isTrue();
        assertThat(holds("n != 1", facts)).isFalse();
    }

    @Test
    void namesThatDifferInCaseAreOneField() throws BadText {
        Facts facts = Sample.facts(Map.of("Topic", List.of("a"), "topic", List.of("b")));

        assertThat(holds("topic = a and TOPIC = b", facts)).isTrue();
    }
}
