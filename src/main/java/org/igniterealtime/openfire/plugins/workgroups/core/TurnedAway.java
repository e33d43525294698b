package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * What visitors are told who cannot be served, in the admin's words; where there are none, only that it is so. That a message can be left is
 * said by the workgroup's offline texts, which clients ask for.
 *
 * @param closed to whoever comes to a closed desk, or is sent away when it closes
 * @param nobody to whoever comes while nobody is on duty, if such visitors are refused
 * @param full   to whoever comes when too many wait already
 * @param late   to whoever has waited as long as anybody may
 */
public record TurnedAway(String closed, String nobody, String full, String late) {

    public static final TurnedAway WITHOUT_WORDS = new TurnedAway("", "", "", "");

    /** What is said to somebody who is refused. */
    public String words(Refusal why) {
        return switch (why) {
            case CLOSED -> closed;
            case NOBODY -> nobody;
            case FULL -> full;
            default -> "";
        };
    }

    /** What is said to somebody who leaves the line without having been served. */
    public String words(Outcome outcome) {
        return switch (outcome) {
            case DESK_CLOSED -> closed;
            case TIMED_OUT -> late;
            default -> "";
        };
    }
}
