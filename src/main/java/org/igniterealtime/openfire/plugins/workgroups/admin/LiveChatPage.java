package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;

/** A chat that goes on: what was said so far, and the way into its room. */
final class LiveChatPage implements Page {

    /** So many messages are shown, the newest. */
    static final int MOST_LINES = 200;
    /** What is said is read from the database for all who read along together, at most so often, and only if something has happened. */
    private static final Duration GAP = Duration.ofSeconds(2);

    private final Desks desks;
    private final Board board;
    private final Asking asking;
    private final Words words;
    private final Transcripts transcripts;
    private final Names names;
    private final RoomKeys keys;
    private final AuditLog log;
    private final Executor noting;
    private final InstantSource clock;

    LiveChatPage(LivePorts ports, Board board, Asking asking, Transcripts transcripts) {
        this.desks = ports.desks();
        this.board = board;
        this.asking = asking;
        this.words = ports.words();
        this.transcripts = transcripts;
        this.names = ports.names();
        this.keys = ports.keys();
        this.log = ports.log();
        this.noting = ports.noting();
        this.clock = ports.clock();
    }

    /**
     * What is shown.
     *
     * @param request the session's id
     * @param chat    null if it could not be seen in time
     * @param room    where it is held
     * @param problem why nothing was done; empty if that is not so
     */
    public record View(String workgroup, Nav nav, String request, Chat chat, String version, long at, String clock, String room, String done,
                       String problem) { }

    /**
     * The chat.
     *
     * @param earlier so many messages before those shown are left out
     */
    public record Chat(String number, String name, String queue, String agents, String state, String since, String earlier, List<Line> lines) {

        /** It is over, or there never was one. */
        static final Chat GONE = new Chat("", "", "", "", "", "", "", List.of());
    }

    /** A message. */
    public record Line(String key, String at, String who, String said) { }

    @Override
    public Outcome show(Submitted asked) {
        Optional<WorkgroupSettings> found = desks.find(asked.text("workgroup"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        if (asked.text("as").equals(LivePage.AS_DATA)) {
            Chat chat = draw(found.get().name(), asked.text("request"), GAP);
            return chat == Chat.GONE ? new Outcome.Missing() : Json.told(chat, asked, clock.instant());
        }
        return shown(found.get(), asked, Done.of(asked), "");
    }

    private Outcome shown(WorkgroupSettings workgroup, Submitted asked, String done, String problem) {
        String request = asked.text("request");
        Chat chat = draw(workgroup.name(), request, Duration.ZERO);
        return chat == Chat.GONE ? new Outcome.Missing() : new Outcome.Show(new View(workgroup.name(), Nav.of(workgroup), request, chat,
            chat == null ? "" : Json.version(chat), clock.instant().toEpochMilli(), words.time(clock.instant(), clock.instant()),
            keys.room(request).toString(), done, problem));
    }

    private Chat draw(String workgroup, String request, Duration gap) {
        return board.of(workgroup, "chat " + request, gap, Chat.class, () -> {
            Instant now = clock.instant();
            Optional<Chat> chat = asking.look(workgroup, state ->
                state.request(request).filter(one -> one.servedBy().isPresent()).map(one -> chat(one, now)).orElse(Chat.GONE));
            return chat.map(known -> known == Chat.GONE ? known : with(known, transcripts.ending(request, MOST_LINES), now)).orElse(null);
        });
    }

    private Chat chat(Request request, Instant now) {
        String agents = Stream.concat(Stream.of(request.chat().agent()), request.assisting().stream().map(Offer::agent)).map(Address::bare)
            .distinct().collect(Collectors.joining(", "));
        return new Chat(String.valueOf(request.place().arrival()), LiveDrawing.name(request), request.queue(), agents,
            words.of(LiveDrawing.chatState(request)), words.time(request.chat().acceptedAt(), now), "", List.of());
    }

    private Chat with(Chat chat, Transcripts.Ending said, Instant now) {
        List<Line> lines = said.lines().stream().map(line -> new Line(String.valueOf(line.sequence()), words.time(line.at(), now), line.nickname(),
            line.body())).toList();
        return new Chat(chat.number(), chat.name(), chat.queue(), chat.agents(), chat.state(), chat.since(),
            said.earlier() == 0 ? "" : words.of("console.live.earlier", said.earlier()), lines);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("workgroup"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        String name = found.get().name();
        String session = sent.text("request");
        Optional<Address> account = names.person(who);
        Optional<Request> open = asking.look(name, state -> state.request(session).filter(Request::roomOpen).orElse(null));
        if (open.isEmpty() || account.isEmpty()) {
            return shown(found.get(), sent, "", words.of("console.live.enter.no-room"));
        }
        CompletableFuture<Boolean> admitted = new CompletableFuture<>();
        keys.admit(name, open.get(), account.get(), admitted::complete);
        // Noted whenever the room lets him in, though the page may not wait for that.
        Optional<Boolean> entered = asking.await(admitted.thenApplyAsync(let -> {
            if (let) {
                log.note(who, "entered a chat of workgroup " + name, "session: " + session + "\naccount: " + account.get());
            }
            return let;
        }, noting));
        if (!entered.orElse(false)) {
            return shown(found.get(), sent, "", words.of(entered.isPresent() ? "console.live.enter.refused" : "console.live.enter.late"));
        }
        return Outcome.go("live-chat", "workgroup", name, "request", session, "done", "live.enter");
    }
}
