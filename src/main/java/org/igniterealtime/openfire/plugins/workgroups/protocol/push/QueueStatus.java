package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.time.Duration;
import java.util.Optional;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Message;

/** Where a visitor stands (XEP-0142 §4.3). Counted from zero: 0 is the next to be served. */
public final class QueueStatus {

    private QueueStatus() {
    }

    /**
     * Tells a waiting visitor.
     *
     * @param wait how long it may take, if anything is known; left out otherwise
     */
    public static Message message(Address workgroup, Address visitor, int position, Optional<Duration> wait) {
        Message message = new Message();
        message.setFrom(Jids.jid(workgroup));
        message.setTo(Jids.jid(visitor));
        message.getElement().add(element(position, wait));
        return message;
    }

    /** The element alone, also the answer to a visitor who asks. */
    public static Element element(int position, Optional<Duration> wait) {
        Element element = DocumentHelper.createElement(QName.get("queue-status", Namespaces.WORKGROUP));
        element.addElement("position").setText(String.valueOf(position));
        wait.ifPresent(time -> element.addElement("time").setText(String.valueOf(time.toSeconds())));
        return element;
    }
}
