package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/** Answers one kind of IQ request. */
@FunctionalInterface
public interface IqHandler {

    /** What to do about it. Every request is answered in the end (RFC 6120 §8.2.3), be it with an error. */
    Handling handle(IqRequest request);
}
