package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/** What an agent can name by a number: visitors he is offered, chats he is in. */
public final class AgentView {

    private AgentView() {
    }

    /** What he is offered in this session, by number, oldest first. */
    public static Map<String, Subject> offered(Workgroup state, Address session) {
        Map<String, Subject> offered = new LinkedHashMap<>(numbered(state.allRequests().stream()
            .filter(request -> request.pending().stream().anyMatch(offer -> offer.session().equals(session)))));
        state.allReferrals().stream().filter(referral -> referral.pending().filter(offer -> offer.session().equals(session)).isPresent())
            .sorted(Comparator.comparing(Referral::key)).forEach(referral -> offered.put(Announcements.number(referral), referral));
        return offered;
    }

    /** The chats that he serves, or was called into, by number. */
    public static Map<String, Request> chats(Workgroup state, Address session) {
        Address agent = session.toBare();
        return numbered(state.allRequests().stream().filter(request -> request.state() == RequestState.IN_CHAT)
            .filter(request -> request.servedBy().filter(agent::equals).isPresent()
                || request.assisting().stream().anyMatch(offer -> offer.enteredAt() != null && offer.agent().equals(agent))));
    }

    private static Map<String, Request> numbered(Stream<Request> requests) {
        Map<String, Request> numbered = new LinkedHashMap<>();
        requests.sorted(Comparator.comparingLong(request -> request.place().arrival()))
            .forEach(request -> numbered.put(Announcements.number(request), request));
        return numbered;
    }
}
