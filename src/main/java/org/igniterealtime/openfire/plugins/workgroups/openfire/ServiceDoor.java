package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.function.Consumer;
import org.jivesoftware.openfire.component.InternalComponentManager;
import org.xmpp.component.Component;
import org.xmpp.component.ComponentManager;
import org.xmpp.packet.JID;
import org.xmpp.packet.Packet;

/** The service {@code workgroup.<domain>} in Openfire's routing: what goes out and what comes in. */
final class ServiceDoor implements Component, Consumer<Packet> {

    private final InternalComponentManager manager;
    private volatile Consumer<Packet> visitor = stanza -> { };

    ServiceDoor(InternalComponentManager manager) {
        this.manager = manager;
    }

    /** Who takes what comes in. To be said before the server knows of the service. */
    void openFor(Consumer<Packet> reception) {
        visitor = reception;
    }

    /** Sends a stanza; its sender is the service, one of its workgroups, or an agent whom colleagues are shown. */
    @Override
    public void accept(Packet stanza) {
        manager.sendPacket(this, stanza);
    }

    @Override
    public void processPacket(Packet stanza) {
        visitor.accept(stanza);
    }

    @Override
    public String getName() {
        return "Workgroups";
    }

    @Override
    public String getDescription() {
        return "Live support: visitors queue, agents are offered them in turn";
    }

    @Override
    public void initialize(JID address, ComponentManager componentManager) {
        // The manager is known already, and the address is the one it was given.
    }

    @Override
    public void start() {
        // The desks were taken up before the service could be reached.
    }

    @Override
    public void shutdown() {
        // They are stopped after it cannot be reached any more.
    }
}
