package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.server.Clients;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireBuilder;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A real Openfire with the packaged plugin, its admin, and people who come and go. Closing sends everybody home and stops the server. */
public final class RunningDesk implements AutoCloseable {

    private static final String PASSWORD = "secret";

    static {
        // A client that may resume its stream is kept in the server for minutes after its connection broke; those here are gone at once.
        XMPPTCPConnection.setUseStreamManagementResumptionDefault(false);
    }

    private final OpenfireServer server;
    private final Set<String> accounts = new HashSet<>();
    private final AtomicInteger count = new AtomicInteger();
    private Clients clients;
    private DeskAdmin admin;

    private RunningDesk(OpenfireServer server) throws Exception {
        this.server = server;
        comeBack();
    }

    public static RunningDesk start() throws Exception {
        return start(OpenfireServer.builder());
    }

    public static RunningDesk start(OpenfireBuilder settings) throws Exception {
        return new RunningDesk(settings.workgroups().anonymousLogin().start());
    }

    /** Everybody hangs up; the server goes on. */
    public void hangUp() {
        clients.close();
    }

    /** After the server was stopped and started: the admin logs in again. */
    public void comeBack() throws Exception {
        clients = new Clients(server);
        admin = new DeskAdmin(clients.login("admin", "admin"));
    }

    public OpenfireServer server() {
        return server;
    }

    public DeskAdmin admin() {
        return admin;
    }

    /** A new workgroup of its own name, with one queue. */
    public EntityBareJid workgroup(String... members) throws Exception {
        return workgroup(List.of("help"), members);
    }

    public EntityBareJid workgroup(List<String> queues, String... members) throws Exception {
        return admin.create("desk" + count.incrementAndGet(), queues, members);
    }

    /** Changes a workgroup's settings. */
    public void change(EntityBareJid workgroup, Map<String, Object> settings) throws Exception {
        admin.update(workgroup.getLocalpart().toString(), settings);
    }

    /** Makes an account that says who its user is. */
    public synchronized void account(String name, String fullName, String email) throws Exception {
        server.createUser(name, PASSWORD, fullName, email);
        accounts.add(name);
    }

    /** A login of that account, which is made if need be. */
    public synchronized XMPPTCPConnection login(String name) throws Exception {
        account(name);
        return clients.login(name, PASSWORD);
    }

    public synchronized XMPPTCPConnection login(String name, String resource) throws Exception {
        account(name);
        return clients.login(name, PASSWORD, resource);
    }

    /** A client that sends anything. */
    public RawClient rawClient(String name) throws Exception {
        account(name);
        return new RawClient(server, name, PASSWORD);
    }

    private void account(String name) throws Exception {
        if (accounts.add(name)) {
            server.createUser(name, PASSWORD);
        }
    }

    /** An agent who has logged in, not yet on duty. */
    public AgentClient agent(String name, EntityBareJid workgroup) throws Exception {
        return new AgentClient(login(name), workgroup);
    }

    /** A visitor with an account who has logged in, not yet in line. */
    public VisitorClient visitor(String name, EntityBareJid workgroup) throws Exception {
        return new VisitorClient(name, login(name), workgroup);
    }

    /** So many visitors with accounts of their own, not yet in line. */
    public List<VisitorClient> visitors(int number, String prefix, EntityBareJid workgroup) throws Exception {
        List<VisitorClient> all = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            all.add(visitor(prefix + i, workgroup));
        }
        return all;
    }

    public VisitorClient anonymousVisitor(String name, EntityBareJid workgroup) throws Exception {
        return new VisitorClient(name, clients.loginAnonymously(), workgroup);
    }

    /** The connection breaks without a goodbye, as when a cable is pulled: the server sees the socket close, no stream end, no presence. */
    public static void cut(XMPPConnection connection) {
        ((XMPPTCPConnection) connection).instantShutdown();
    }

    @Override
    public void close() throws Exception {
        hangUp();
        server.close();
    }
}
