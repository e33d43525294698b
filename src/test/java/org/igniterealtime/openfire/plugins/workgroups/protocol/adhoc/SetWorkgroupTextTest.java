package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.Test;

class SetWorkgroupTextTest {

    private static final Shelf SUPPORT = Shelf.of("support");
    private static final String TITLE = "chat.queue_title_text";

    private final Desk desk = new Desk();
    private final MemoryNamedTexts texts = new MemoryNamedTexts();

    private void assertNoted(String command, String note) {
        Stanzas.assertSame(Admin.say(desk.readFromAdmin(command), texts), note);
    }

    @Test
    void a_text_is_kept_line_by_line() {
        assertNoted("command/text-set", "command/text-done");

        assertThat(texts.get(SUPPORT, TITLE)).contains("Wait &\n\nsee");
    }

    @Test
    void a_blank_text_is_kept_until_a_reset() {
        assertNoted("command/text-blank", "command/text-done");
        assertThat(texts.get(SUPPORT, TITLE)).contains("");

        assertNoted("command/text-reset", "command/text-done");
        assertThat(texts.get(SUPPORT, TITLE)).isEmpty();
    }

    @Test
    void unknown_names_and_unfit_texts_are_told_to_the_admin() {
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/text-unknown")), "command/text-unknown-failed");
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/text-no-sound")), "command/text-no-sound-failed");
    }

    @Test
    void which_names_are_known() {
        assertThat(KnownTexts.CHAT_KEYS).allMatch(key -> KnownTexts.isOfWorkgroup("chat." + key));
        assertThat(KnownTexts.IMAGE_KEYS).allMatch(key -> KnownTexts.isOfWorkgroup("image." + key));
        assertThat(new String[] {"transcript.from", "transcript.subject", "transcript.text", "offline.subject",
            "sound.incoming", "search.kb", "macros", "generic.a-b_c.9"})
            .allMatch(KnownTexts::isOfWorkgroup);
        assertThat(new String[] {"", "name", "chat.", "chat.x", "image.", "image.x", "generic.", "generic.a b", "private urn:x y",
            "generic." + "x".repeat(101)})
            .noneMatch(KnownTexts::isOfWorkgroup);
    }

    @Test
    void what_fits() {
        assertThat(KnownTexts.fit("sound.incoming", " AA\nEC ")).contains("AAEC");
        assertThat(KnownTexts.fit("sound.incoming", "")).contains("");
        assertThat(KnownTexts.fit("macros", "<?xml version='1.0'?>\n<macrogroup> <title>A &amp; B</title>\n<macros/></macrogroup>"))
            .contains("<macrogroup><title>A &amp; B</title><macros></macros></macrogroup>");
        assertThat(KnownTexts.fit("image.logo", " AA\nEC ")).contains("AAEC");
        assertThat(KnownTexts.fit("image.logo", "no picture!")).isEmpty();
        assertThat(KnownTexts.fit("transcript.from", " help@shop.example\n")).contains("help@shop.example");
        assertThat(KnownTexts.fit("transcript.from", "Help <help@shop.example>")).isEmpty();
        assertThat(KnownTexts.fit("offline.redirectPage", " https://example.org/a?b=c ")).contains("https://example.org/a?b=c");
        assertThat(KnownTexts.fit("offline.redirectPage", "")).contains("");
        assertThat(KnownTexts.fit("offline.redirectPage", "javascript:alert(1)")).isEmpty();
        assertThat(KnownTexts.fit("search.kb", "data:text/html,x")).isEmpty();
        assertThat(KnownTexts.fit("offline.emailAddress", "a@example.org, b@example.org")).isEmpty();
        assertThat(KnownTexts.fit("transcript.mailed", "off")).contains("off");
        assertThat(KnownTexts.fit("transcript.mailed", "perhaps")).isEmpty();
        assertThat(KnownTexts.fit("macros", "A & B")).isEmpty();
        assertThat(KnownTexts.fit(TITLE, "x".repeat(200_001))).isEmpty();
    }
}
