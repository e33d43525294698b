package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Chat;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/**
 * What may still be kept of a request that has been erased: who served, when, in which line, and why. What is not named here goes, so that
 * nothing stays of what later kinds of events may say of visitors.
 */
public final class WithoutPeople {

    private static final Set<String> KEPT = Set.of("number", "agent", "session", "until", "order", "others", "how", "reason", "place", "route",
        "reclaimed", "queue", "steps", "median", "ninetieth", "basis", "step", "outcome", "keptUntil", "workgroup", "from", "role", "why",
        "asked", "saidAt", "assist");

    private static final ObjectMapper JSON = new ObjectMapper();

    private WithoutPeople() {
    }

    /** What stays of a request: its place and way, who was asked and served when, and how it ended. */
    static Request of(Request request) {
        Chat chat = request.chat();
        return new Request(request.id(), new Visitor(Erasure.NOBODY, Erasure.NOBODY, false), Metadata.NONE, request.place(), request.route(),
            request.state(), request.queuedAt(), request.nobodySince(), request.offers().stream().map(WithoutPeople::of).toList(),
            chat == null ? null : new Chat(chat.agent(), chat.session(), chat.acceptedAt(), chat.openedAt(), chat.roomOpen(), chat.invitations(),
                chat.invitedAt(), List.of()), request.end(), request.announced());
    }

    private static Offer of(Offer offer) {
        return new Offer(offer.number(), offer.agent(), offer.session(), offer.madeAt(), offer.until(), offer.state(), offer.endedAt(),
            offer.assist() == null ? null : of(offer.assist()), offer.enteredAt(), offer.overAt());
    }

    private static Assist of(Assist assist) {
        return new Assist(assist.number(), assist.kind(), assist.inviter(), assist.target(), assist.invitee(), "");
    }

    static Referral of(Referral referral, Request erased) {
        return new Referral(referral.id(), referral.from(), erased.visitor(), erased.metadata(), of(referral.assist()), Set.of(), referral.until(),
            referral.state(), referral.offers().stream().map(WithoutPeople::of).toList());
    }

    /**
     * The rest of an entry's detail.
     *
     * @throws StoreFailure if it is no JSON
     */
    public static String detail(String detail) {
        try {
            ObjectNode fields = (ObjectNode) JSON.readTree(detail);
            List<String> names = new ArrayList<>();
            fields.fieldNames().forEachRemaining(names::add);
            names.stream().filter(name -> !KEPT.contains(name)).forEach(fields::remove);
            // Of an assist the log has its number, or all of it, with the agent's own words.
            JsonNode assist = fields.path("assist");
            if (assist.isObject()) {
                ((ObjectNode) assist).retain("number", "kind");
            }
            return fields.toString();
        } catch (JsonProcessingException | ClassCastException damaged) {
            throw new StoreFailure("an entry of the log cannot be read", null);
        }
    }
}
