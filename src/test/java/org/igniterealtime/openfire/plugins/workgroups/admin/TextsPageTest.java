package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an admin says on the page of texts, and what clients are told then. */
class TextsPageTest {

    private static final Shelf SUPPORT = Shelf.of("support");

    private final Office office = new Office().with("support");

    @AfterEach
    void close() {
        office.close();
    }

    private TextsPage.View look() {
        return office.look("texts", TextsPage.View.class, "name", "support");
    }

    private Outcome send(String... typed) {
        return office.send("texts", look().form(), new String[] {"name", "support"}, typed);
    }

    private Map<String, String> kept() {
        return office.archive.texts().all(SUPPORT);
    }

    private static Field field(Outcome outcome, String name) {
        return ((TextsPage.View) ((Outcome.Show) outcome).model()).form().groups().stream().flatMap(group -> group.fields().stream())
            .filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void everyTextThatClientsLookUpHasAPage() {
        List<String> missing = new ArrayList<>();
        List<String> onThisPage = look().form().groups().stream().flatMap(group -> group.fields().stream()).map(Field::name).toList();
        MediaPage.View media = office.look("media", MediaPage.View.class, "name", "support");
        List<String> files = new ArrayList<>(media.sounds().stream().map(MediaPage.Item::field).toList());
        media.pictures().forEach(item -> files.add(item.field()));
        for (String name : KnownTexts.ofWorkgroups()) {
            boolean found = onThisPage.contains(TextsForm.field(name)) || files.contains(TextsForm.field(name)) || name.equals(KnownTexts.MACROS);
            if (!found) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(onThisPage).contains("generic").doesNotHaveDuplicates();
        assertThat(office.look("macros", MacrosView.class, "name", "support").places()).hasSize(1);
    }

    @Test
    void everyTextHasALabelAndAHelpInBothLanguages() throws IOException {
        for (String bundle : List.of("workgroups_i18n.properties", "workgroups_i18n_zh_CN.properties")) {
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(Path.of("i18n", bundle), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            for (Filled.Group group : look().form().groups()) {
                assertThat(texts).containsKey("console.group." + group.name());
                group.fields().forEach(field -> assertThat(texts).containsKeys("console.field." + field.name(), "console.help." + field.name()));
            }
        }
    }

    @Test
    void anEmptyFieldIsOurOwnTextAndAHyphenIsNone() {
        send("chat-queue-title-text", "Wait <here>\r\nplease", "chat-queue-footer-text", "-");
        assertThat(kept()).containsOnly(Map.entry("chat.queue_title_text", "Wait <here>\nplease"), Map.entry("chat.queue_footer_text", ""));
        assertThat(field(send("offline-emailaddress", "@"), "chat-queue-footer-text").value()).isEqualTo("-");

        send("chat-queue-title-text", "", "chat-queue-footer-text", " ");
        assertThat(kept()).isEmpty();
        assertThat(office.audit).containsExactly(
            "alice: changed texts of workgroup support\nchat-queue-title-text:  -> Wait <here>,please\nchat-queue-footer-text:  -> -",
            "alice: changed texts of workgroup support\nchat-queue-title-text: Wait <here>,please -> \nchat-queue-footer-text: - -> ");
    }

    @Test
    void whatHoldsOtherwiseIsSaidBesideTheField() {
        Outcome shown = office.console.show("texts", Office.submitted("name", "support"));
        assertThat(field(shown, "chat-queue-title-text").standard()).isEqualTo("chat.queue_title_text");
        assertThat(field(shown, "transcript-from").standard()).isEqualTo("no-reply@example.org");
        assertThat(field(shown, "transcript-subject").standard()).isEqualTo("mailed.subject support");
    }

    @ParameterizedTest
    @CsvSource({"offline-redirectpage, javascript:alert(1), console.wrong.web-address", "offline-redirectpage, example.org, console.wrong.web-address",
        "search-kb, 'https://a b', console.wrong.web-address", "search-forums, data:text/html;x, console.wrong.web-address",
        "offline-emailaddress, 'a@b, c@d', console.wrong.mail-address", "transcript-from, Vic <vic@example.org>, console.wrong.mail-address",
        "generic, no value, console.wrong.generic", "generic, a/b = c, console.wrong.generic"})
    void whatDoesNotFitIsSaidBesideItsFieldAndNothingIsSaved(String field, String typed, String why) {
        Outcome outcome = send(field, typed, "chat-no-help-text", "kept");
        assertThat(field(outcome, field).wrong().key()).isEqualTo(why);
        assertThat(field(outcome, field).value()).isEqualTo(typed);
        assertThat(field(outcome, "chat-no-help-text").value()).isEqualTo("kept");
        assertThat(kept()).isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(field(send("chat-no-help-text", "x".repeat(TextsForm.LONGEST_TEXT + 1)), "chat-no-help-text").wrong().key()).isEqualTo("field.long");
        assertThat(send("chat-no-help-text", "x".repeat(TextsForm.LONGEST_TEXT))).isInstanceOf(Outcome.Go.class);
    }

    @Test
    void whateverElseAgentsClientsShallKnowIsNamedLineByLine() {
        office.archive.texts().put(SUPPORT, "generic.old", "gone");
        send("generic", "shop = https://shop.example.org/?a=b\r\nnote = two\\nlines");
        assertThat(kept()).containsOnly(Map.entry("generic.shop", "https://shop.example.org/?a=b"), Map.entry("generic.note", "two\nlines"));
        assertThat(field(office.console.show("texts", Office.submitted("name", "support")), "generic").value())
            .isEqualTo("note = two\\nlines\nshop = https://shop.example.org/?a=b");
        assertThat(field(send("generic", "a = 1\na = 2"), "generic").wrong().key()).isEqualTo("field.twice");
    }

    @Test
    void mailsCanBeTurnedOffAndThePageSaysWhetherTheServerSendsAny() {
        assertThat(look().mails()).isFalse();
        office.mails = true;
        assertThat(look().mails()).isTrue();
        send("transcript-mailed", "");
        assertThat(kept()).containsOnly(Map.entry("transcript.mailed", "off"));
        send("transcript-mailed", "on");
        assertThat(kept()).isEmpty();
    }

    @Test
    void anOldFormDoesNotOverwriteWhatACommandHasChangedAndWhatItLeavesAloneStays() {
        Filled early = look().form();
        office.archive.texts().put(SUPPORT, "chat.no_help_text", "by command");
        office.archive.texts().put(SUPPORT, "sound.incoming", "AAEC");

        Outcome outcome = office.send("texts", early, new String[] {"name", "support"}, "chat-no-agent-text", "mine");
        assertThat(((TextsPage.View) ((Outcome.Show) outcome).model()).form().conflict()).isTrue();
        assertThat(field(outcome, "chat-no-help-text").now()).isEqualTo("by command");
        assertThat(kept()).doesNotContainKey("chat.no_agent_text");
        send("chat-no-agent-text", "mine");
        assertThat(kept()).containsOnly(Map.entry("chat.no_agent_text", "mine"), Map.entry("chat.no_help_text", "by command"),
            Map.entry("sound.incoming", "AAEC"));
    }
}
