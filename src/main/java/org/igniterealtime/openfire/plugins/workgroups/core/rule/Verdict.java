package org.igniterealtime.openfire.plugins.workgroups.core.rule;

/** What became of a rule when a request was routed. */
public sealed interface Verdict {

    /**
     * It matched.
     *
     * @param set what it set; what an earlier rule had set already is not in it
     */
    record Matched(Actions set) implements Verdict { }

    /** Its condition was not true. */
    record NotMatched() implements Verdict { }

    /** It could not be evaluated, and set nothing. */
    record Skipped(Trouble trouble) implements Verdict { }

    /** It is not enabled. */
    record Off() implements Verdict { }

    /** An earlier rule matched, and did not say to go on. */
    record NotReached() implements Verdict { }
}
