package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Opening hours are typed as they stand on a shop's door. */
class HoursTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
        "Mon-Fri 09:00-12:30, 13:30-18:00           | Mon-Fri 09:00-12:30, 13:30-18:00",
        "monday - FRIDAY 9:00 – 12:30,13:30-18:00   | Mon-Fri 09:00-12:30, 13:30-18:00",
        "Sat,Sun 10:00-14:00                        | Sat-Sun 10:00-14:00",
        "Fri-Mon open                               | Mon open;Fri-Sun open",
        "Mon 18:00-00:00                            | Mon 18:00-24:00",
        "Mon 00:00-24:00                            | Mon open",
        "Mon 13:00-14:00, 09:00-10:00, 13:00-14:00  | Mon 09:00-10:00, 13:00-14:00",
        "Mon-Sun closed                             | Mon-Sun closed",
        "Mon open;Tue closed                        | Mon open",
        "''                                         | Mon-Sun open",
        "2026-12-25 closed                          | Mon-Sun open;2026-12-25 closed",
        "2026-12-24 .. 2026-12-26 closed # holidays | Mon-Sun open;2026-12-24..2026-12-26 closed",
        "12-31..01-01 closed                        | Mon-Sun open;01-01 closed;12-31 closed",
        "02-28..03-01 closed                        | Mon-Sun open;02-28..03-01 closed",
        "# nothing yet;;  ;2026-12-31 09:00-12:00   | Mon-Sun open;2026-12-31 09:00-12:00",
    })
    void aTextIsReadAndSaidAgainInOneForm(String typed, String printed) throws BadText {
        Calendar calendar = HoursText.parse(typed.replace(";", "\r\n"));

        assertThat(HoursText.print(calendar)).isEqualTo(printed.replace(';', '\n'));
        assertThat(HoursText.parse(HoursText.print(calendar))).isEqualTo(calendar);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Mon                        | line 1, column 4: HOURS, open or closed before the line ends",
        "Mon 09:00                  | line 1, column 5: HOURS, open or closed, found 09:00",
        "Mon 09:00-25:00            | line 1, column 5: HOURS, open or closed, found 09:00-25:00",
        "Mon 09:00-09:00            | line 1, column 5: HOURS, open or closed, found 09:00-09:00",
        "Mon 09:00-10:00,           | line 1, column 17: HOURS before the line ends",
        "Mon open 09:00-10:00       | line 1, column 10: expected the end of the line, found 09:00-10:00",
        "Moon open                  | line 1, column 1: DAYS, found Moon",
        "2026-13-01 closed          | line 1, column 1: DAYS, found 2026-13-01",
        "2026-02-29 closed          | line 1, column 1: DAYS, found 2026-02-29",
        "2026-12-26..2026-12-24 open| line 1, column 1: expected a date such as 2026-12-25, or dates such as 2026-12-24..2026-12-26,"
            + " found 2026-12-26..2026-12-24",
        "Mon open;Tue, Mon closed   | line 2, column 6: expected a day that no other line has, found Mon",
        "12-25 open;;12-24..12-26 open | line 3, column 1: expected a day that no other line has, found 12-24..12-26",
        "2026-01-01..2030-01-01 open| line 1, column 1: expected at most 1000 special days, found 2026-01-01..2030-01-01",
        "\"Mon\" open               | line 1, column 1: DAYS, found \"Mon\"",
    })
    void anErrorSaysWhereAndWhatWasExpected(String typed, String error) {
        BadText bad = catchThrowableOfType(BadText.class, () -> HoursText.parse(typed.replace(";", "\n")));

        String days = "expected days such as Mon-Fri, or a date such as 2026-12-25 or 12-25";
        assertThat(bad).hasMessage(error.replace("DAYS", days).replace("HOURS", "expected hours such as 09:00-17:30"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"9999-12-31 closed", "+10000-01-01 closed", "-0001-01-01 open", "1969-12-31 open",
        "2026-12-31..9999-12-31 closed"})
    void datesAreOfOurTime(String typed) {
        assertThat(catchThrowableOfType(BadText.class, () -> HoursText.parse(typed))).isNotNull();
    }

    @Test
    void aLineHasAnEnd() {
        BadText bad = catchThrowableOfType(BadText.class, () -> HoursText.parse("Mon open" + " ".repeat(2000)));

        assertThat(bad).hasMessage("line 1, column 2001: expected a line of at most 2000 characters, found 2008 characters");
    }
}
