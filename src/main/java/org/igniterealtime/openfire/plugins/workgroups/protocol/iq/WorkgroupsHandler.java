package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.PacketError.Condition;

/** Which workgroups is somebody an agent of (reference/smack-clients.md §2.1)? Spark shows itself to agents by the answer. */
final class WorkgroupsHandler implements IqHandler {

    private final Directory directory;
    private final Texts texts;

    WorkgroupsHandler(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Address own = request.caller().address().toBare();
        Optional<String> named = IqRequest.said(request.payload(), "jid").findFirst();
        Optional<Address> wanted = named.isEmpty() ? Optional.of(own) : Jids.read(named.get()).map(Address::toBare);
        if (wanted.isEmpty()) {
            return request.refused(Condition.jid_malformed, null);
        }
        if (!wanted.get().equals(own) && !request.caller().admin()) {
            return request.refused(Condition.forbidden, texts.get("error.workgroups.other"));
        }
        Element element = request.sameElement().addAttribute("jid", wanted.get().bare());
        for (WorkgroupSettings workgroup : directory.workgroups()) {
            if (directory.isMember(workgroup.name(), wanted.get())) {
                element.addElement("workgroup").addAttribute("jid", workgroup.name() + '@' + directory.domain());
            }
        }
        return request.found(element);
    }
}
