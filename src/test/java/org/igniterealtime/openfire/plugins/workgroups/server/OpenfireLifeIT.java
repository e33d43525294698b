package org.igniterealtime.openfire.plugins.workgroups.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A real Openfire's life")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OpenfireLifeIT {

    @Test
    void goesOnAfterAGracefulStopWithTheSameData() throws Exception {
        try (OpenfireServer server = OpenfireServer.builder().start()) {
            server.createUser("carol", "singer");

            server.stop();
            assertThat(server.isRunning()).isFalse();
            server.start();

            try (Clients clients = new Clients(server)) {
                assertThat(clients.login("carol", "singer").isAuthenticated()).isTrue();
            }
            assertThat(server.logErrors()).isEmpty();
        }
    }

    @Test
    void goesOnAfterAKill() throws Exception {
        try (OpenfireServer server = OpenfireServer.builder().start()) {
            server.kill();
            assertThat(server.isRunning()).isFalse();

            server.start();

            try (Clients clients = new Clients(server)) {
                assertThat(clients.login("admin", "admin").isAuthenticated()).isTrue();
            }
        }
    }

    @Test
    void endsWithItsParentHoweverThatDies() throws Exception {
        Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath", System.getProperty("java.class.path"),
                "-Dopenfire.home=" + System.getProperty("openfire.home", ""),
                ParentOfAServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = parent.inputReader();
                Socket client = new Socket("127.0.0.1", Integer.parseInt(said.readLine()))) {
            long server = Long.parseLong(said.readLine());
            assertThat(ProcessHandle.of(server)).isPresent();

            parent.destroyForcibly();

            client.setSoTimeout(20_000);
            assertThat(endOf(client)).isTrue();
        }
    }

    @Test
    void loadsUnloadsAndReloadsAPlugin(@TempDir Path folder) throws Exception {
        Path jar = ProbePlugin.jar(folder.resolve("probe.jar"));
        try (OpenfireServer server = OpenfireServer.builder().plugin(jar).start()) {
            assertThat(probe(server, "probe.starts")).isEqualTo("1");

            server.unloadPlugin();
            assertThat(probe(server, "probe.stops")).isEqualTo("1");

            server.loadPlugin();
            assertThat(probe(server, "probe.starts")).isEqualTo("2");
            assertThat(server.logErrors()).isEmpty();
        }
    }

    @Test
    void doesNotStartWithAPluginThatThrows(@TempDir Path folder) throws Exception {
        Path jar = ProbePlugin.jar(folder.resolve("probe.jar"));
        OpenfireServer server = OpenfireServer.builder().plugin(jar).property("probe.fail", "the probe's own trouble").build();

        assertThatThrownBy(server::start).hasStackTraceContaining("the probe's own trouble");
        assertThat(server.isRunning()).isFalse();
    }

    private static Object probe(OpenfireServer server, String property) throws Exception {
        return server.query("SELECT propValue FROM ofProperty WHERE name = ?", property).get(0).get("propValue");
    }

    /** The system closes a dead process's connections; only then does the read come back. */
    private static boolean endOf(Socket client) throws IOException {
        try (InputStream in = client.getInputStream()) {
            return in.read() == -1;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Starts a server, says where it is, and waits to be killed. */
    static final class ParentOfAServer {

        public static void main(String[] args) throws Exception {
            OpenfireServer server = OpenfireServer.builder().start();
            System.out.println(server.port());
            System.out.println(server.pid());
            Thread.currentThread().join();
        }
    }
}
