package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jivesoftware.smack.XMPPException;

/** The stanza error that a request was refused with. */
final class Refused {

    private Refused() {
    }

    /** The condition of the error, such as {@code item-not-found}; fails if the request was not refused. */
    static String by(Threads.Task request) throws Exception {
        try {
            request.run();
        } catch (XMPPException.XMPPErrorException error) {
            return error.getStanzaError().getCondition().toString();
        }
        throw new AssertionError("was not refused");
    }
}
