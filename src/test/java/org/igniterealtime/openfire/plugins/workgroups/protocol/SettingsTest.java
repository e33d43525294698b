package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients look up at a workgroup, as the admin keeps it. */
class SettingsTest {

    private final Desk desk = new Desk();
    private final NamedTexts texts = new MemoryNamedTexts();
    private final Archive archive = Desk.archive(texts);

    private void keep(String name, String text) {
        texts.put(Shelf.of("support"), name, text);
    }

    private void assertAnswered(String question, String answer) {
        Stanzas.assertSame(Desk.replied(desk.read(question), archive), answer);
    }

    @Test
    void chat_texts_are_the_admins_or_else_ours() {
        keep("chat.queue_title_text", "Wait & see");
        keep("chat.queue_footer_text", "");

        assertAnswered("chat-settings/asked", "chat-settings/answered");
        assertAnswered("chat-settings/asked-text", "chat-settings/answered");
    }

    @Test
    void chat_texts_may_be_asked_for_by_key_and_by_type() {
        assertAnswered("chat-settings/asked-key", "chat-settings/answered-key");
        assertAnswered("chat-settings/asked-images", "chat-settings/none");
    }

    @Test
    void pictures_are_the_admins_and_are_told_by_type_or_key_only() {
        assertAnswered("chat-settings/asked-logo", "chat-settings/none");
        keep("chat.queue_title_text", "Wait & see");
        keep("chat.queue_footer_text", "");
        keep("image.logo", "AAEC");

        assertAnswered("chat-settings/asked-logo", "chat-settings/answered-logo");
        assertAnswered("chat-settings/asked-images", "chat-settings/answered-logo");
        assertAnswered("chat-settings/asked", "chat-settings/answered");
        assertAnswered("chat-settings/asked-bot", "chat-settings/none");
    }

    @Test
    void a_key_opens_nothing_but_chat_texts() {
        keep("generic.secret", "hidden");

        assertAnswered("chat-settings/asked-unknown-key", "chat-settings/none");
        Stanzas.assertSame(Desk.replied(desk.read("chat-settings/asked-type-x")), "chat-settings/type-x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workgroups_i18n.properties", "workgroups_i18n_zh_CN.properties"})
    void every_chat_text_has_a_default(String bundle) throws Exception {
        Properties known = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("i18n", bundle), StandardCharsets.UTF_8)) {
            known.load(file);
        }
        assertThat(KnownTexts.CHAT_KEYS).allMatch(key -> known.containsKey("chat." + key));
    }

    @Test
    void offline_settings() {
        assertAnswered("offline-settings/asked", "offline-settings/default");
        keep("offline.emailAddress", "help@example.org");
        keep("offline.subject", "Question");
        keep("offline.offlineText", "Write <us>");

        assertAnswered("offline-settings/asked", "offline-settings/answered");
    }

    @Test
    void sounds_are_always_both_there() {
        assertAnswered("sound-settings/asked", "sound-settings/default");
        keep("sound.outgoing", "AAEC");

        assertAnswered("sound-settings/asked", "sound-settings/answered");
    }

    @Test
    void nobody_learns_anything_about_another_person() {
        Stanzas.assertSame(Desk.replied(desk.read("workgroup-properties/asked")), "workgroup-properties/answered");
        Stanzas.assertSame(Desk.replied(desk.read("workgroup-properties/asked-about-another")), "workgroup-properties/answered");
    }

    @Test
    void an_agent_learns_what_his_own_account_says() {
        assertAnswered("workgroup-properties/asked-by-agent", "workgroup-properties/answered-to-agent");
        assertAnswered("workgroup-properties/asked-by-agent-by-address", "workgroup-properties/answered-to-agent");
        assertAnswered("workgroup-properties/asked-by-bob", "workgroup-properties/answered-to-bob");
        Stanzas.assertSame(Desk.replied(desk.read("workgroup-properties/asked-by-agent-about-another")),
            "workgroup-properties/answered-about-another");
    }

    @Test
    void search_settings() {
        assertAnswered("search-settings/asked", "search-settings/default");
        keep("search.kb", "https://kb.example.org/?q=a&b=c");

        assertAnswered("search-settings/asked", "search-settings/answered");
    }

    @Test
    void generic_metadata_is_what_the_admin_named_so() {
        keep("chat.queue_title_text", "no");
        assertAnswered("generic-metadata/asked", "generic-metadata/none");
        keep("generic.wiki.url", "https://wiki");
        keep("generic.blank", "");

        assertAnswered("generic-metadata/asked", "generic-metadata/answered");
    }

    @Test
    void an_agent_is_called_as_he_says() {
        assertAnswered("agent-info/asked", "agent-info/default");
        assertAnswered("agent-info/named", "agent-info/saved");
        assertAnswered("agent-info/asked", "agent-info/answered");
        assertAnswered("agent-info/unnamed", "agent-info/saved");

        assertAnswered("agent-info/asked", "agent-info/default");
    }

    @Test
    void what_an_agent_puts_away_is_his_alone() {
        assertAnswered("private/asked", "private/none");
        assertAnswered("private/put", "private/kept");

        assertAnswered("private/asked", "private/answered");
        assertAnswered("private/asked-by-bob", "private/none-for-bob");
        Stanzas.assertSame(Desk.replied(desk.read("private/asked-empty")), "private/bad-request");
    }

    @Test
    void not_more_is_put_away_than_is_decent() {
        for (int number = 0; number < 100; number++) {
            texts.put(new Shelf("support", Desk.ANN), "private urn:" + number + " x", "<x/>");
        }

        assertThat(Desk.replied(desk.read("private/put"), archive)).singleElement()
            .satisfies(packet -> assertThat(packet.getError().getCondition().toXMPP()).isEqualTo("not-acceptable"));
    }
}
