package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/**
 * The form to fill in before joining, as Smack asks for it (reference/smack-clients.md §5.2) and as XEP-0142 §4.1 does, each in its own
 * element. Agents ask, too: Spark shows no Accept button without it.
 */
final class WorkgroupFormHandler implements IqHandler {

    private final Texts texts;

    WorkgroupFormHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element element = request.sameElement();
        element.add(VisitorForm.form(request.workgroup(), texts).element());
        return request.found(element);
    }
}
