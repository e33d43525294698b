package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.packet.StanzaError;

/** The stanza error that a request was refused with. */
final class Refused {

    private Refused() {
    }

    /** The error; fails if the request was not refused. */
    static StanzaError with(Threads.Task request) throws Exception {
        try {
            request.run();
        } catch (XMPPException.XMPPErrorException error) {
            return error.getStanzaError();
        }
        throw new AssertionError("was not refused");
    }

    /** The condition of the error, such as {@code item-not-found}; fails if the request was not refused. */
    static String by(Threads.Task request) throws Exception {
        return with(request).getCondition().toString();
    }
}
