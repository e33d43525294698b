package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Set;

/** What a page says it has done, named in the address to which the browser is sent then; anything else that stands there is not shown. */
final class Done {

    private static final Set<String> KNOWN = Set.of("created", "saved", "deleted", "opened", "closed", "kept");

    private Done() {
    }

    /** The key of the text, or empty. */
    static String of(Submitted asked) {
        String done = asked.text("done");
        return KNOWN.contains(done) ? "console.done." + done : "";
    }
}
