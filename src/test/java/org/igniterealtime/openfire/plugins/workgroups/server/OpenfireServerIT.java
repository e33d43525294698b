package org.igniterealtime.openfire.plugins.workgroups.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.chat2.ChatManager;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jivesoftware.smackx.muc.MultiUserChat;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.jid.parts.Resourcepart;

@DisplayName("A real Openfire")
class OpenfireServerIT {

    private static OpenfireServer server;
    private Clients clients;

    @BeforeAll
    static void startServer() throws Exception {
        server = OpenfireServer.builder().user("alice", "wonder's land").user("bob", "builder").anonymousLogin().start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        // Not of what it says while it goes down: sessions that end then have no domain any more, of which Openfire itself complains.
        List<String> complaints = server.logErrors();
        server.stop();
        assertThat(complaints).isEmpty();
    }

    @BeforeEach
    void openClients() {
        clients = new Clients(server);
    }

    @AfterEach
    void closeClients() {
        clients.close();
    }

    @Test
    void carriesAMessageBetweenTwoUsers() throws Exception {
        XMPPTCPConnection alice = clients.login("alice", "wonder's land");
        XMPPTCPConnection bob = clients.login("bob", "builder");
        CompletableFuture<String> received = new CompletableFuture<>();
        ChatManager.getInstanceFor(bob).addIncomingListener((from, message, chat) -> received.complete(message.getBody()));

        ChatManager.getInstanceFor(alice).chatWith(JidCreate.entityBareFrom("bob@example.org")).send("Can we fix it?");

        assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo("Can we fix it?");
    }

    @Test
    void letsAnybodyOpenARoom() throws Exception {
        XMPPTCPConnection visitor = clients.loginAnonymously();
        MultiUserChat room = MultiUserChatManager.getInstanceFor(visitor)
                .getMultiUserChat(JidCreate.entityBareFrom("wonderland@conference.example.org"));

        room.create(Resourcepart.from("Visitor")).makeInstant();

        assertThat(room.isJoined()).isTrue();
    }

    @Test
    void letsATestReadAndChangeItsTablesWhileItRuns() throws Exception {
        assertThat(server.query("SELECT username, name FROM ofUser WHERE username = ?", "alice"))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("username", "alice"));

        assertThat(server.update("UPDATE ofUser SET email = ? WHERE username = ?", "bob@example.org", "bob")).isOne();

        assertThat(server.query("SELECT email FROM ofUser WHERE username = 'bob'"))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("email", "bob@example.org"));
    }

    @Test
    void saysWhatIsWrongWithAStatement() {
        assertThatThrownBy(() -> server.query("SELECT * FROM nowhere"))
                .isInstanceOf(ServerCallFailed.class).hasMessageContaining("NOWHERE");
    }

    @Test
    void takesANewUserWhileItRuns() throws Exception {
        server.createUser("carol", "singer");

        assertThat(clients.login("carol", "singer", "stage").getUser().toString()).isEqualTo("carol@example.org/stage");
    }

    @Test
    void servesBrowsersOnItsHttpPort() throws Exception {
        HttpRequest openSession = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.httpPort() + "/http-bind/"))
                .POST(BodyPublishers.ofString("""
                        <body xmlns='http://jabber.org/protocol/httpbind' to='example.org' rid='1' hold='1' wait='10' ver='1.6'/>
                        """))
                .build();

        assertThat(HttpClient.newHttpClient().send(openSession, BodyHandlers.ofString()).body()).contains(" sid=");
    }

    @Test
    void answersOnItsAdminPort() throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.adminPort() + "/")).build();

        assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.discarding()).statusCode()).isLessThan(500);
    }

    @Test
    void runsBesideAnotherOne() throws Exception {
        try (OpenfireServer other = OpenfireServer.builder().domain("other.org").user("dave", "diver").start();
                Clients others = new Clients(other)) {
            assertThat(others.login("dave", "diver").isAuthenticated()).isTrue();
            assertThat(clients.login("bob", "builder").isAuthenticated()).isTrue();
        }
    }
}
