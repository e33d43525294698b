package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/** What was typed into a field does not fit there. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Said> why;

    /** @param why everything that is wrong, at least one thing */
    Unfit(List<Said> why) {
        super(why.get(0).key(), null, false, false);
        this.why = List.copyOf(why);
    }

    Unfit(Said why) {
        this(List.of(why));
    }

    Unfit(String key, Object... values) {
        this(Said.of(key, values));
    }

    List<Said> why() {
        return why;
    }
}
