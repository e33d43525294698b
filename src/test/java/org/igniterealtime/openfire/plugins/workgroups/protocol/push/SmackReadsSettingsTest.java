package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.util.PacketParserUtils;
import org.jivesoftware.smackx.iqprivate.packet.DefaultPrivateData;
import org.jivesoftware.smackx.iqprivate.packet.PrivateDataIQ;
import org.jivesoftware.smackx.workgroup.ext.macros.Macro;
import org.jivesoftware.smackx.workgroup.ext.macros.Macros;
import org.jivesoftware.smackx.workgroup.packet.AgentInfo;
import org.jivesoftware.smackx.workgroup.settings.ChatSettings;
import org.jivesoftware.smackx.workgroup.settings.GenericSettings;
import org.jivesoftware.smackx.workgroup.settings.OfflineSettings;
import org.jivesoftware.smackx.workgroup.settings.SearchSettings;
import org.jivesoftware.smackx.workgroup.settings.SoundSettings;
import org.jivesoftware.smackx.workgroup.settings.WorkgroupProperties;
import org.junit.jupiter.api.Test;

/** The samples of the settings that we send, read by the real parsers of Smack. */
class SmackReadsSettingsTest {

    private static <I extends IQ> I read(String sample, Class<I> type) throws Exception {
        return type.cast(PacketParserUtils.parseStanza(Stanzas.compact(sample).replaceFirst("<iq ", "<iq xmlns=\"jabber:client\" ")));
    }

    @Test
    void chat_settings() throws Exception {
        ChatSettings settings = read("chat-settings/answered", ChatSettings.class);

        assertThat(settings.getSettings()).hasSize(15).allSatisfy(one -> assertThat(one.getType()).isEqualTo(1));
        assertThat(settings.getChatSetting("queue_title_text").getValue()).isEqualTo("Wait & see");
        assertThat(settings.getChatSetting("queue_footer_text").getValue()).isEmpty();
        assertThat(read("chat-settings/none", ChatSettings.class).getFirstEntry()).isNull();
    }

    @Test
    void sounds() throws Exception {
        SoundSettings silent = read("sound-settings/default", SoundSettings.class);

        assertThat(silent.getIncomingSoundBytes()).isEmpty();
        assertThat(silent.getOutgoingSoundBytes()).isEmpty();
        assertThat(read("sound-settings/answered", SoundSettings.class).getOutgoingSoundBytes()).containsExactly(0, 1, 2);
    }

    @Test
    void offline_settings() throws Exception {
        OfflineSettings none = read("offline-settings/default", OfflineSettings.class);
        OfflineSettings settings = read("offline-settings/answered", OfflineSettings.class);

        assertThat(none.isConfigured()).isFalse();
        assertThat(none.redirects()).isFalse();
        assertThat(settings.isConfigured()).isTrue();
        assertThat(settings.getOfflineText()).isEqualTo("Write <us>");
    }

    @Test
    void properties_and_searches() throws Exception {
        assertThat(read("workgroup-properties/answered", WorkgroupProperties.class).isAuthRequired()).isFalse();
        assertThat(read("search-settings/default", SearchSettings.class).hasKB()).isFalse();
        assertThat(read("search-settings/answered", SearchSettings.class).getKbLocation()).isEqualTo("https://kb.example.org/?q=a&b=c");
        assertThat(read("search-settings/answered", SearchSettings.class).hasForums()).isFalse();
    }

    @Test
    void generic_settings() throws Exception {
        assertThat(read("generic-metadata/none", GenericSettings.class).getMap()).isEmpty();
        assertThat(read("generic-metadata/answered", GenericSettings.class).getMap())
            .containsEntry("blank", "").containsEntry("wiki.url", "https://wiki").hasSize(2);
    }

    @Test
    void canned_responses() throws Exception {
        Macro macro = read("macros/answered-personal", Macros.class).getRootGroup().getMacro(0);

        assertThat(macro.getTitle()).isEqualTo("A & B");
        assertThat(macro.getResponse()).isEqualTo("r < 1 &amp; \"s\"");
        assertThat(read("macros/none-personal", Macros.class).getRootGroup().getTitle()).isEqualTo("form.macros.personal");
    }

    @Test
    void an_agent_and_what_he_put_away() throws Exception {
        AgentInfo info = read("agent-info/answered", AgentInfo.class);

        assertThat(info.getName()).isEqualTo("Ann & Co");
        assertThat(String.valueOf(info.getJid())).isEqualTo("ann@example.org");
        assertThat(read("private/none", PrivateDataIQ.class).getPrivateData()).isInstanceOf(DefaultPrivateData.class);
    }
}
