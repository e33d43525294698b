package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/** Are you there (XEP-0199)? The one get whose result is empty. */
final class PingHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        return Handling.Reply.of(request.done());
    }
}
