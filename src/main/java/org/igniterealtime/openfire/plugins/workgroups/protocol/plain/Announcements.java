package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.Message;

/** What people whose clients know nothing of workgroups are told of their own accord, in words. */
public final class Announcements {

    /** Characters of one answer of a visitor that an agent is shown. */
    private static final int LONGEST = 500;
    /** Characters of a session's id that tell it apart from others. */
    private static final int ELSEWHERE = 6;

    private Announcements() {
    }

    /** A chat message with these words. */
    public static Message message(Address workgroup, Address person, Texts texts, String words) {
        return Letter.to(person, workgroup, texts.language(), words);
    }

    /**
     * Where a visitor stands.
     *
     * @param position 0 is the next
     */
    public static String place(Texts texts, int position, Optional<Duration> wait) {
        String place = position == 0 ? texts.get("plain.place.next") : texts.get("plain.place", String.valueOf(position + 1));
        return wait.map(time -> place + ' ' + texts.get("plain.place.wait", String.valueOf(minutes(time)))).orElse(place);
    }

    /** A wait as people are told it: in whole minutes, and never none. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** A visitor is out of line. */
    public static String departed(Texts texts, Outcome outcome) {
        return texts.get(switch (outcome) {
            case DEPARTED, VANISHED -> "plain.departed";
            case DESK_CLOSED -> "plain.departed.closed";
            default -> "plain.departed.nobody";
        });
    }

    /**
     * The number by which agents name a visitor: never given twice in a workgroup, so it cannot come to mean another. A visitor of another
     * workgroup has none here; the beginning of his session's id takes its place.
     */
    public static String number(Subject subject) {
        return subject instanceof Request request ? String.valueOf(request.place().arrival())
            : subject.id().substring(0, Math.min(subject.id().length(), ELSEWHERE));
    }

    /** A visitor or a chat is put before an agent. */
    public static String offer(Texts texts, Subject request, Offer offer, Duration timeout) {
        String number = number(request);
        StringJoiner text = new StringJoiner("\n");
        if (offer.isAssist()) {
            Assist assist = offer.assist();
            text.add(texts.get(assist.kind() == Assist.Kind.TRANSFER ? "plain.offer.transfer" : "plain.offer.invite", number, name(request),
                assist.inviter().bare()));
            if (!assist.reason().isBlank()) {
                text.add(line(assist.reason()));
            }
        } else {
            text.add(texts.get("plain.offer", number, name(request)));
        }
        answers(request).forEach(text::add);
        return text.add(texts.get("plain.offer.answer", String.valueOf(timeout.toSeconds()), number)).toString();
    }

    /** What the visitor answered, a line each. It is his own words: one line, and not endless. */
    public static List<String> answers(Subject request) {
        return request.metadata().fields().entrySet().stream().map(field -> line(field.getKey() + ": " + String.join(", ", field.getValue())))
            .toList();
    }

    /** What agents call a visitor. */
    public static String name(Subject request) {
        return line(request.metadata().first("username").orElseGet(() -> request.visitor().userId().local()));
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : Beginning.of(line, LONGEST) + "...";
    }

    /**
     * An offer does not stand any more.
     *
     * @param reason as in {@link org.igniterealtime.openfire.plugins.workgroups.core.Effect.RevokeOffer}
     */
    public static String revoked(Texts texts, Subject request, String reason) {
        String key = switch (reason) {
            case "timeout" -> "plain.revoked.timeout";
            case "left" -> "plain.revoked.left";
            case "closed" -> "plain.revoked.closed";
            default -> "plain.revoked";
        };
        return texts.get(key, number(request), name(request));
    }

    /** Nobody came whom an agent had asked for. */
    public static String assistFailed(Texts texts, Assist.Failure why) {
        return texts.get(switch (why) {
            case NOBODY -> "assist.failed.nobody";
            case REFUSED -> "assist.failed.refused";
            case UNANSWERED -> "assist.failed.unanswered";
            case NOT_ENTERED -> "assist.failed.not-entered";
        });
    }

    /** Why an agent is invited into a room. */
    public static String invitation(Texts texts, Request request) {
        return texts.get("plain.agent.invited", number(request), name(request));
    }

    /**
     * What a visitor said before there was a room.
     *
     * @param lines at least one
     */
    public static String saidAhead(Texts texts, Request request, List<String> lines) {
        return texts.get("plain.said-ahead", name(request)) + '\n' + String.join("\n", lines);
    }

    /** How an agent stands: his duty, what he is offered, his chats. */
    public static String status(Texts texts, Workgroup state, Address session) {
        Optional<Agent> agent = state.agent(session).filter(Agent::onDuty);
        StringJoiner text = new StringJoiner("\n");
        if (agent.isEmpty()) {
            text.add(texts.get("plain.status.off"));
        } else if (!agent.get().session().equals(session)) {
            text.add(texts.get("plain.status.elsewhere", agent.get().session().resource()));
        } else {
            text.add(texts.get(agent.get().show().isFree() ? "plain.status.on" : "plain.status.away",
                String.valueOf(state.capacity(agent.get()))));
        }
        AgentView.offered(state, session).forEach((number, request) -> text.add(texts.get("plain.status.offer", number, name(request))));
        AgentView.chats(state, session).forEach((number, request) -> text.add(texts.get("plain.status.chat", number, name(request))));
        int waiting = state.settings().queues().stream().mapToInt(queue -> state.waitingCount(queue.name())).sum();
        return text.add(texts.get("plain.status.waiting", String.valueOf(waiting))).toString();
    }

    /** Why the workgroup refused what an agent wanted. */
    public static String refused(Texts texts, Answer answer) {
        return texts.get(Refused.text(answer));
    }

    /** Lists visitors or chats by number. */
    static String list(Map<String, ? extends Subject> requests) {
        StringJoiner text = new StringJoiner("\n");
        requests.forEach((number, request) -> text.add(number + ": " + name(request)));
        return text.toString();
    }
}
