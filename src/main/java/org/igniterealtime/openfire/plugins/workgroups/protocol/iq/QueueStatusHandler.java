package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.InLine;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueueStatus;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** A waiting visitor asks where he stands (XEP-0142 §4.3). */
final class QueueStatusHandler implements IqHandler {

    private final Texts texts;
    private final Directory directory;

    QueueStatusHandler(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return InLine.at(request.workgroup().name(), request.caller().address(), workgroup ->
            new Handling.Reply(status(request, workgroup)));
    }

    private List<Packet> status(IqRequest request, Workgroup workgroup) {
        Address visitor = request.caller().address();
        return workgroup.requestOf(visitor).filter(waiting -> waiting.state().isWaiting())
            .map(waiting -> List.of(status(request, workgroup, waiting)))
            .orElseGet(() -> request.error(Condition.item_not_found, texts.get("error.status.none")));
    }

    private Packet status(IqRequest request, Workgroup workgroup, Request waiting) {
        return request.result(QueueStatus.element(workgroup.position(waiting),
            workgroup.waits().forecast(waiting, directory.now()).map(WaitForecast::toMedian)));
    }
}
