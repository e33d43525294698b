package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/**
 * Who may look into what happened at a workgroup: its agents, its supervisors and the server's administrators. Everybody else gets the same
 * answer whether there is something to see or not.
 */
final class Insight {

    private final Directory directory;
    private final Texts texts;

    Insight(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** The workgroups that somebody may look into. */
    List<WorkgroupSettings> of(Caller caller) {
        return directory.workgroups().stream().filter(workgroup -> directory.isStaff(workgroup.name(), caller)).toList();
    }

    /** An agent elsewhere is told apart from a stranger, as the predecessor's clients expect. */
    Handling refusal(IqRequest request) {
        boolean known = directory.isAgent(request.caller().address()) || !of(request.caller()).isEmpty();
        return request.refused(known ? Condition.forbidden : Condition.not_authorized, texts.get("error.past.not"));
    }

    /** Looks something up in the workgroup addressed. */
    Handling read(IqRequest request, Function<Archive, List<Packet>> reply) {
        return directory.isStaff(request.workgroup().name(), request.caller()) ? new Handling.Read(reply) : refusal(request);
    }

    /** Looks a session of the workgroup addressed up; one of another workgroup is not found, like one that never was. */
    Handling readSession(IqRequest request, Optional<String> id, BiFunction<Archive, ChatSession, List<Packet>> reply) {
        return read(request, archive -> {
            if (id.isEmpty()) {
                return request.error(Condition.bad_request, texts.get("error.past.unnamed"));
            }
            return archive.history().session(id.get())
                .filter(session -> session.workgroup().equals(request.workgroup().name()))
                .map(session -> reply.apply(archive, session))
                .orElseGet(() -> request.error(Condition.item_not_found, texts.get("error.past.unknown")));
        });
    }

    /** The session named by a child, as most of these requests do. */
    static Optional<String> sessionId(IqRequest request) {
        return Optional.ofNullable(request.payload().elementTextTrim("sessionID")).filter(id -> !id.isEmpty());
    }
}
