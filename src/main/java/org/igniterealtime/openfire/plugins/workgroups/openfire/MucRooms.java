package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.desk.Rooms;
import org.igniterealtime.openfire.plugins.workgroups.desk.Serial;
import org.igniterealtime.openfire.plugins.workgroups.desk.Timers;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomOpening;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStep;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;

/**
 * Opens rooms by stanzas, one at a time for the whole service: Openfire loses rooms that are created at the same time
 * (reference/openfire.md §5). What the room service answers comes back on whatever thread, often before the sending call returns; it is
 * queued and handled after, never inside.
 */
final class MucRooms implements Rooms {

    private static final Logger LOG = LoggerFactory.getLogger(MucRooms.class);
    private static final int TRIES = 2;

    private record Job(String workgroup, String request, int offer, int tries, Instant since, Supplier<RoomOpening> opening) { }

    private final Seats seats;
    private final RoomRecall recall;
    private final Consumer<Packet> send;
    private final Timers timers;
    private final Clock clock;
    private final Supplier<Duration> patience;
    private final Serial serial;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private volatile BiConsumer<String, Command> tell;
    private Job current;
    private RoomOpening opening;
    private Timers.Appointment timeout = () -> { };
    private boolean abandoned;

    /** @param patience how long an answer is waited for */
    MucRooms(Seats seats, RoomRecall recall, Consumer<Packet> send, Timers timers, Clock clock, Supplier<Duration> patience, Executor threads) {
        this.seats = seats;
        this.recall = recall;
        this.send = send;
        this.timers = timers;
        this.clock = clock;
        this.patience = patience;
        this.serial = new Serial(threads);
    }

    /** Who is told what became of a room: the workgroup's name, and what happened. To be said before the first room is asked for. */
    void reportTo(BiConsumer<String, Command> desks) {
        tell = desks;
    }

    @Override
    public void open(String workgroup, Request request) {
        if (request.roomOpen()) {
            // It stands since an earlier agent: the invitation alone lets the new one in.
            tell.accept(workgroup, new Command.RoomOpened(request.id(), request.acceptedOffer()));
        } else {
            Seat seat = seats.of(workgroup, request);
            add(new Job(workgroup, request.id(), request.acceptedOffer(), 1, null, () -> RoomOpening.of(seat, workgroup)));
        }
    }

    @Override
    public void reenter(String workgroup, Request request) {
        Seat seat = seats.of(workgroup, request);
        add(new Job(workgroup, request.id(), request.acceptedOffer(), 1, request.chat().acceptedAt(),
            () -> RoomOpening.again(seat)));
    }

    private void add(Job job) {
        serial.execute(() -> {
            waiting.add(job);
            next();
        });
    }

    @Override
    public void close(String workgroup, String request, boolean occupied) {
        serial.execute(() -> {
            waiting.removeIf(job -> job.request().equals(request));
            if (current != null && current.request().equals(request)) {
                abandoned = true;
            } else {
                Seat seat = seats.of(workgroup, request);
                send.accept(occupied ? RoomStanzas.destroy(seat, "") : RoomStanzas.leave(seat));
            }
        });
    }

    /**
     * Takes a stanza from a room.
     *
     * @param report what else it means; done in the order in which stanzas came, also between a question to a room and its answer:
     *               somebody who leaves after the occupants were listed must not be reported before them
     */
    void receive(Packet stanza, Runnable report) {
        serial.execute(() -> {
            if (opening != null) {
                handle(opening.receive(stanza));
            }
            recall.receive(stanza);
            report.run();
        });
    }

    private void next() {
        if (current == null && !waiting.isEmpty()) {
            begin(waiting.poll());
        }
    }

    private void begin(Job job) {
        current = job;
        opening = job.opening().get();
        abandoned = false;
        RoomOpening begun = opening;
        timeout = timers.at(clock.instant().plus(patience.get()), () -> serial.execute(() -> {
            if (opening == begun) {
                failed("no answer within " + patience.get().toMillis() + " ms");
            }
        }));
        handle(opening.start());
    }

    private void handle(RoomStep step) {
        step.packets().forEach(send);
        switch (step.outcome()) {
            case PENDING -> { }
            case OPENED -> done(new Command.RoomOpened(current.request(), current.offer()));
            case FOUND -> {
                // Whoever entered while nobody looked is not known yet.
                step.occupants().forEach((nickname, who) ->
                    tell.accept(current.workgroup(), new Command.EnterRoom(current.request(), who, nickname)));
                Job job = current;
                Seat seat = opening.seat();
                done(new Command.RoomFound(job.request(), step.nicknames()));
                recall.ask(job.workgroup(), seat, job.since());
            }
            case LOST -> done(new Command.RoomLost(current.request()));
            case FAILED -> failed(step.reason());
        }
    }

    private void done(Command command) {
        Job job = current;
        if (abandoned) {
            send.accept(RoomStanzas.destroy(opening.seat(), ""));
        } else {
            tell.accept(job.workgroup(), command);
        }
        finish();
    }

    private void failed(String reason) {
        Job job = current;
        boolean again = job.tries() < TRIES && !abandoned;
        if (again) {
            waiting.addFirst(new Job(job.workgroup(), job.request(), job.offer(), job.tries() + 1, job.since(), job.opening()));
        } else if (!abandoned) {
            LOG.warn("Workgroup {}: the room of session {} could not be opened: {}", job.workgroup(), job.request(), reason);
            tell.accept(job.workgroup(), new Command.RoomFailed(job.request(), job.offer(), reason));
            tell.accept(job.workgroup(), new Command.RoomLost(job.request()));
        }
        finish();
    }

    private void finish() {
        timeout.cancel();
        current = null;
        opening = null;
        next();
    }
}
