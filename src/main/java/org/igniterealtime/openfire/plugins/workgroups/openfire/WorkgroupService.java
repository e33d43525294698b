package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jivesoftware.openfire.SessionManager;
import org.jivesoftware.openfire.XMPPServer;
import org.jivesoftware.openfire.component.InternalComponentManager;
import org.jivesoftware.util.JiveGlobals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.component.ComponentException;
import org.igniterealtime.openfire.plugins.workgroups.admin.Console;
import org.igniterealtime.openfire.plugins.workgroups.admin.ConsolePorts;
import org.igniterealtime.openfire.plugins.workgroups.admin.Inventory;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings;
import org.igniterealtime.openfire.plugins.workgroups.admin.SystemSettings;
import org.igniterealtime.openfire.plugins.workgroups.admin.Wording;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Bounded;
import org.igniterealtime.openfire.plugins.workgroups.desk.DeskPorts;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.desk.ScheduledTimers;
import org.igniterealtime.openfire.plugins.workgroups.desk.Serial;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.TypedNames;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomTraffic;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryVisits;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Connections;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcArchive;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcSearchIndex;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcWorkgroupStore;

/** Everything wired together on one server. What is started last is stopped first. */
public final class WorkgroupService {

    private static final Logger LOG = LoggerFactory.getLogger(WorkgroupService.class);

    /** Look-ups in what was kept wait for these, and so cannot take all of the database's connections. */
    private static final int READERS = 2;

    /** Whoever asks for what was kept while so many others wait for it is told to come back later. What the desks need themselves is not counted. */
    private static final int QUESTIONS = 1000;

    /** More than the console checks at once. */
    private static final int CHECKS = 16;

    private final String version;
    private final Deque<Runnable> stops = new ArrayDeque<>();

    /** @param version the plugin's, told to whoever asks the service for it */
    public WorkgroupService(String version) {
        this.version = version;
    }

    /**
     * Takes the desks up and makes the service reachable. If that fails, whatever had been started is stopped again.
     *
     * @throws IllegalStateException if another component has the service's address
     */
    public void start() {
        try {
            startAll();
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    private void startAll() {
        SystemSettings settings = PluginSettings.read();
        String domain = XMPPServer.getInstance().getServerInfo().getXMPPDomain();
        SessionManager sessions = SessionManager.getInstance();
        Seats seats = new Seats(settings.subdomain() + '.' + domain, settings.rooms() + '.' + domain);
        Clock clock = Clock.systemUTC();
        Texts texts = new BundleTexts(JiveGlobals::getLocale, WorkgroupService.class.getClassLoader());
        // Stopped after the desks, whose last decisions may still want something read or mailed.
        ThreadPoolExecutor reading = startThreads(READERS, "workgroups-read-");
        ThreadPoolExecutor mailing = startThreads(1, "workgroups-mail-");
        ThreadPoolExecutor threads = startThreads(settings.threads(), "workgroups-desk-");
        ScheduledTimers timers = startTimers(clock);

        ServiceDoor door = new ServiceDoor(InternalComponentManager.getInstance());
        Supplier<Duration> patience = () -> PluginSettings.read().roomPatience();
        RoomRecall recall = new RoomRecall(door);
        MucRooms rooms = new MucRooms(seats, recall, door, timers, clock, patience, threads);
        RoomWishes wishes = new RoomWishes(door, timers, clock, patience);
        Connections connections = new ServerConnections();
        DurableCommits.demand(connections);
        Archive archive = JdbcArchive.of(connections, new ServerAccounts(domain), new MemoryVisits(clock));
        ServerGroups groups = new ServerGroups();
        IndexingJournal journal = new IndexingJournal(new JdbcJournal(connections), new JdbcSearchIndex(connections), reading);
        PlainOutbox outbox = new PlainOutbox(new StanzaOutbox(seats, texts, archive.subscribers(), reading, wishes, door), seats, texts,
            archive.transcripts(), reading, door);
        Desks desks = new Desks(new JdbcWorkgroupStore(connections), groups, new DeskPorts(journal, outbox, rooms, timers,
            new ServerPresences(domain, sessions), clock, threads));
        outbox.askFor(desks::languageOf, desks::knowing,
            name -> desks.find(name).map(WorkgroupSettings::turnedAway).orElse(TurnedAway.WITHOUT_WORDS));
        rooms.reportTo(desks::tell);
        // On the mailbox, where everything heard before has been saved: so nothing is kept twice.
        recall.reportTo((workgroup, session, history) -> desks.look(workgroup, state -> history.missing(archive.transcripts().lines(session))
            .forEach(said -> desks.tell(workgroup, said)), () -> LOG.warn("Workgroup {}: what was said in {} meanwhile is not kept",
            workgroup, session)));
        Serial arranging = new Serial(threads);
        ServerAudit audit = new ServerAudit();
        JidNames names = new JidNames(new TypedNames(seats.service(), domain));
        ServerPost post = new ServerPost(clock, mailing);
        DeskDirectory directory = new DeskDirectory(seats.service(), domain, seats.muc(), desks, clock);
        door.openFor(new Reception(new StanzaReader(directory, texts, new RandomIds(), version, clock),
            new RoomTraffic(seats.muc(), desks::holding), rooms, new Callers(domain, sessions), desks, seats,
            new SlowWork(archive, new Bounded(reading, QUESTIONS), wishes, post, arranging,
                new Arranger(desks, archive.texts(), texts, audit, new Inventory(names, clock), domain)), door));

        // Sessions are watched before the desks ask who is still there, so that nobody can slip away in between.
        SessionWatch watch = new SessionWatch(desks);
        watch.start();
        stops.push(watch::stop);
        stops.push(groups.watch(arranging, desks::groupsChanged));
        desks.open();
        stops.push(desks::stop);
        announce(settings.subdomain(), door);
        desks.start();
        Surroundings server = new ServerSurroundings(seats, connections, wishes, post, journal,
            new TreeMap<>(Map.of("desks", threads, "reading", reading, "mail", mailing)), version, settings, clock);
        ConsoleDoor.lead(new Console(desks, archive, new ConsolePorts(names,
            new ServerDirectory(domain), new ConsoleWords(texts, domain), new Wording(texts, ServerPost::isSetUp, "no-reply@" + domain),
            new ServerNarrator(texts, directory), new MucKeys(seats, wishes, texts, door), audit, server, startChecks(), clock)));
        stops.push(() -> ConsoleDoor.lead(null));
        journal.catchUp();
        LOG.info("Workgroups at {}, rooms at {}", seats.service(), seats.muc());
    }

    // They come and go: the page that needs them is seldom looked at. What hangs is let go of when the plugin is.
    private Executor startChecks() {
        ThreadPoolExecutor checks = new ThreadPoolExecutor(CHECKS, CHECKS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            named("workgroups-check-"));
        checks.allowCoreThreadTimeOut(true);
        stops.push(checks::shutdownNow);
        return checks;
    }

    private ThreadPoolExecutor startThreads(int number, String names) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(number, number, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(names));
        stops.push(() -> {
            threads.shutdown();
            try {
                if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                    LOG.warn("The desks did not finish in time; what they did not save they take up at the next start");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        return threads;
    }

    private ScheduledTimers startTimers(Clock clock) {
        ScheduledTimers timers = new ScheduledTimers(clock, named("workgroups-timer-"));
        stops.push(timers::close);
        return timers;
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private void announce(String subdomain, ServiceDoor door) {
        InternalComponentManager components = InternalComponentManager.getInstance();
        try {
            components.addComponent(subdomain, door);
        } catch (ComponentException taken) {
            throw new IllegalStateException("the service " + subdomain + " could not be added; does Fastpath or another plugin have it?",
                taken);
        }
        stops.push(() -> components.removeComponent(subdomain));
    }

    /** Stops in reverse. What was decided is saved; visitors, agents and rooms are taken up again at the next start. */
    public void stop() {
        while (!stops.isEmpty()) {
            try {
                stops.pop().run();
            } catch (RuntimeException failure) {
                LOG.error("A part of the workgroup service did not stop cleanly", failure);
            }
        }
    }
}
