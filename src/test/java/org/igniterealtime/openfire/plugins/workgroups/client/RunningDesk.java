package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jivesoftware.smackx.ping.PingManager;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.server.Clients;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireBuilder;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A real Openfire with the packaged plugin, its admin, and people who come and go. Closing sends everybody home and stops the server. */
public final class RunningDesk implements AutoCloseable {

    static {
        // A client that may resume its stream is kept in the server for minutes after its connection broke; those here are gone at once.
        XMPPTCPConnection.setUseStreamManagementResumptionDefault(false);
    }

    private final Premises premises;
    private final DeskAdmin admin;
    private Clients clients;

    /** Clients at premises that are open already, and somebody else's to close: hang up when done. */
    public RunningDesk(Premises premises) {
        this.premises = premises;
        admin = new DeskAdmin(premises, premises.server().domain());
        clients = new Clients(premises.server());
    }

    /** A room may take as long as it may be set to at most: that it is late on a busy machine is no failure. */
    public static RunningDesk start() throws Exception {
        return start(OpenfireServer.builder().property("workgroups.room.timeout", "60000"));
    }

    public static RunningDesk start(OpenfireBuilder settings) throws Exception {
        RunningDesk desk = new RunningDesk(new Premises(settings.workgroups().anonymousLogin().start()));
        desk.comeBack();
        return desk;
    }

    /** Everybody hangs up; the server goes on. */
    public void hangUp() {
        clients.close();
    }

    /** After the server was stopped and started: the admin logs in again. */
    public void comeBack() throws Exception {
        clients = new Clients(server());
        premises.admin(new SmackCommands(clients.login("admin", "admin")));
    }

    public OpenfireServer server() {
        return premises.server();
    }

    public Premises premises() {
        return premises;
    }

    public DeskAdmin admin() {
        return admin;
    }

    /** A new workgroup of its own name, with one queue. */
    public EntityBareJid workgroup(String... members) throws Exception {
        return workgroup(List.of("help"), members);
    }

    public EntityBareJid workgroup(List<String> queues, String... members) throws Exception {
        return admin.create(premises.workgroupName(), queues, members);
    }

    /** Changes a workgroup's settings. */
    public void change(EntityBareJid workgroup, Map<String, Object> settings) throws Exception {
        admin.update(workgroup.getLocalpart().toString(), settings);
    }

    /** Makes an account that says who its user is. */
    public synchronized void account(String name, String fullName, String email) throws Exception {
        premises.account(name, fullName, email);
    }

    /** A login of that account, which is made if need be. */
    public synchronized XMPPTCPConnection login(String name) throws Exception {
        premises.account(name);
        return clients.login(name, Premises.PASSWORD);
    }

    public synchronized XMPPTCPConnection login(String name, String resource) throws Exception {
        premises.account(name);
        return clients.login(name, Premises.PASSWORD, resource);
    }

    /**
     * Another login of the server's admin, to which goes what is meant for the account: of two with the same priority the server would take
     * the one last active (RFC 6121 §8.5.2.1.1), which is now the one and now the other.
     */
    public synchronized XMPPTCPConnection loginAdmin(String resource) throws Exception {
        XMPPTCPConnection connection = clients.login("admin", "admin", resource);
        connection.sendStanza(connection.getStanzaFactory().buildPresenceStanza().setPriority(1).build());
        PingManager.getInstanceFor(connection).ping(connection.getXMPPServiceDomain());
        return connection;
    }

    /** A client that sends anything. */
    public RawClient rawClient(String name) throws Exception {
        premises.account(name);
        return new RawClient(server(), name, Premises.PASSWORD);
    }

    /** The password of that account, which is made if need be. */
    public synchronized String passwordOf(String name) throws Exception {
        premises.account(name);
        return Premises.PASSWORD;
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
        server().close();
    }
}
