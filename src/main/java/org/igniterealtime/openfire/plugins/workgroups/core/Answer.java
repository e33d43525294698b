package org.igniterealtime.openfire.plugins.workgroups.core;

/** What whoever asked is told, once it is saved. */
public sealed interface Answer {

    Answer DONE = new Done();
    /** An exception or a lost database: nothing was changed. */
    Answer FAILED = new Failed();

    record Done() implements Answer { }

    /** Nothing was changed, for this reason. */
    record Refused(Refusal why) implements Answer { }

    record Failed() implements Answer { }

    /** Nothing was changed: that other workgroup has the visitor, and is to be asked, or had him until a moment ago. */
    record Elsewhere(String workgroup) implements Answer { }

    static Answer refused(Refusal why) {
        return new Refused(why);
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
