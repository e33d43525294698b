package org.igniterealtime.openfire.plugins.workgroups.core.text;

/** What a text that people type should have had at a place where it has something else; named so that it can be said in any language. */
public enum Expected {
    CLOSING_QUOTE("a closing quote"),
    SHORTER_LINE("a line of at most 2000 characters"),
    END("the end of the line"),

    CONDITION("a condition such as topic = \"billing\""),
    COMPARISON("one of =, !=, contains, in, matches, <, <=, >, >= or exists"),
    TIME_COMPARISON("one of =, != or in"),
    TEXT("a word or a text in quotes"),
    TEXT_LIST("texts in brackets such as (\"FR\", \"DE\")"),
    NUMBER("a number such as 5 or -2.5"),
    PATTERN("a valid pattern (regular expression)"),
    CLOSING_BRACKET("a closing bracket"),
    LESS_NESTING("brackets not more than 20 deep"),
    ARROW("and, or, or ->"),
    ACTION("queue, priority, agent, tag, go on or stop"),
    SEMICOLON("a semicolon or the end of the line"),
    ONLY_ONE("each of queue, priority, agent and go on once, and stop alone"),
    QUEUE("a queue's name"),
    PRIORITY("high, normal, low or a number from -9 to 9"),
    AGENT("an agent's address such as ann@example.org"),
    TAG("a tag"),
    NEW_NAME("a name that no other rule has"),
    FEWER_RULES("at most 200 rules"),

    DAY("a day of the week such as mon"),
    DAY_OR_DATE("days such as Mon-Fri, or a date such as 2026-12-25 or 12-25"),
    DATE("a date such as 2026-12-25, or dates such as 2026-12-24..2026-12-26"),
    HOURS("hours such as 09:00-17:30"),
    DAY_HOURS("hours such as 09:00-17:30, open or closed"),
    NEW_DAY("a day that no other line has"),
    FEWER_DAYS("at most 1000 special days");

    private final String words;

    Expected(String words) {
        this.words = words;
    }

    /** In English. */
    @Override
    public String toString() {
        return words;
    }
}
