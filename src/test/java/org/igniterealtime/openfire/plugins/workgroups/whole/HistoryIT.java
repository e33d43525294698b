package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.delay.packet.DelayInformation;
import org.jivesoftware.smackx.search.ReportedData;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.packet.OccupantsInfo;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** After a chat, agents look up what happened, with an unmodified Smack client; others may not. */
@ExtendWith(SharedDesk.class)
class HistoryIT {

    private static Room[] chat(AgentClient agent, VisitorClient visitor, String question) throws Exception {
        visitor.join(question);
        Offer offer = agent.offers().next();
        return new Room[] {agent.accept(offer), visitor.enterWhenInvited()};
    }

    /** A chat that has ended, and can be searched. */
    private static String pastChat(RunningDesk desk, AgentClient agent, VisitorClient visitor) throws Exception {
        Room[] rooms = chat(agent, visitor, "my printer is on fire");
        rooms[0].say("Hello, what colour is the fire?");
        rooms[1].nextFrom("ann");
        rooms[1].say("\u7ea2\u8272 & <blue>");
        rooms[0].nextFrom("vic");
        rooms[1].leave();
        rooms[0].left().next("vic"::equals);
        rooms[0].leave();
        String session = rooms[0].id();
        Eventually.rows(desk.server(), 1, "SELECT word FROM wgWord WHERE request = ? AND word = ?", session, session);
        return session;
    }

    @Test
    void whatHappenedIsThereForTheAgent(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        VisitorClient vic = desk.visitor("vic", workgroup);
        String session = pastChat(desk, ann, vic);
        AgentSession client = ann.session();

        assertThat(client.getTranscripts(vic.connection().getUser().asBareJid()).getSummaries()).singleElement().satisfies(one -> {
            assertThat(one.getSessionID()).isEqualTo(session);
            assertThat(one.getJoinTime()).isNotNull().isBeforeOrEqualTo(one.getLeftTime());
            assertThat(one.getAgentDetails()).singleElement()
                .satisfies(agent -> assertThat(agent.getAgentJID()).isEqualTo("ann@" + desk.server().domain()));
        });
        assertThat(client.getTranscript(session).getPackets()).allSatisfy(stanza -> {
            assertThat(stanza.getFrom().toString()).startsWith(session + "@conference." + desk.server().domain() + "/");
            assertThat(DelayInformation.from(stanza)).isNotNull();
        }).filteredOn(Message.class::isInstance).extracting(stanza -> ((Message) stanza).getBody())
            .containsExactly("Hello, what colour is the fire?", "\u7ea2\u8272 & <blue>");
        assertThat(client.getAgentHistory(ann.connection().getUser().asEntityBareJid(), 10, null).getAgentChatSessions())
            .singleElement().satisfies(one -> {
                assertThat(one.getSessionID()).isEqualTo(session);
                assertThat(one.getQuestion()).isEqualTo("my printer is on fire");
                assertThat(one.getVisitorsName()).isEqualTo("vic");
            });
        assertThat(client.getChatMetadata(session)).containsEntry("question", List.of("my printer is on fire"))
            .containsEntry("userID", List.of("vic@" + desk.server().domain()));
    }

    @Test
    void aNoteIsKept(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String session = chat(ann, desk.visitor("vic", workgroup), "hello")[0].id();

        assertThat(ann.session().getNote(session).getNotes()).isNull();
        ann.session().setNote(session, "called <twice>\nand again");
        assertThat(desk.agent("bob", workgroup).session().getNote(session).getNotes()).isEqualTo("called <twice>\nand again");
    }

    @Test
    void whoIsInTheRoomIsTold(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        Room room = chat(ann, desk.visitor("vic", workgroup), "hello")[0];
        Eventually.rows(desk.server(), 2, "SELECT stayNo FROM wgParticipant WHERE request = ?", room.id());

        assertThat(ann.session().getOccupantsInfo(room.address().toString()).getOccupants())
            .extracting(OccupantsInfo.OccupantInfo::getNickname).containsExactlyInAnyOrder("ann", "vic");
    }

    @Test
    void whatWasSaidIsFound(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String session = pastChat(desk, ann, desk.visitor("vic", workgroup));

        for (String words : List.of("COLOUR fire", "\u7ea2\u8272", "printer")) {
            assertThat(search(ann, words).getRows()).as(words).singleElement().satisfies(row -> {
                assertThat(row.getValues("sessionID")).map(Object::toString).containsExactly(session);
                assertThat(row.getValues("workgroup")).map(Object::toString).containsExactly(workgroup.toString());
                assertThat(row.getValues("agentJIDs")).map(Object::toString).containsExactly("ann@" + desk.server().domain());
            });
        }
        assertThat(search(ann, "volcano").getRows()).isEmpty();
    }

    private static ReportedData search(AgentClient agent, String words) throws Exception {
        FillableForm form = new FillableForm(agent.session().getTranscriptSearchForm().getDataForm());
        form.setAnswer("queryString", words);
        form.setAnswer("workgroups", List.of(agent.session().getWorkgroupJID().toString()));
        return agent.session().searchTranscripts(form);
    }

    @Test
    void strangersVisitorsAndAgentsElsewhereAreRefused(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));
        EntityBareJid elsewhere = desk.workgroup("eve");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        VisitorClient vic = desk.visitor("vic", workgroup);
        String session = pastChat(desk, ann, vic);
        AgentSession visitor = new AgentClient(vic.connection(), workgroup).session();
        AgentClient eve = desk.agent("eve", workgroup);

        for (Map.Entry<AgentSession, String> other : Map.of(visitor, "not-authorized", desk.agent("mallory", workgroup).session(),
                "not-authorized", eve.session(), "forbidden").entrySet()) {
            assertThat(Refused.by(() -> other.getKey().getTranscript(session))).isEqualTo(other.getValue());
            assertThat(Refused.by(() -> other.getKey().getTranscripts(vic.connection().getUser().asBareJid())))
                .isEqualTo(other.getValue());
            assertThat(Refused.by(() -> other.getKey().getNote(session))).isEqualTo(other.getValue());
            assertThat(Refused.by(() -> other.getKey().setNote(session, "mine"))).isEqualTo(other.getValue());
            assertThat(Refused.by(() -> other.getKey().getOccupantsInfo(session))).isEqualTo(other.getValue());
        }
        assertThat(Refused.by(visitor::getTranscriptSearchForm)).isEqualTo("not-authorized");
        AgentClient eveAtHome = new AgentClient(eve.connection(), elsewhere);
        assertThat(Refused.by(() -> eveAtHome.session().getTranscript(session))).isEqualTo("item-not-found");
        assertThat(search(eveAtHome, "printer").getRows()).isEmpty();
        assertThat(Refused.by(() -> search(eve, "printer"))).isEqualTo("forbidden");
        assertThat(desk.agent("sue", workgroup).session().getTranscript(session).getPackets()).isNotEmpty();
    }
}
