package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireBuilder;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;
import org.igniterealtime.openfire.plugins.workgroups.server.Ports;

/**
 * {@code mvn -Pdemo}: a real Openfire with the plugin, a conversation to watch, and a desk to try by hand. With {@code -Ddemo.visitors}
 * or {@code -Ddemo.agents} it plays that load instead of the conversation and prints how long people waited for the server.
 */
public final class Demo {

    private Demo() {
    }

    /** Exits with status 0 only if everything happened that should. */
    public static void main(String[] arguments) {
        int status = 1;
        try (RunningDesk desk = RunningDesk.start(server())) {
            run(desk);
            status = 0;
        } catch (Exception | AssertionError failure) {
            Narrator.failed(failure);
        }
        System.exit(status);
    }

    private static OpenfireBuilder server() {
        OpenfireBuilder server = OpenfireServer.builder().ports(Ports.configured());
        String folder = System.getProperty("openfire.folder", "");
        return folder.isBlank() ? server : server.home(Path.of(folder));
    }

    private static void run(RunningDesk desk) throws Exception {
        Narrator.say("Openfire runs: XMPP on %s:%d (domain %s), BOSH and WebSocket on port %d, home %s", desk.server().host(),
            desk.server().port(), desk.server().domain(), desk.server().httpPort(), desk.server().home());
        int visitors = Integer.getInteger("demo.visitors", 0);
        int agents = Integer.getInteger("demo.agents", 0);
        if (visitors > 0 || agents > 0) {
            new Load(desk, visitors > 0 ? visitors : 100, agents > 0 ? agents : 10).play();
        } else {
            new Conversation(desk).play();
        }
        ServerComplaints.assertNone(desk.server());
        if (!Boolean.getBoolean("demo.exit")) {
            invite(desk);
            new CountDownLatch(1).await();
        }
    }

    private static void invite(RunningDesk desk) throws Exception {
        Narrator.say("");
        Narrator.say("Now it is your turn. No TLS; in your client, set server %s and port %d.", desk.server().host(),
            desk.server().port());
        Narrator.say("  agents    ann@%1$s, bob@%1$s   password secret   (Spark: plug in Fastpath; presence to demo@workgroup.%1$s)",
            desk.server().domain());
        Narrator.say("  visitors  vera@%1$s, wang@%1$s ...   password secret, or anonymous", desk.server().domain());
        Narrator.say("  admin     admin@%s   password admin   (ad-hoc commands of workgroup.%1$s)", desk.server().domain());
        new Website(desk).open();
        Narrator.say("Ctrl-C ends it.");
    }
}
