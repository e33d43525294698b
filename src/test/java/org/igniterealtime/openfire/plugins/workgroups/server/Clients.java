package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jivesoftware.smack.ConnectionConfiguration.SecurityMode;
import org.jivesoftware.smack.SmackConfiguration;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jivesoftware.smack.tcp.XMPPTCPConnectionConfiguration;
import org.jivesoftware.smackx.ping.PingManager;

/** Smack clients of one server, logged in and available; closing hangs all of them up. */
public final class Clients implements AutoCloseable {

    /** In milliseconds. Smack's own five seconds are soon over on a machine that does three things at once: so long only if no answer comes. */
    private static final int PATIENCE = 20_000;

    static {
        SmackConfiguration.setDefaultReplyTimeout(PATIENCE);
    }

    private final OpenfireServer server;
    private final Deque<XMPPTCPConnection> connections = new ArrayDeque<>();

    public Clients(OpenfireServer server) {
        this.server = server;
    }

    /** Logs a user in with a resource that the server chooses. */
    public XMPPTCPConnection login(String username, String password)
            throws IOException, InterruptedException, SmackException, XMPPException {
        return login(configuration().setUsernameAndPassword(username, password));
    }

    public XMPPTCPConnection login(String username, String password, String resource)
            throws IOException, InterruptedException, SmackException, XMPPException {
        return login(configuration().setUsernameAndPassword(username, password).setResource(resource));
    }

    public XMPPTCPConnection loginAnonymously() throws IOException, InterruptedException, SmackException, XMPPException {
        return login(configuration().performSaslAnonymousAuthentication());
    }

    private XMPPTCPConnection login(XMPPTCPConnectionConfiguration.Builder configuration)
            throws IOException, InterruptedException, SmackException, XMPPException {
        XMPPTCPConnection connection = new XMPPTCPConnection(configuration.build());
        connections.push(connection);
        connection.connect();
        connection.login();
        // The answer comes after the presence was dealt with: until then, messages would be stored as offline ones.
        PingManager.getInstanceFor(connection).ping(connection.getXMPPServiceDomain());
        return connection;
    }

    private XMPPTCPConnectionConfiguration.Builder configuration() throws IOException {
        return XMPPTCPConnectionConfiguration.builder()
                .setSocketFactory(new PromptSockets())
                .setHost(server.host())
                .setPort(server.port())
                .setXmppDomain(server.domain())
                .setSecurityMode(SecurityMode.disabled);
    }

    /** Without a goodbye: Openfire 4.2 does not answer the end of a stream, and Smack would wait for it. */
    @Override
    public void close() {
        connections.forEach(XMPPTCPConnection::instantShutdown);
        connections.clear();
    }
}
