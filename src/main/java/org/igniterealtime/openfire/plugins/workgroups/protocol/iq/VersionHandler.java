package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/** Which software is this (XEP-0092)? The operating system is nobody's business. */
final class VersionHandler implements IqHandler {

    private final String version;

    VersionHandler(String version) {
        this.version = version;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element answer = request.sameElement();
        answer.addElement("name").setText("Workgroups for Openfire");
        answer.addElement("version").setText(version);
        return request.found(answer);
    }
}
