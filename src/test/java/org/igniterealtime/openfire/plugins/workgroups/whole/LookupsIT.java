package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.workgroup.agent.TranscriptManager;
import org.jivesoftware.smackx.workgroup.agent.TranscriptSearchManager;
import org.jivesoftware.smackx.workgroup.ext.history.AgentChatSession;
import org.jivesoftware.smackx.workgroup.ext.macros.Macro;
import org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup;
import org.jivesoftware.smackx.workgroup.packet.AgentInfo;
import org.jivesoftware.smackx.workgroup.packet.AgentWorkgroups;
import org.jivesoftware.smackx.workgroup.packet.MonitorPacket;
import org.jivesoftware.smackx.workgroup.packet.OccupantsInfo;
import org.jivesoftware.smackx.workgroup.packet.Transcript;
import org.jivesoftware.smackx.workgroup.packet.Transcripts;
import org.jivesoftware.smackx.workgroup.settings.SearchSettings;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.DomainBareJid;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.Jid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What agents' clients look up, also by other methods than AgentSession's, and every detail of the answers. */
@ExtendWith(SharedDesk.class)
class LookupsIT {

    @Test
    void aPastChatIsFoundAndReadWithoutAnAgentSession(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room room = ann.acceptAndEnter();
        Room visitors = vic.enterWhenInvited();
        room.say("a very particular word");
        visitors.nextFrom("ann");
        visitors.leave();
        room.left().next("vic"::equals);
        room.leave();
        Eventually.rows(desk.server(), 1, "SELECT word FROM wgWord WHERE request = ? AND word = ?", room.id(), "particular");
        Jid person = vic.connection().getUser().asBareJid();

        Transcripts all = new TranscriptManager(ann.connection()).getTranscripts(workgroup, person);
        assertThat(all.getUserID().toString()).isEqualTo(person.toString());
        Transcripts.AgentDetail agent = all.getSummaries().get(0).getAgentDetails().get(0);
        assertThat(agent.getJoinTime()).isCloseTo(new Date(), TimeUnit.MINUTES.toMillis(2));
        assertThat(agent.getLeftTime()).isAfterOrEqualTo(agent.getJoinTime());
        Transcript one = new TranscriptManager(ann.connection()).getTranscript(workgroup, room.id());
        assertThat(one.getSessionID()).isEqualTo(room.id());
        assertThat(one.getPackets()).anyMatch(stanza -> stanza instanceof Message message
            && "a very particular word".equals(message.getBody()));
        TranscriptSearchManager search = new TranscriptSearchManager(ann.connection());
        DomainBareJid service = workgroup.asDomainBareJid();
        FillableForm form = new FillableForm(search.getSearchForm(service).getDataForm());
        form.setAnswer("queryString", "particular");
        form.setAnswer("workgroups", List.of(workgroup.toString()));
        assertThat(search.submitSearch(service, form).getRows()).singleElement()
            .satisfies(row -> assertThat(row.getValues("sessionID")).map(Object::toString).containsExactly(room.id()));
        AgentChatSession session = ann.session().getAgentHistory(ann.connection().getUser().asEntityBareJid(), 10, null)
            .getAgentChatSessions().iterator().next();
        assertThat(session.getStartDate()).isCloseTo(new Date(), TimeUnit.MINUTES.toMillis(2));
        assertThat(session.getDuration()).isBetween(0L, TimeUnit.MINUTES.toMillis(2));
        assertThat(session.getVisitorsEmail()).isNullOrEmpty();
        assertThat(ann.session().getNote(room.id()).getSessionID()).isEqualTo(room.id());
    }

    @Test
    void eachOccupantIsNamedWithSinceWhen(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room room = ann.acceptAndEnter();
        vic.enterWhenInvited();
        Eventually.rows(desk.server(), 2, "SELECT stayNo FROM wgParticipant WHERE request = ?", room.id());

        OccupantsInfo info = ann.session().getOccupantsInfo(room.address().toString());

        assertThat(info.getRoomID()).isEqualTo(room.address().toString());
        assertThat(info.getOccupantsCount()).isEqualTo(2);
        assertThat(info.getOccupants()).extracting(OccupantsInfo.OccupantInfo::getJID).containsExactlyInAnyOrder(
            ann.connection().getUser().toString(), vic.connection().getUser().toString());
        assertThat(info.getOccupants()).allSatisfy(one ->
            assertThat(one.getJoined()).isCloseTo(new Date(), TimeUnit.MINUTES.toMillis(2)));
    }

    @Test
    void whoAskedIsNamedInTheAnswers(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        XMPPConnection ann = desk.login("ann");
        String address = ann.getUser().asBareJid().toString();

        AgentInfo info = ask(ann, new AgentInfo(), workgroup);
        assertThat(info.getJid()).isEqualTo(address);
        assertThat(info.getName()).isEqualTo("ann");
        AgentWorkgroups mine = ask(ann, new AgentWorkgroups(ann.getUser()), workgroup.asDomainBareJid());
        assertThat(mine.getAgentJID().asBareJid().toString()).isEqualTo(address);
        assertThat(mine.getWorkgroups()).contains(workgroup.toString());
        assertThat(ask(ann, new MonitorPacket(), workgroup).isMonitor()).isFalse();
        assertThat(new AgentClient(ann, workgroup).session().getAgent().getUser().asBareJid().toString()).isEqualTo(address);
    }

    private static <T extends IQ> T ask(XMPPConnection who, T question, Jid whom) throws Exception {
        question.setType(IQ.Type.get);
        question.setTo(whom);
        return who.sendIqRequestAndWaitForResponse(question);
    }

    @Test
    void cannedResponsesKeepTheirShape(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup);
        MacroGroup root = new MacroGroup();
        root.setTitle("Mine");
        MacroGroup links = new MacroGroup();
        links.setTitle("Links");
        links.setMacros(List.of(macro("Manual", 1, "https://example.org/a?b=c&d"), macro("Logo", 2, "https://example.org/logo.png")));
        root.setMacroGroups(List.of(links));
        root.setMacros(List.of(macro("Hi", 0, "Hello"), macro("Bye", 0, "Good bye")));
        ann.session().saveMacros(root);

        MacroGroup kept = ann.session().getMacros(false);
        assertThat(kept.getTitle()).isEqualTo("Mine");
        assertThat(kept.getMacros()).extracting(Macro::getTitle).containsExactly("Hi", "Bye");
        assertThat(kept.getMacro(0).getDescription()).isEqualTo("about Hi");
        assertThat(kept.getMacroGroups()).hasSize(1);
        assertThat(kept.getMacroGroup(0).getTitle()).isEqualTo("Links");
        assertThat(kept.getMacroGroupByTitle("links").getMacros()).extracting(Macro::getType).containsExactly(1, 2);
        kept.removeMacro(kept.getMacro(0));
        kept.removeMacroGroup(kept.getMacroGroup(0));
        ann.session().saveMacros(kept);

        MacroGroup left = ann.session().getMacros(false);
        assertThat(left.getMacros()).extracting(Macro::getTitle).containsExactly("Bye");
        assertThat(left.getMacroGroups()).isEmpty();
    }

    private static Macro macro(String title, int type, String response) {
        Macro macro = new Macro();
        macro.setTitle(title);
        macro.setType(type);
        macro.setDescription("about " + title);
        macro.setResponse(response);
        return macro;
    }

    @Test
    void theAddressesForSearchesAreTheAdmins(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup);
        desk.admin().say(workgroup, "search.kb", "https://kb.example.org");
        assertThat(ann.session().getSearchSettings().isSearchEnabled()).isFalse();

        desk.admin().say(workgroup, "search.forums", "https://forums.example.org");

        SearchSettings settings = ann.session().getSearchSettings();
        assertThat(settings.isSearchEnabled()).isTrue();
        assertThat(settings.hasForums()).isTrue();
        assertThat(settings.getForumsLocation()).isEqualTo("https://forums.example.org");
    }
}
