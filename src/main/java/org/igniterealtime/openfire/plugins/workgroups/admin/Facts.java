package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.Journeys;

/**
 * What is known of a visit beside what was said.
 *
 * @param visitor   where he was; empty once he has been erased
 * @param filedAs   under which address agents find him, if that is another one; empty otherwise
 * @param account   whether he had an account
 * @param answers   what he told when he came, in his order
 * @param first     the queue that he came to, if it is another one; empty otherwise
 * @param came      when
 * @param waited    null while he waits
 * @param talked    null if there was no chat, or it goes on
 * @param ended     when; empty while it goes on
 * @param outcome   the key of how it ended
 * @param offers    every offer, oldest first
 * @param stops     the visit's requests at other workgroups
 * @param note      what an agent noted; empty for nothing
 * @param zone      in which times are told
 * @param erased    whether what was said, and by whom, has been erased
 * @param visitorsPage the address of everything of this visitor
 * @param forget    the address where everything of this visitor can be erased
 */
public record Facts(String workgroup, String session, String visitor, String filedAs, boolean account, String language, List<Answer> answers,
                    String queue, String first, String came, Said waited, Said talked, String ended, String outcome, List<Asked> offers,
                    List<Stop> stops, String note, String zone, boolean erased, String visitorsPage, String forget) {

    /** One answer of the form, or a fact that the visitor's page told. */
    public record Answer(String name, List<String> values) { }

    /**
     * One offer.
     *
     * @param kind   the key of what was offered: the visitor, or his running chat
     * @param by     who asked for it; empty for the visitor's own offers
     * @param reason in his words; empty for none
     * @param state  the key of what became of it
     */
    public record Asked(String agent, String kind, String by, String reason, String made, String state, String ended) { }

    /** The visit at another workgroup. */
    public record Stop(String workgroup, String session, String address) { }

    static Facts of(ChatSession session, Clockwork clock, Archive archive) {
        Request request = session.request();
        Visitor visitor = request.visitor();
        boolean erased = Erasure.isErased(session);
        String bare = visitor.address().bare();
        return new Facts(session.workgroup(), session.id(), erased ? "" : visitor.address().toString(),
            visitor.userId().bare().equals(bare) ? "" : visitor.userId().bare(), visitor.registered(),
            visitor.language() == null ? "" : visitor.language(), answers(request.metadata().fields()),
            request.queue(), request.route().home().equals(request.queue()) ? "" : request.route().home(),
            clock.moment(request.place().since()), Clockwork.waited(request), Clockwork.talked(request),
            request.end() == null ? "" : clock.moment(request.end().at()), HistoryPage.outcome(request),
            request.offers().stream().map(offer -> asked(offer, clock)).toList(),
            Journeys.of(archive.history(), session).stream().filter(stop -> !stop.id().equals(session.id()))
                .map(stop -> new Stop(stop.workgroup(), stop.id(), ConversationPage.address(stop))).toList(),
            archive.notes().of(session.id()).orElse(""), clock.zone().getId(), erased,
            Outcome.go("history", "visitor", bare).address(), Outcome.go("visitor-erase", "visitor", bare).address());
    }

    private static List<Answer> answers(Map<String, List<String>> fields) {
        return fields.entrySet().stream().map(field -> new Answer(field.getKey(), field.getValue())).toList();
    }

    private static Asked asked(Offer offer, Clockwork clock) {
        Assist assist = offer.assist();
        return new Asked(offer.agent().bare(), "console.past.offer." + (assist == null ? "visitor" : assist.kind().word()),
            assist == null ? "" : name(assist.inviter()), assist == null ? "" : assist.reason(), clock.moment(offer.madeAt()),
            "console.past.offered." + offer.state().name().toLowerCase(Locale.ROOT), clock.moment(offer.endedAt()));
    }

    private static String name(Address agent) {
        return agent.bare();
    }
}
