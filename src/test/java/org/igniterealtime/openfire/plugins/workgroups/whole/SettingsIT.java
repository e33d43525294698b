package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smackx.iqprivate.packet.DefaultPrivateData;
import org.jivesoftware.smackx.iqprivate.packet.PrivateDataIQ;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.ext.macros.Macro;
import org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup;
import org.jivesoftware.smackx.workgroup.settings.ChatSetting;
import org.jivesoftware.smackx.workgroup.packet.AgentStatusRequest;
import org.jivesoftware.smackx.workgroup.settings.ChatSettings;
import org.jivesoftware.smackx.workgroup.settings.WorkgroupProperties;
import org.jivesoftware.smackx.workgroup.user.Workgroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What clients look up and put away at a workgroup, with unmodified Smack clients on a real server. */
@ExtendWith(SharedDesk.class)
class SettingsIT {

    @Test
    void aVisitorsClientGetsItsTextsWhetherTheAdminChangedThemOrNot(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        Workgroup workgroup = desk.anonymousVisitor("guest", address).workgroup();

        assertThat(workgroup.getChatSettings().getSettings()).hasSize(15).extracting(ChatSetting::getValue).doesNotContain("");
        assertThat(workgroup.getChatSetting("queue_description_text").getValue()).contains("${position}", "${waitTime}");
        assertThat(workgroup.getChatSetting("no_such_text")).isNull();
        assertThat(workgroup.getChatSettings(ChatSettings.IMAGE_SETTINGS).getSettings()).isEmpty();
        assertThat(workgroup.getOfflineSettings().isConfigured()).isFalse();
        assertThat(workgroup.getOfflineSettings().redirects()).isFalse();
        assertThat(workgroup.getSoundSettings().getIncomingSoundBytes()).isEmpty();
        assertThat(workgroup.getWorkgroupProperties().isAuthRequired()).isFalse();
        assertThat(workgroup.getWorkgroupProperties().getEmail()).isNull();

        desk.admin().say(address, "chat.queue_title_text", "请稍候 & <wait>\n\nplease");
        desk.admin().say(address, "chat.queue_footer_text", "");
        desk.admin().say(address, "offline.emailAddress", "help@example.org");
        desk.admin().say(address, "sound.incoming", "AAEC");

        assertThat(workgroup.getChatSetting("queue_title_text").getValue()).isEqualTo("请稍候 & <wait>\n\nplease");
        assertThat(workgroup.getChatSetting("queue_footer_text").getValue()).isEmpty();
        assertThat(workgroup.getOfflineSettings().isConfigured()).isTrue();
        assertThat(workgroup.getSoundSettings().getIncomingSoundBytes()).containsExactly(0, 1, 2);
    }

    @Test
    void anAgentsClientGetsWhatTheAdminKeepsForAgents(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        XMPPConnection connection = desk.login("ann");
        AgentSession ann = new AgentSession(workgroup, connection);

        assertThat(ann.getSearchSettings().hasKB()).isFalse();
        assertThat(ann.getGenericSettings(connection, null).getMap()).isEmpty();
        assertThat(ann.getMacros(true).getMacros()).isEmpty();

        desk.admin().say(workgroup, "search.kb", "https://kb.example.org/?a=b&c=d");
        desk.admin().say(workgroup, "generic.wiki", "https://wiki");
        desk.admin().say(workgroup, "macros", "<macrogroup>\n<title>All</title>\n<macros><macro><title>Hi</title>"
            + "<response>Hello &amp; welcome</response></macro></macros>\n</macrogroup>");

        assertThat(ann.getSearchSettings().getKbLocation()).isEqualTo("https://kb.example.org/?a=b&c=d");
        assertThat(ann.getGenericSettings(connection, null).getMap()).isEqualTo(Map.of("wiki", "https://wiki"));
        assertThat(ann.getMacros(true).getMacroByTitle("hi").getResponse()).isEqualTo("Hello & welcome");
    }

    @Test
    void anAgentsOwnResponsesComeBackAsTypedAndToNobodyElse(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentSession ann = new AgentSession(workgroup, desk.login("ann"));
        MacroGroup own = ann.getMacros(false);
        assertThat(own.getTitle()).isNotBlank();

        Macro macro = new Macro();
        macro.setTitle("A & B");
        macro.setResponse("if r < 1 & \"s\" > '2' then &amp; 红色\n</b>");
        own.addMacro(macro);
        MacroGroup more = new MacroGroup();
        more.setTitle("More > less");
        own.addMacroGroup(more);
        ann.saveMacros(own);

        assertThat(ann.getMacros(false)).usingRecursiveComparison().isEqualTo(own);
        assertThat(ann.getMacros(true).getMacros()).isEmpty();
        assertThat(new AgentSession(workgroup, desk.login("bob")).getMacros(false).getMacros()).isEmpty();
    }

    @Test
    void anAgentSaysHisNameAndItIsKept(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentSession ann = new AgentSession(workgroup, desk.login("ann"));
        assertThat(ann.getAgent().getName()).isEqualTo("ann");

        ann.getAgent().setName("Ann of 客服");

        assertThat(ann.getAgent().getName()).isEqualTo("Ann of 客服");
        assertThat(desk.server().query("SELECT owner, content FROM wgText WHERE workgroup = ?", workgroup.getLocalpart().toString()))
            .singleElement().satisfies(row -> assertThat(row.values()).contains("ann@" + desk.server().domain(), "Ann of 客服"));
    }

    @Test
    void colleaguesSeeTheNameThatAnAgentGaveHimself(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob", "cleo");
        new AgentSession(workgroup, desk.login("ann")).getAgent().setName("Ann of \u5ba2\u670d");
        AgentStatusRequest request = new AgentStatusRequest();
        request.setTo(workgroup);

        AgentStatusRequest answer = desk.login("bob").sendIqRequestAndWaitForResponse(request);

        assertThat(answer.getAgents()).extracting(agent -> agent.getJID().getLocalpartOrNull().toString(), AgentStatusRequest.Item::getName)
            .containsExactlyInAnyOrder(tuple("ann", "Ann of \u5ba2\u670d"), tuple("cleo", "cleo"));
    }

    @Test
    void anAgentsClientHearsHisNameAndMailAddressAndAVisitorsNobodys(RunningDesk desk) throws Exception {
        desk.account("nora", "Nora \u674e", "nora@mail.example");
        EntityBareJid workgroup = desk.workgroup("nora");
        Workgroup asNora = new Workgroup(workgroup, desk.login("nora"));

        assertThat(asNora.getWorkgroupProperties().getFullName()).isEqualTo("Nora \u674e");
        assertThat(asNora.getWorkgroupProperties().getEmail()).isEqualTo("nora@mail.example");
        // She is nobody there.
        assertThat(new Workgroup(desk.workgroup("ann"), desk.login("nora")).getWorkgroupProperties().getEmail()).isNull();
        FilledIq about = FilledIq.get(workgroup, "workgroup-properties").attribute("jid", "nora@" + desk.server().domain());
        WorkgroupProperties told = desk.login("vic").sendIqRequestAndWaitForResponse(about);
        assertThat(told.getEmail()).isNull();
        assertThat(told.getFullName()).isNull();
    }

    @Test
    void aServerWhoseAdminNamedNoMailServerOffersNone(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup);

        assertThat(vic.workgroup().isEmailAvailable()).isFalse();
        assertThat(Refused.by(() -> vic.connection().sendIqRequestAndWaitForResponse(FilledIq.set(workgroup, "send-email")
            .child("sessionID", "any")))).isEqualTo("service-unavailable");
    }

    @Test
    void aClientThatDrawsAPageGetsTheAdminsPictures(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        Workgroup workgroup = desk.anonymousVisitor("guest", address).workgroup();
        desk.admin().say(address, "image.logo", "AAEC");

        assertThat(workgroup.getChatSettings(ChatSettings.IMAGE_SETTINGS).getSettings()).singleElement().satisfies(setting -> {
            assertThat(setting.getKey()).isEqualTo("logo");
            assertThat(setting.getValue()).isEqualTo("AAEC");
            assertThat(setting.getType()).isEqualTo(ChatSettings.IMAGE_SETTINGS);
        });
        assertThat(workgroup.getChatSetting("logo").getValue()).isEqualTo("AAEC");
        assertThat(workgroup.getChatSettings(ChatSettings.BOT_SETTINGS).getSettings()).isEmpty();
        assertThat(workgroup.getChatSettings().getSettings()).hasSize(15);
    }

    @Test
    void anAgentsClientPutsThingsAwayAtTheWorkgroup(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        XMPPConnection ann = desk.login("ann");
        DefaultPrivateData colours = new DefaultPrivateData("prefs", "urn:example");
        // Smack does not escape it.
        colours.setValue("colour", "红色");
        PrivateDataIQ put = new PrivateDataIQ(colours);
        put.setType(IQ.Type.set);
        put.setTo(workgroup);
        ann.sendIqRequestAndWaitForResponse(put);

        assertThat(putAway(ann, workgroup)).isEqualTo("红色");
        assertThat(putAway(desk.login("bob"), workgroup)).isNull();
        assertThat(Refused.by(() -> putAway(desk.login("vic"), workgroup))).isEqualTo("not-authorized");
    }

    private static String putAway(XMPPConnection connection, EntityBareJid workgroup) throws Exception {
        PrivateDataIQ get = new PrivateDataIQ("prefs", "urn:example");
        get.setTo(workgroup);
        PrivateDataIQ answer = connection.sendIqRequestAndWaitForResponse(get);
        return ((DefaultPrivateData) answer.getPrivateData()).getValue("colour");
    }

    @Test
    void strangersAreRefusedAndSoAreAgentsOfOtherWorkgroups(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.workgroup("bob");
        for (Map.Entry<String, String> other : Map.of("vic", "not-authorized", "bob", "forbidden").entrySet()) {
            XMPPConnection connection = desk.login(other.getKey());
            AgentSession session = new AgentSession(workgroup, connection);
            List<Threads.Task> requests = List.of(() -> session.getMacros(true), () -> session.getMacros(false),
                () -> session.saveMacros(new MacroGroup()), session::getSearchSettings,
                () -> session.getGenericSettings(connection, null), () -> session.getAgent().getName(),
                () -> session.getAgent().setName("Eve"));
            for (Threads.Task request : requests) {
                assertThat(Refused.by(request)).isEqualTo(other.getValue());
            }
        }
    }

    @Test
    void aSupervisorMayLookAndAnAdminHearsWhatIsWrong(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));

        assertThat(new AgentSession(workgroup, desk.login("sue")).getMacros(true).getTitle()).isNotBlank();
        assertThatThrownBy(() -> desk.admin().say(workgroup, "name", "x")).hasMessageContaining("name");
        assertThatThrownBy(() -> desk.admin().say(workgroup, "sound.incoming", "no sound!")).hasMessageContaining("sound.incoming");
    }
}
