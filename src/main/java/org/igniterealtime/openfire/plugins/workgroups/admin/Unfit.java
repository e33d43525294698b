package org.igniterealtime.openfire.plugins.workgroups.admin;

/** What was typed into a field does not fit there. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Said why;

    Unfit(Said why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    Unfit(String key, Object... values) {
        this(Said.of(key, values));
    }

    Said why() {
        return why;
    }
}
