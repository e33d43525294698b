package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.igniterealtime.openfire.plugins.workgroups.admin.Finding.State;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings.Database;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings.LastMail;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings.Mail;

/** The system's page: what is well, what is not, and what to do then. */
class SystemTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private List<Finding> findings() {
        return office.look("system", SystemPage.View.class).findings();
    }

    private Finding finding(String check) {
        return findings().stream().filter(one -> one.check().equals(check)).findFirst().orElseThrow();
    }

    private String report() throws IOException {
        Outcome.Data data = (Outcome.Data) office.console.show("system", Office.submitted("as", "text"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereEverythingIsWellThePageSaysSoOfEachThing() throws Exception {
        office.with("support", "sales");
        office.join("support", "vic");
        SystemPage.View view = office.look("system", SystemPage.View.class);

        assertThat(view.findings()).extracting(Finding::check).containsExactly("database", "address", "rooms", "web", "anonymous", "mail",
            "versions", "workgroups", "mailboxes", "threads", "search");
        assertThat(view.findings()).allMatch(one -> one.state() == State.WELL).allMatch(one -> one.advice().isEmpty());
        assertThat(view.unwell()).isZero();
        assertThat(view.time()).isEqualTo("2026-11-21 09:00:00 UTC");
        assertThat(finding("workgroups").says()).isEqualTo(Said.of("console.found.workgroups", 2, 1, 0, 0));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
            trouble("database", State.BAD, "no connection", server -> server.database = () -> { throw new IllegalStateException("secret"); }),
            trouble("database", State.BAD, "another schema", server -> server.database = () -> new Database("X", 0, true, Duration.ZERO)),
            trouble("database", State.BAD, "commits come later", server -> server.database = () -> new Database("X", 1, false, Duration.ZERO)),
            trouble("database", State.NOTE, "slow", server -> server.database = () -> new Database("X", 1, true, Duration.ofSeconds(1))),
            trouble("address", State.BAD, "taken away", server -> server.services.remove("workgroup.example.org")),
            trouble("rooms", State.BAD, "no service", server -> server.services.remove("conference.example.org")),
            trouble("rooms", State.BAD, "no answer", server -> server.rooms = () -> { throw new IllegalStateException("refused"); }),
            trouble("rooms", State.NOTE, "slow", server -> server.rooms = () -> Duration.ofSeconds(1)),
            trouble("web", State.NOTE, "off", server -> server.web = new Surroundings.Web(List.of())),
            trouble("web", State.NOTE, "not encrypted", server -> server.web = new Surroundings.Web(List.of("ws://example.org:7070/ws/"))),
            trouble("anonymous", State.NOTE, "off", server -> server.anonymous = false),
            trouble("mail", State.NOTE, "no server", server -> server.mail = new Mail(false, null, null)),
            trouble("mail", State.BAD, "refused", server -> server.mail = new Mail(true, null, new LastMail(NINE, "SendFailedException"))),
            trouble("mail", State.BAD, "hangs", server -> server.mail = new Mail(true, NINE.minusSeconds(301), new LastMail(NINE, ""))),
            trouble("workgroups", State.NOTE, "none", server -> { }),
            trouble("threads", State.NOTE, "too few", server -> server.desks = new Surroundings.Threads("desks", 4, 4, 99)),
            trouble("search", State.NOTE, "behind", server -> server.unsearchable = new Surroundings.Unsearchable(5000, 0)),
            trouble("search", State.BAD, "failed", server -> server.unsearchable = new Surroundings.Unsearchable(0, 1)));
    }

    private static Arguments trouble(String check, State state, String what, Consumer<QuietServer> trouble) {
        return Arguments.of(check, state, what, trouble);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("troubles")
    void whatIsNotWellIsSaidWithWhatToDo(String check, State state, String what, Consumer<QuietServer> trouble) throws IOException {
        trouble.accept(office.server);
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n/workgroups_i18n.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(finding(check)).satisfies(found -> {
            assertThat(found.state()).isEqualTo(state);
            assertThat(texts).containsKeys(found.says().key(), found.advice(), found.stateKey(), "console.check." + check);
            assertThat(found.says().values()).noneMatch(value -> value.contains("secret"));
        });
    }

    @Test
    void aMailThatWasTakenIsWell() {
        office.server.mail = new Mail(true, NINE.minusSeconds(1), new LastMail(NINE, ""));
        assertThat(finding("mail").says()).isEqualTo(Said.of("console.found.mail", "2026-11-21 09:00:00 UTC"));
        assertThat(finding("mail").state()).isEqualTo(State.WELL);
    }

    @Test
    void whatHangsIsSaidToHangAndIsAskedOnceHoweverOftenThePageIsLoaded() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch back = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Checkup checkup = new Checkup(Map.of("database", () -> {
                asked.incrementAndGet();
                awaitQuietly(back);
                return Finding.well("database", Said.of("console.found.database"));
            }), threads, Duration.ofMillis(1));

            assertThat(checkup.look()).containsExactlyElementsOf(checkup.look()).singleElement().satisfies(found -> {
                assertThat(found.state()).isEqualTo(State.BAD);
                assertThat(found.says().key()).isEqualTo("console.found.unanswered");
            });
            assertThat(asked.get()).isLessThanOrEqualTo(1);
        } finally {
            back.countDown();
            threads.shutdown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPluginThatIsBeingStoppedAnswersNothing() {
        ExecutorService stopped = Executors.newSingleThreadExecutor();
        stopped.shutdown();
        assertThat(new Checkup(Map.of("mail", () -> null), stopped, Duration.ofSeconds(9)).look()).singleElement()
            .extracting(Finding::state).isEqualTo(State.BAD);
    }

    @Test
    void theFileForAReportHasNoNamesAddressesOrWords() throws Exception {
        office.with("support");
        office.join("support", "zelda");
        office.onDuty("support", "ann");
        office.server.mail = new Mail(true, null, new LastMail(NINE, "SendFailedException"));

        assertThat(report()).contains("database: WELL; product=HSQL 2.7.4; schema=1; durable=true; millis=3\n", "waiting=1", "agents on duty=1",
            "mail: BAD; set up=true; last=SendFailedException", "threads=4; room patience ms=5000").doesNotContain("example", "zelda", "ann",
            "support", "@");
    }

    @Test
    void settingsAreSavedAndSaidToHoldOnlyWhenThePluginIsLoadedAnew() {
        assertThat(office.look("system-settings", SystemSettingsPage.View.class).pending()).isEmpty();

        assertThat(change("threads", "8", "room-timeout", "")).isEqualTo(new Outcome.Go("system-settings.jsp?done=kept"));
        assertThat(office.server.saved).isEqualTo(new SystemSettings("workgroup", "conference", 8, Duration.ofSeconds(5)));
        assertThat(office.audit).containsExactly("alice: changed the settings of the workgroups plugin\nthreads: 4 -> 8");
        assertThat(office.look("system-settings", SystemSettingsPage.View.class).pending()).containsExactly("threads");
        assertThat(change("threads", "", "room-timeout", "700")).isInstanceOf(Outcome.Go.class);
        assertThat(office.look("system-settings", SystemSettingsPage.View.class).pending()).as("read when used").isEmpty();
    }

    @Test
    void anAddressThatIsTakenOrNoneAndRoomsThatAreNotThereAreRefused() {
        assertThat(wrong("subdomain", "pubsub")).isEqualTo("field.subdomain.taken pubsub");
        assertThat(wrong("subdomain", "two words")).isEqualTo("field.subdomain two words");
        assertThat(wrong("rooms-subdomain", "nowhere")).isEqualTo("field.subdomain.rooms nowhere");
        assertThat(wrong("rooms-subdomain", "workgroup")).isEqualTo("field.subdomain.rooms workgroup");
        assertThat(wrong("threads", "65")).isEqualTo("field.number 65 1 64");
        assertThat(wrong("room-timeout", "99")).isEqualTo("field.number 99 100 60000");
        assertThat(office.server.saved).isEqualTo(SystemSettings.DEFAULT);
        assertThat(office.audit).isEmpty();
        assertThat(change("subdomain", "Help", "rooms-subdomain", "pubsub")).isInstanceOf(Outcome.Go.class);
        assertThat(office.server.saved.subdomain()).isEqualTo("help");
    }

    @Test
    void anOldFormDoesNotWriteOverSettingsThatSomebodyElseSaved() {
        Filled early = office.look("system-settings", SystemSettingsPage.View.class).form();
        change("threads", "8");
        SystemSettingsPage.View view = (SystemSettingsPage.View) ((Outcome.Show) office.send("system-settings", early, new String[0],
            "threads", "2")).model();
        assertThat(view.form().conflict()).isTrue();
        assertThat(office.server.saved.threads()).isEqualTo(8);
    }

    @Test
    void aPropertyWrittenByHandThatIsOutOfBoundsIsBroughtBack() {
        assertThat(new SystemSettings("a", "b", 0, Duration.ZERO).bounded()).isEqualTo(new SystemSettings("a", "b", 1, Duration.ofMillis(100)));
        assertThat(new SystemSettings("a", "b", 9999, Duration.ofHours(1)).bounded())
            .isEqualTo(new SystemSettings("a", "b", 64, Duration.ofMinutes(1)));
    }

    private Outcome change(String... typed) {
        return office.send("system-settings", office.look("system-settings", SystemSettingsPage.View.class).form(), new String[0], typed);
    }

    private String wrong(String field, String typed) {
        SystemSettingsPage.View view = (SystemSettingsPage.View) ((Outcome.Show) change(field, typed)).model();
        return view.form().groups().stream().flatMap(group -> group.fields().stream()).filter(one -> one.name().equals(field)).findFirst()
            .map(one -> {
                assertThat(one.value()).isEqualTo(typed);
                return one.wrong().key() + ' ' + String.join(" ", one.wrong().values());
            }).orElseThrow();
    }
}
