package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Journey;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.desk.Outbox;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.Notice;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Invitations;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;

/** Tells people whose clients know nothing of workgroups by chat messages, and everybody else by way of another outbox: nobody twice. */
final class PlainOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(PlainOutbox.class);

    private final Outbox stanzas;
    private final Seats seats;
    private final Texts texts;
    private final Transcripts transcripts;
    private final Executor reading;
    private final Consumer<Packet> send;
    private volatile BiFunction<String, Address, Optional<String>> languages = (workgroup, session) -> Optional.empty();
    private volatile Function<String, TurnedAway> turnedAway = workgroup -> TurnedAway.WITHOUT_WORDS;
    private volatile Function<Address, Set<String>> known = session -> Set.of();

    /** @param reading where transcripts are looked up: no mailbox waits for that */
    PlainOutbox(Outbox stanzas, Seats seats, Texts texts, Transcripts transcripts, Executor reading, Consumer<Packet> send) {
        this.stanzas = stanzas;
        this.seats = seats;
        this.texts = texts;
        this.transcripts = transcripts;
        this.reading = reading;
        this.send = send;
    }

    /**
     * Where agents' sessions are looked up. To be said before anybody is told anything.
     *
     * @param source   the language in which a session is told; empty if it is told by stanzas
     * @param words    what a workgroup tells those who leave its line without having been served
     * @param watching the workgroups at which a session is on duty
     */
    void askFor(BiFunction<String, Address, Optional<String>> source, Function<Address, Set<String>> watching,
            Function<String, TurnedAway> words) {
        turnedAway = words;
        languages = source;
        known = watching;
    }

    /** @return whether this session was told in words */
    private boolean told(String workgroup, Address agent, Function<Texts, String> words) {
        Optional<String> language = languages.apply(workgroup, agent);
        language.ifPresent(spoken -> say(workgroup, agent, spoken, words));
        return language.isPresent();
    }

    private boolean told(String workgroup, Visitor visitor, Function<Texts, String> words) {
        if (visitor.language() != null) {
            say(workgroup, visitor.address(), visitor.language(), words);
        }
        return visitor.language() != null;
    }

    private static String door(String workgroup, Request request) {
        return request.door().orElse(workgroup);
    }

    private void say(String workgroup, Address person, String language, Function<Texts, String> words) {
        Texts spoken = texts.in(language);
        send.accept(Announcements.message(seats.address(workgroup), person, spoken, words.apply(spoken)));
    }

    @Override
    public void place(String workgroup, Request request, int position, Optional<Duration> wait) {
        if (!told(door(workgroup, request), request.visitor(), spoken -> Announcements.place(spoken, position, wait))) {
            stanzas.place(workgroup, request, position, wait);
        }
    }

    @Override
    public void departed(String workgroup, String request, Visitor visitor, Outcome outcome, String word) {
        String words = word.isBlank() ? turnedAway.apply(workgroup).words(outcome) : word;
        if (!told(workgroup, visitor, spoken -> words.isBlank() ? Announcements.departed(spoken, outcome) : words)) {
            stanzas.departed(workgroup, request, visitor, outcome, word);
            if (!words.isBlank()) {
                send.accept(Notice.to(visitor.address(), seats.address(workgroup), words));
            }
        }
    }

    @Override
    public void offer(String workgroup, Subject request, Offer offer, Duration timeout) {
        if (!told(workgroup, offer.session(), spoken -> Announcements.offer(spoken, request, offer, timeout))) {
            stanzas.offer(workgroup, request, offer, timeout);
        }
    }

    @Override
    public void revoke(String workgroup, Subject request, Address session, String reason) {
        if (languages.apply(workgroup, session).isEmpty()) {
            stanzas.revoke(workgroup, request, session, reason);
        } else if (known.apply(session).contains(workgroup)) {
            told(workgroup, session, spoken -> Announcements.revoked(spoken, request, reason));
        }
        // Otherwise it was he who went: his server would keep the message until he comes back.
    }

    @Override
    public void inviteAgent(String workgroup, Request request) {
        inviteAssistant(workgroup, request, request.chat().session());
    }

    @Override
    public void inviteAssistant(String workgroup, Request request, Address session) {
        Optional<String> language = languages.apply(workgroup, session);
        if (language.isPresent()) {
            send.accept(Invitations.plainAgent(seats.of(workgroup, request), session,
                Announcements.invitation(texts.in(language.get()), request)));
        } else {
            stanzas.inviteAssistant(workgroup, request, session);
        }
    }

    @Override
    public void inviteGuest(String workgroup, Request request, Assist assist) {
        stanzas.inviteGuest(workgroup, request, assist);
    }

    @Override
    public void showOut(String workgroup, String request, String nickname, Address person) {
        stanzas.showOut(workgroup, request, nickname, person);
    }

    @Override
    public void assistFailed(String workgroup, String request, Assist assist, Assist.Failure why) {
        if (!told(workgroup, assist.inviter(), spoken -> Announcements.assistFailed(spoken, why))) {
            stanzas.assistFailed(workgroup, request, assist, why);
        }
    }

    @Override
    public void inviteVisitor(String workgroup, Request request) {
        if (request.visitor().language() != null) {
            String language = request.visitor().language();
            send.accept(Invitations.visitor(seats.of(workgroup, request), request, texts.in(language).get("invitation.visitor")));
            told(door(workgroup, request), request.visitor(), spoken -> spoken.get("plain.visitor.invited"));
        } else {
            stanzas.inviteVisitor(workgroup, request);
        }
        // In a room where somebody has been, it was repeated already.
        if (request.chat().invitations() == 1 && request.chat().participants().isEmpty()) {
            reading.execute(() -> repeat(workgroup, request));
        }
    }

    @Override
    public void sayInRoom(String workgroup, Request request, String body) {
        stanzas.sayInRoom(workgroup, request, body);
    }

    // Agents' clients show what is said in the room; so that is where they find what the visitor said before there was one.
    private void repeat(String workgroup, Request request) {
        try {
            Stream<String> sessions = Stream.concat(request.route().journey().from().stream().map(Journey.Stop::request), Stream.of(request.id()));
            // What came later was said in the room at once.
            List<String> ahead = sessions.flatMap(session -> transcripts.lines(session).stream())
                .filter(line -> !line.at().isAfter(request.chat().openedAt())).map(TranscriptLine::body).toList();
            if (!ahead.isEmpty()) {
                send.accept(RoomStanzas.say(seats.of(workgroup, request), Announcements.saidAhead(texts, request, ahead)));
            }
        } catch (RuntimeException failure) {
            LOG.error("Workgroup {}: what the visitor of {} said while he waited could not be repeated in the room", workgroup, request.id(),
                failure);
        }
    }

    @Override
    public void queue(String workgroup, QueueView queue, Address session) {
        if (languages.apply(workgroup, session).isEmpty()) {
            stanzas.queue(workgroup, queue, session);
        }
    }

    @Override
    public void colleague(String workgroup, Colleague colleague, Address session) {
        if (languages.apply(workgroup, session).isEmpty()) {
            stanzas.colleague(workgroup, colleague, session);
        }
    }

    @Override
    public void colleagues(String workgroup, List<Address> added, List<Address> removed, Address session) {
        if (languages.apply(workgroup, session).isEmpty()) {
            stanzas.colleagues(workgroup, added, removed, session);
        }
    }

    @Override
    public void door(String workgroup, boolean open) {
        stanzas.door(workgroup, open);
    }

    @Override
    public void closesSoon(String workgroup, Request request, Duration left) {
        if (!told(door(workgroup, request), request.visitor(), spoken -> spoken.get("door.closing", left.toMinutes()))) {
            stanzas.closesSoon(workgroup, request, left);
        }
    }

    @Override
    public void paused(String workgroup, Address session, int missed) {
        if (!told(workgroup, session, spoken -> spoken.get("plain.agent.paused", missed))) {
            stanzas.paused(workgroup, session, missed);
        }
    }

    @Override
    public void dismissed(String workgroup, Address session) {
        if (!told(workgroup, session, spoken -> spoken.get("plain.dismissed"))) {
            stanzas.dismissed(workgroup, session);
        }
    }
}
