package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a server listens on 127.0.0.1.
 *
 * @param client XMPP over TCP
 * @param http   BOSH, web sockets and whatever plugins serve to the public
 * @param admin  the admin console
 */
public record Ports(int client, int http, int admin) {

    /** Three free ports below the range from which the system takes ports for outgoing connections. */
    public static Ports free() {
        int client = freePort();
        int http = freePort();
        int admin = freePort();
        return client != http && http != admin && admin != client ? new Ports(client, http, admin) : free();
    }

    /** The ports named by {@code -Dopenfire.port.client}, {@code .http} and {@code .admin}; free ones where not named. */
    public static Ports configured() {
        Ports free = free();
        return new Ports(configured("client", free.client), configured("http", free.http), configured("admin", free.admin));
    }

    private static int configured(String name, int otherwise) {
        return Integer.parseInt(OpenfireBuilder.configured("openfire.port." + name, Integer.toString(otherwise)));
    }

    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
