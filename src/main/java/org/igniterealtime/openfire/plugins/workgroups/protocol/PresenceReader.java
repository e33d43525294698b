package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.WorkgroupPresence;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;
import org.xmpp.packet.PacketError.Condition;
import org.xmpp.packet.Presence;

/**
 * Presence to a workgroup: agents come and go, visitors look whether it is open (the decision table of reference/smack-clients.md §3.1).
 * An agent on duty who looks cannot be told from one who changes his status: both get the same answer.
 */
final class PresenceReader {

    private static final QName AGENT_STATUS = QName.get("agent-status", Namespaces.WORKGROUP);

    /** By which a server says that there is nobody of that address, or nobody who wants to hear (RFC 6120 §8.3.3). */
    private static final Set<Condition> NOBODY_THERE = Set.of(Condition.item_not_found, Condition.gone, Condition.jid_malformed,
        Condition.service_unavailable, Condition.forbidden, Condition.not_allowed, Condition.not_authorized);

    private final Directory directory;

    PresenceReader(Directory directory) {
        this.directory = directory;
    }

    Handling read(Presence presence, Caller caller) {
        String name = presence.getTo().getNode();
        if (name == null) {
            return Handling.SILENCE;
        }
        Optional<WorkgroupSettings> workgroup = directory.find(name);
        if (workgroup.isEmpty()) {
            boolean asks = presence.isAvailable() || presence.getType() == Presence.Type.probe;
            return asks ? new Handling.Reply(StanzaErrors.answer(presence, Condition.item_not_found, null)) : Handling.SILENCE;
        }
        if (presence.isAvailable()) {
            return available(presence, caller.address(), workgroup.get());
        }
        return switch (presence.getType()) {
            case probe -> Handling.Reply.of(availability(presence, workgroup.get()));
            case unavailable -> gone(name, caller.address());
            case error -> bounced(presence, name, caller.address());
            case subscribe -> subscribe(presence, workgroup.get(), caller);
            case unsubscribe -> unsubscribe(presence, name);
            case subscribed, unsubscribed -> Handling.SILENCE;
        };
    }

    // Whoever wants to know whether a desk is open may (XEP-0142 §3.3); it is kept, so that he is told tomorrow, too. An anonymous session has no
    // tomorrow, and there is no end of other servers' addresses: those are told how it is now, and no more.
    private Handling subscribe(Presence presence, WorkgroupSettings workgroup, Caller caller) {
        Address desk = asked(presence);
        Address subscriber = asker(presence).toBare();
        if (subscriber.bare().length() > Subscribers.LONGEST_ADDRESS) {
            return Handling.Reply.of(WorkgroupPresence.subscription(Presence.Type.unsubscribed, desk, subscriber));
        }
        if (!caller.registered()) {
            return new Handling.Reply(subscribed(false, desk, subscriber, workgroup));
        }
        int most = subscriber.domain().equals(directory.serverDomain()) ? Integer.MAX_VALUE : Subscribers.MOST;
        return new Handling.Read(archive ->
            subscribed(archive.subscribers().add(workgroup.name(), subscriber, most), desk, subscriber, workgroup));
    }

    private List<Packet> subscribed(boolean kept, Address desk, Address subscriber, WorkgroupSettings workgroup) {
        return List.of(WorkgroupPresence.subscription(kept ? Presence.Type.subscribed : Presence.Type.unsubscribed, desk, subscriber),
            WorkgroupPresence.availability(desk, subscriber, directory.isOpen(workgroup)));
    }

    private Handling unsubscribe(Presence presence, String workgroup) {
        Address desk = asked(presence);
        Address subscriber = asker(presence).toBare();
        return new Handling.Read(archive -> {
            archive.subscribers().remove(workgroup, subscriber);
            return List.of(WorkgroupPresence.subscription(Presence.Type.unsubscribed, desk, subscriber),
                WorkgroupPresence.availability(desk, subscriber, false));
        });
    }

    private Handling available(Presence presence, Address session, WorkgroupSettings workgroup) {
        Element agentStatus = presence.getElement().element(AGENT_STATUS);
        if (session.isBare()) {
            return Handling.Reply.of(availability(presence, workgroup));
        }
        Command command = agentStatus == null
            ? new Command.ShowPresence(session, Shows.of(presence), Shows.status(presence))
            : new Command.GoOnDuty(session, Shows.of(presence), Shows.status(presence), wish(agentStatus));
        // Answered later, when the server may have addressed the same object to the next one who gets it.
        Presence asked = presence.createCopy();
        return new Handling.Ask(workgroup.name(), command, answer -> answered(answer, asked, workgroup));
    }

    private List<Packet> answered(Answer answer, Presence presence, WorkgroupSettings workgroup) {
        if (answer instanceof Answer.Refused refused && refused.why() == Refusal.NOT_ON_DUTY) {
            return List.of(availability(presence, workgroup));
        }
        return StanzaErrors.condition(answer).map(condition -> StanzaErrors.answer(presence, condition, null))
            .orElseGet(() -> List.of(WorkgroupPresence.acknowledge(asked(presence), asker(presence))));
    }

    private Packet availability(Presence presence, WorkgroupSettings workgroup) {
        return WorkgroupPresence.availability(asked(presence), asker(presence), directory.isOpen(workgroup));
    }

    private static Address asked(Presence presence) {
        return Jids.address(presence.getTo()).toBare();
    }

    private static Address asker(Presence presence) {
        return Jids.address(presence.getFrom());
    }

    // COMPAT: Smack since 4.2 writes max_chats, and -1 if nobody ever said a number.
    private static int wish(Element agentStatus) {
        String text = Optional.ofNullable(agentStatus.elementTextTrim("max-chats"))
            .orElseGet(() -> agentStatus.elementTextTrim("max_chats"));
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    // What a subscriber was told came back. That his server cannot be reached just now is no reason to forget him.
    private static Handling bounced(Presence presence, String workgroup, Address from) {
        if (!from.isBare()) {
            return gone(workgroup, from);
        }
        Optional<Condition> why = Optional.ofNullable(presence.getError()).map(PacketError::getCondition).filter(NOBODY_THERE::contains);
        return why.isEmpty() ? Handling.SILENCE : new Handling.Read(archive -> {
            archive.subscribers().remove(workgroup, from);
            return List.of();
        });
    }

    // Also what the server says for a session that ended, and another server for one it cannot reach (RFC 6121 §4.6).
    private static Handling gone(String workgroup, Address session) {
        return session.isBare() ? Handling.SILENCE
            : Handling.Tell.of(workgroup, new Command.GoOffDuty(session), new Command.VisitorGone(session));
    }
}
