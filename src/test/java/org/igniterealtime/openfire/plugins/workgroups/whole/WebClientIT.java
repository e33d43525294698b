package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.WebVisitor;
import org.igniterealtime.openfire.plugins.workgroups.client.WebVisitor.Transport;

/** Visitors on websites: strophe.js over WebSocket and over BOSH, with and without an account, and an agent at Smack. */
@ExtendWith(SharedDesk.class)
class WebClientIT {

    private static final String INACTIVITY = "xmpp.httpbind.client.idle";
    private static final String LONGEST_POLL = "xmpp.httpbind.client.requests.wait";

    @BeforeAll
    static void needsNode() throws Exception {
        Needed.node();
    }

    @ParameterizedTest
    @CsvSource({"WEBSOCKET, false", "WEBSOCKET, true", "BOSH, false", "BOSH, true"})
    void aVisitorInABrowserLooksFillsTheFormWaitsTalksAndLeaves(Transport transport, boolean account, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        try (WebVisitor vic = new WebVisitor(desk.server(), transport, workgroup)) {
            done(account ? vic.perform("logIn", "vic", desk.passwordOf("vic")) : vic.logInAnonymously());
            done(vic.perform("look"));
            assertThat(vic.heard("availability").next().get("open").asBoolean()).isTrue();

            done(vic.join(Map.of("username", "Vic", "question", "红色 & <blue>\u0007")));
            assertThat(vic.heard("place").next().get("position").asInt()).isZero();
            Offer offer = ann.offers().next();
            assertThat(offer.getMetaData()).containsEntry("question", List.of("红色 & <blue>")).containsEntry("username", List.of("Vic"));
            Room room = ann.accept(offer);

            assertThat(vic.heard("entered").next().get("nickname").asText()).isEqualTo("Vic");
            room.say("<b>hello</b> & 你好");
            assertThat(vic.heard("said").next().get("text").asText()).isEqualTo("<b>hello</b> & 你好");
            done(vic.perform("say", "<i>my</i> printer"));
            assertThat(room.nextFrom("Vic")).isEqualTo("<i>my</i> printer");
            assertThat(vic.heard("said").next().get("own").asBoolean()).isTrue();
            done(vic.perform("leaveRoom"));
            vic.heard("ended").next();
            room.left().next("Vic"::equals);
            room.leave();

            Eventually.rows(desk.server(), 1, "SELECT state FROM wgRequest WHERE request = ? AND state = 'ENDED'", offer.getSessionID());
            assertThat(Transcript.of(desk.server(), offer.getSessionID()))
                .containsExactly("ann: <b>hello</b> & 你好", "Vic: <i>my</i> printer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedDeskIsSeenAndRefuses(Transport transport, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("open", false));
        desk.admin().say(workgroup, "offline.offlineText", "Back on Monday");
        try (WebVisitor vic = new WebVisitor(desk.server(), transport, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.perform("look"));
            assertThat(vic.heard("availability").next().get("open").asBoolean()).isFalse();
            assertThat(vic.perform("askOfflineText").get("result").asText()).isEqualTo("Back on Monday");

            assertThat(vic.join(Map.of("username", "Vic")).get("error").asText()).isEqualTo("service-unavailable");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorWhoGivesUpIsOutOfLine(Transport transport, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        try (WebVisitor vic = new WebVisitor(desk.server(), transport, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.join(Map.of("username", "Vic")));
            Offer offer = ann.offers().next();

            done(vic.perform("leaveLine"));

            assertThat(vic.heard("departed").next().get("reason").asText()).isEqualTo("departure-requested");
            assertThat(ann.revokes().next().getSessionID()).isEqualTo(offer.getSessionID());
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aBrowserThatIsClosedLosesItsPlace(Transport transport, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        // It must not be the offer's own end that is seen here.
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        // Over BOSH the server learns it only from its silence, after the poll that it holds is over and it has looked, every 30 s.
        desk.server().setProperty(INACTIVITY, "10");
        desk.server().setProperty(LONGEST_POLL, "2");
        try (WebVisitor vic = new WebVisitor(desk.server(), transport, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.perform("look"));
            done(vic.join(Map.of("username", "Vic")));
            Offer offer = ann.offers().next();

            vic.close();

            assertThat(ann.revokes().nextEver().getSessionID()).isEqualTo(offer.getSessionID());
        } finally {
            desk.server().setProperty(INACTIVITY, null);
            desk.server().setProperty(LONGEST_POLL, null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConversationThatTheAgentLeavesEndsAndIsNoDepartureFromTheLine(Transport transport, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("agent-absence", "1"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        try (WebVisitor vic = new WebVisitor(desk.server(), transport, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.join(Map.of("username", "Vic")));
            Room room = ann.acceptAndEnter();
            vic.heard("entered").next();

            room.leave();

            assertThat(vic.heard("went").next().get("who").asText()).isEqualTo("ann");
            vic.heard("ended").next();
            assertThat(vic.heard("departed").all()).isEmpty();
        }
    }

    @Test
    void aVisitorWithoutAnAccountIsKnownAgainByTheCookieOfThePage(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        try (WebVisitor vic = new WebVisitor(desk.server(), Transport.WEBSOCKET, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.perform("join", Map.of("username", "Vic"), "c0ffee"));

            assertThat(ann.offers().next().getMetaData()).containsEntry("userID", List.of("c0ffee@workgroup.example.org"));
        }
    }

    /** Openfire closes the connection of whoever asks for a nickname that cannot be one. */
    @ParameterizedTest
    @CsvSource({"ann, ann_", "\uff36\uff29\uff23, VIC", "Vic \ud83c\udf89, Vic", "\ud83c\udf89, visitor",
        "Ahmed \u0623\u062d\u0645\u062f, \u0623\u062d\u0645\u062f"})
    void aNameThatCannotBeANicknameStillGetsIn(String name, String nickname, RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        try (WebVisitor vic = new WebVisitor(desk.server(), Transport.WEBSOCKET, workgroup)) {
            done(vic.logInAnonymously());
            done(vic.join(Map.of("username", name)));
            Offer offer = ann.offers().next();
            ann.accept(offer);

            assertThat(vic.heard("entered").next().get("nickname").asText()).isEqualTo(nickname);
            assertThat(offer.getMetaData()).containsEntry("username", List.of(name));
        }
    }

    private static void done(JsonNode answer) {
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
    }
}
