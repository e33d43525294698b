package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/**
 * Whether visitors must log in: never, for the server has seen to that. The predecessor also told the name and mail address of any user
 * that was asked about; we tell nobody's.
 */
final class WorkgroupPropertiesHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        Element answer = request.sameElement();
        answer.addElement("authRequired").setText("false");
        return request.found(answer);
    }
}
