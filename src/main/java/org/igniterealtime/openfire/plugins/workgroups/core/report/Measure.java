package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** One number of a report. What each means is said in the texts {@code console.means.NAME}; src/adr/0030 says why it is so. */
public enum Measure {
    REQUESTS(Unit.COUNT), SERVED(Unit.COUNT), BROKEN_OFF(Unit.COUNT), ABANDONED(Unit.COUNT), MISSED(Unit.COUNT), SENT_AWAY(Unit.COUNT),
    MOVED(Unit.COUNT),
    SERVICE_LEVEL(Unit.SHARE),
    /** Average speed of answer. */
    ANSWER(Unit.SECONDS),
    WAIT(Unit.SECONDS), LONGEST(Unit.SECONDS),
    CHATS(Unit.COUNT),
    /** Average handle time. */
    HANDLE(Unit.SECONDS),
    AT_ONCE(Unit.NUMBER), PEAK(Unit.COUNT),
    OFFERS(Unit.COUNT), ACCEPTED(Unit.COUNT), REJECTED(Unit.COUNT), EXPIRED(Unit.COUNT), REVOKED(Unit.COUNT),
    ACCEPTANCE(Unit.SHARE);

    /** What kind of number it is. A share is between 0 and 1. */
    public enum Unit { COUNT, SHARE, SECONDS, NUMBER }

    /** What is told of workgroups and queues. */
    public static final List<Measure> OF_REQUESTS = List.of(REQUESTS, SERVED, BROKEN_OFF, ABANDONED, MISSED, SENT_AWAY, MOVED, SERVICE_LEVEL,
        ANSWER, WAIT, LONGEST, HANDLE, AT_ONCE, PEAK);

    /** What is told of agents. */
    public static final List<Measure> OF_AGENTS = List.of(OFFERS, ACCEPTED, REJECTED, EXPIRED, REVOKED, ACCEPTANCE, CHATS, HANDLE, AT_ONCE, PEAK);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** As texts and files call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Works it out.
     *
     * @param within the seconds of the service level, one of {@link Waits#THRESHOLDS}
     * @param passed how much of the time that the figures are of has passed
     * @return empty if there is nothing to divide by
     */
    public OptionalDouble of(Figures figures, int within, Duration passed) {
        Ends ends = figures.ends();
        Waits waits = figures.waits();
        Chats chats = figures.chats();
        Offers offers = figures.offers();
        return switch (this) {
            case REQUESTS -> OptionalDouble.of(ends.requests());
            case SERVED -> OptionalDouble.of(ends.served());
            case BROKEN_OFF -> OptionalDouble.of(ends.brokenOff());
            case ABANDONED -> OptionalDouble.of(ends.abandoned());
            case MISSED -> OptionalDouble.of(ends.missed());
            case SENT_AWAY -> OptionalDouble.of(ends.sentAway());
            case MOVED -> OptionalDouble.of(ends.moved());
            case SERVICE_LEVEL -> share(waits.within(within), waits.answered() + waits.unanswered());
            case ANSWER -> seconds(waits.answeredMs(), waits.answered());
            case WAIT -> seconds(waits.answeredMs() + waits.unansweredMs(), waits.answered() + waits.unanswered());
            case LONGEST -> waits.answered() + waits.unanswered() == 0 ? OptionalDouble.empty() : OptionalDouble.of(waits.longestMs() / 1000.0);
            case CHATS -> OptionalDouble.of(chats.handled());
            case HANDLE -> seconds(chats.handledMs(), chats.handled());
            case AT_ONCE -> share(chats.presentMs(), passed.toMillis());
            case PEAK -> OptionalDouble.of(chats.peak());
            case OFFERS -> OptionalDouble.of(offers.made());
            case ACCEPTED -> OptionalDouble.of(offers.accepted());
            case REJECTED -> OptionalDouble.of(offers.rejected());
            case EXPIRED -> OptionalDouble.of(offers.expired());
            case REVOKED -> OptionalDouble.of(offers.revoked());
            case ACCEPTANCE -> share(offers.accepted(), offers.accepted() + offers.rejected() + offers.expired());
        };
    }

    private static OptionalDouble share(long part, long whole) {
        return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static OptionalDouble seconds(long millis, long number) {
        return number == 0 ? OptionalDouble.empty() : OptionalDouble.of(millis / 1000.0 / number);
    }
}
