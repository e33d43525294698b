package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders of an admin that are carried out after his page has stopped waiting for them. */
class LiveLateTest {

    private static final String VIC = "request-vic";

    private final Office office = new Office();
    private final ExecutorService noting = Executors.newSingleThreadExecutor();
    private final BlockingQueue<String> noted = new LinkedBlockingQueue<>();
    /** What the room is to say when it gets round to it. */
    private final AtomicReference<Consumer<Boolean>> room = new AtomicReference<>();
    private final LivePorts ports = new LivePorts(office.desks, Stationery.NAMES, Stationery.WORDS, new RoomKeys() {
        @Override
        public Address room(String session) {
            return Stationery.NO_ROOMS.room(session);
        }

        @Override
        public void admit(String workgroup, Request request, Address who, Consumer<Boolean> done) {
            room.set(done);
            // The page's patience is over at once.
            Thread.currentThread().interrupt();
        }
    }, (who, what, details) -> noted.add(who + ": " + what), noting, Clock.systemUTC());

    @BeforeEach
    void setUp() {
        office.with("support");
    }

    @AfterEach
    void close() {
        noting.shutdown();
        office.close();
    }

    private String nextNoted() throws InterruptedException {
        return noted.poll(1, TimeUnit.MINUTES);
    }

    @Test
    void anOrderThatWasCarriedOutLateWasNotInTheAuditLog() throws Exception {
        office.join("support", "vic");
        LiveOrders orders = new LiveOrders(ports, new Asking(office.desks, Duration.ofMillis(1)));

        Optional<Said> said = office.whileBusy(() ->
            orders.carryOut("support", "alice", Office.submitted("act", "remove", "request", VIC, "word", "Sorry.")));

        assertThat(said).contains(Said.of("console.live.late"));
        assertThat(nextNoted()).isEqualTo("alice: took visitor out of line of workgroup support");
    }

    @Test
    void anOrderThatIsRefusedLateIsNotInTheAuditLog() throws Exception {
        LiveOrders orders = new LiveOrders(ports, new Asking(office.desks, Duration.ofMillis(1)));
        office.whileBusy(() -> orders.carryOut("support", "alice", Office.submitted("act", "remove", "request", VIC)));
        office.join("support", "vic");
        office.whileBusy(() -> orders.carryOut("support", "alice", Office.submitted("act", "first", "request", VIC, "seen-queue", "default")));
        assertThat(nextNoted()).as("the first thing that was done").isEqualTo("alice: put visitor first in queue default of workgroup support");
        assertThat(noted).isEmpty();
    }

    @Test
    void whoWasLetIntoARoomLateWasSaidToBeRefusedAndWasNotInTheAuditLog() throws Exception {
        office.onDuty("support", "ann");
        office.join("support", "vic");
        office.chats("support", "ann", VIC);
        LiveChatPage page = new LiveChatPage(ports, new Board(office.desks, Clock.systemUTC(), Duration.ofMinutes(1)),
            new Asking(office.desks, Duration.ofMinutes(1)), office.archive.transcripts());

        Outcome outcome = page.change("alice", Office.submitted("workgroup", "support", "request", VIC));

        assertThat(Thread.interrupted()).as("let go of while it waited").isTrue();
        assertThat(((LiveChatPage.View) ((Outcome.Show) outcome).model()).problem()).isEqualTo("console.live.enter.late");
        room.get().accept(true);
        assertThat(nextNoted()).isEqualTo("alice: entered a chat of workgroup support");
    }
}
