package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import org.jivesoftware.openfire.XMPPServer;
import org.jivesoftware.openfire.http.HttpBindManager;
import org.jivesoftware.openfire.net.SASLAuthentication;
import org.jivesoftware.util.JiveGlobals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.IQ;
import org.xmpp.packet.JID;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings;
import org.igniterealtime.openfire.plugins.workgroups.admin.SystemSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.RoomReply;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Connections;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Vitals;

/** This Openfire, and the threads of this plugin, asked how they are. */
final class ServerSurroundings implements Surroundings {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSurroundings.class);

    private final Seats seats;
    private final Connections connections;
    private final RoomWishes wishes;
    private final ServerPost post;
    private final IndexingJournal journal;
    private final Map<String, ThreadPoolExecutor> pools;
    private final Versions versions;
    private final SystemSettings running;
    private final Clock clock;

    /** @param pools the plugin's threads, by what they do */
    ServerSurroundings(Seats seats, Connections connections, RoomWishes wishes, ServerPost post, IndexingJournal journal,
                       Map<String, ThreadPoolExecutor> pools, String version, SystemSettings running, Clock clock) {
        this.seats = seats;
        this.connections = connections;
        this.wishes = wishes;
        this.post = post;
        this.journal = journal;
        this.pools = pools;
        this.versions = new Versions(version, XMPPServer.getInstance().getServerInfo().getVersion().getVersionString(),
            System.getProperty("java.version"));
        this.running = running;
        this.clock = clock;
    }

    @Override
    public Database database() {
        Instant begun = clock.instant();
        try {
            Vitals vitals = Vitals.read(connections);
            return new Database(vitals.product(), vitals.schema(), vitals.durable(), Duration.between(begun, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.warn("The database could not be asked how it is", failed);
            throw failed;
        }
    }

    @Override
    public Duration rooms() {
        IQ question = new IQ(IQ.Type.get);
        question.setFrom(new JID(seats.service()));
        question.setTo(new JID(seats.muc()));
        question.setChildElement("query", Namespaces.DISCO_INFO);
        Instant begun = clock.instant();
        CompletableFuture<RoomReply> reply = new CompletableFuture<>();
        wishes.ask(question, reply::complete);
        // The wish is answered, or given up, after the patience with rooms: this comes back.
        if (reply.join() != RoomReply.DONE) {
            throw new IllegalStateException("the service of the rooms did not answer");
        }
        return Duration.between(begun, clock.instant());
    }

    @Override
    public String roomsAddress() {
        return seats.muc();
    }

    @Override
    public String address() {
        return seats.service();
    }

    @Override
    public boolean isReachable(String address) {
        return XMPPServer.getInstance().getRoutingTable().hasComponentRoute(new JID(address));
    }

    @Override
    public Mail mail() {
        return new Mail(ServerPost.isSetUp(), post.sending(), post.last());
    }

    // Openfire serves WebSockets by the same listeners, under another path.
    @Override
    public Web web() {
        HttpBindManager http = HttpBindManager.getInstance();
        List<String> addresses = new ArrayList<>();
        if (http.isHttpBindEnabled() && http.isHttpsBindActive()) {
            String bosh = http.getHttpBindSecureAddress();
            addresses.addAll(List.of(webSocket(bosh), bosh));
        }
        if (http.isHttpBindEnabled() && http.isHttpBindActive()) {
            String bosh = http.getHttpBindUnsecureAddress();
            addresses.addAll(List.of(webSocket(bosh), bosh));
        }
        return new Web(addresses);
    }

    private static String webSocket(String bosh) {
        return bosh.replaceFirst("^http", "ws").replaceFirst("/http-bind/?$", "/ws/");
    }

    @Override
    public boolean anonymousLogin() {
        return JiveGlobals.getBooleanProperty("xmpp.auth.anonymous") && SASLAuthentication.getSupportedMechanisms().contains("ANONYMOUS");
    }

    @Override
    public Versions versions() {
        return versions;
    }

    @Override
    public List<Threads> threads() {
        List<Threads> threads = new ArrayList<>();
        pools.forEach((name, pool) -> threads.add(new Threads(name, pool.getMaximumPoolSize(), pool.getActiveCount(), pool.getQueue().size())));
        return threads;
    }

    @Override
    public Unsearchable unsearchable() {
        return new Unsearchable(journal.waiting(), journal.failed());
    }

    @Override
    public SystemSettings settings() {
        return PluginSettings.read();
    }

    @Override
    public SystemSettings running() {
        // What is read when it is used holds as it is saved.
        return new SystemSettings(running.subdomain(), running.rooms(), running.threads(), settings().roomPatience());
    }

    @Override
    public void save(SystemSettings settings) {
        PluginSettings.write(settings);
    }
}
