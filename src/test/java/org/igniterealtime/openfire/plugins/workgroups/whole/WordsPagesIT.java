package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.ext.macros.Macro;
import org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup;
import org.jivesoftware.smackx.workgroup.user.Workgroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;

/** What an admin says on the pages is what Smack's clients are told, and the other way round. */
@ExtendWith(SharedDesk.class)
class WordsPagesIT extends InBrowser {

    private static final String EVIL = "\"></textarea><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    @TempDir
    private Path folder;

    private ConsolePages console(RunningDesk desk) {
        return new ConsolePages(browser, desk.server()).logIn();
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("name", workgroup.getLocalpart().toString());
    }

    @Test
    void textsAreWhatSmackIsToldAndWhatACommandChangesIsOnThePageAtOnce(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        Workgroup vic = desk.visitor("vic", workgroup).workgroup();
        ConsolePages console = console(desk).open("texts", about(workgroup));
        console.look("texts");

        console.fill("chat-queue-title-text", "Please <wait> & see").fill("chat-queue-footer-text", "-")
            .fill("offline-redirectpage", "javascript:alert(1)").fill("offline-emailaddress", "nobody").fill("transcript-from", "a b").send();
        console.seeWrong("offline-redirectpage", "\"javascript:alert(1)\" is not a web address");
        console.seeWrong("offline-emailaddress", "\"nobody\" is not an e-mail address");
        console.seeWrong("transcript-from", "is not an e-mail address");
        console.look("texts-wrong");
        assertThat(vic.getChatSetting("queue_title_text").getValue()).as("nothing was saved").isEqualTo("Please wait");
        console.fill("offline-redirectpage", "https://example.org/contact?a=b&c=d").fill("offline-emailaddress", "help@example.org")
            .fill("transcript-from", "").send();
        console.seeDone("Saved");

        assertThat(vic.getChatSetting("queue_title_text").getValue()).isEqualTo("Please <wait> & see");
        assertThat(vic.getChatSetting("queue_footer_text").getValue()).isEmpty();
        assertThat(vic.getChatSetting("start_chat_button").getValue()).as("untouched").isEqualTo("Start chat");
        assertThat(vic.getOfflineSettings().getRedirectURL()).isEqualTo("https://example.org/contact?a=b&c=d");
        assertThat(vic.getOfflineSettings().getEmailAddress()).isEqualTo("help@example.org");
        desk.admin().say(workgroup, "chat.queue_title_text", "By command");
        console.open("texts", about(workgroup));
        assertThat(console.filled("chat-queue-title-text")).isEqualTo("By command");
        console.fill("chat-queue-title-text", "").send();
        console.seeDone("Saved");
        assertThat(vic.getChatSetting("queue_title_text").getValue()).as("our own again").isEqualTo("Please wait");
        assertThat(console.audited(workgroup.getLocalpart().toString())).as("twice by the page, once by command").hasSize(3);
    }

    @Test
    void aSoundIsUploadedPlayedAndTold(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        Workgroup vic = desk.visitor("vic", workgroup).workgroup();
        ConsolePages console = console(desk).open("media", about(workgroup));
        byte[] ping = wav(800);

        browser.type("#f-sound-incoming", file("evil.wav", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        browser.type("#f-image-logo", file("ping.png", ping));
        browser.type("#f-sound-outgoing", file("long.wav", wav(200_000)));
        console.send();
        console.seeWrong("sound-incoming", "no WAV, MP3 or Ogg");
        console.seeWrong("image-logo", "no PNG, JPEG or GIF");
        console.seeWrong("sound-outgoing", "this file has 200 KB; at most 150 KB");
        console.look("media-wrong");
        browser.type("#f-sound-incoming", file("ping.wav", ping));
        browser.type("#f-image-logo", file("dot.gif", DOT));
        console.send();
        console.seeDone("Saved");
        console.look("media");

        assertThat(vic.getSoundSettings().getIncomingSoundBytes()).isEqualTo(ping);
        assertThat(vic.getSoundSettings().getOutgoingSoundBytes()).isEmpty();
        assertThat(browser.run("const done = arguments[arguments.length - 1]; const sound = document.querySelector('.wg-f-sound-incoming audio');"
            + "sound.onloadedmetadata = () => done(Math.round(sound.duration * 8000)); sound.onerror = () => done(-1); sound.load()"))
            .as("samples that the browser can play").isEqualTo(800L);
        assertThat(browser.run("arguments[arguments.length - 1](document.querySelector('.wg-f-image-logo img').naturalWidth)")).isEqualTo(1L);
        browser.press("[name=remove-sound-incoming]");
        console.send();
        console.seeDone("Saved");
        assertThat(vic.getSoundSettings().getIncomingSoundBytes()).isEmpty();
    }

    /** The smallest picture there is. */
    private static final byte[] DOT = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    /** Silence, 8000 samples of a byte a second. */
    private static byte[] wav(int samples) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        number(file, 36 + samples);
        file.writeBytes("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        number(file, 16);
        file.writeBytes(new byte[] {1, 0, 1, 0});
        number(file, 8000);
        number(file, 8000);
        file.writeBytes(new byte[] {1, 0, 8, 0});
        file.writeBytes("data".getBytes(StandardCharsets.US_ASCII));
        number(file, samples);
        byte[] silence = new byte[samples];
        Arrays.fill(silence, (byte) 0x80);
        file.writeBytes(silence);
        return file.toByteArray();
    }

    private static void number(ByteArrayOutputStream to, int number) {
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(number >> shift);
        }
    }

    private String file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void cannedResponsesAreWhatAgentsHaveWithTheirNextRequest(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentSession ann = desk.agent("ann", workgroup).session();
        ConsolePages console = console(desk).open("macros", about(workgroup));

        console.fill("title", "Hi").send();
        browser.see("#edit .wg-error", "there is no response yet");
        assertThat(console.filled("title")).isEqualTo("Hi");
        browser.see("#f-response[aria-invalid=true][aria-describedby=w-response]");
        browser.see("#w-response", "there is no response yet");
        console.fill("response", "Hello & <welcome>\nHow can I help?").send();
        console.seeDone("Saved");
        browser.type("#new-folder", "x".repeat(300));
        browser.go("#add-folder");
        browser.see("#new-folder[aria-describedby=w-new-folder]");
        assertThat(browser.value("#new-folder")).as("what was typed").hasSize(300);
        console.look("macros-wrong");
        browser.retype("#new-folder", "Bills");
        browser.go("#add-folder");
        console.seeDone("Saved");
        browser.type("#file", file("fastpath.xml", ("<macrogroup><title>Parent Category</title><macros><macro><title>Paid</title>"
            + "<description>when paid</description><response>Thank you.</response><type>0</type></macro></macros><macroGroups><macrogroup>"
            + "<title>Late</title><macros/><macroGroups/></macrogroup></macroGroups></macrogroup>").getBytes(StandardCharsets.UTF_8)));
        browser.go("#import");
        console.seeDone("Saved");
        console.look("macros");

        MacroGroup root = ann.getMacros(true);
        assertThat(root.getMacros()).extracting(Macro::getTitle).containsExactly("Hi", "Paid");
        assertThat(root.getMacro(0).getResponse()).isEqualTo("Hello & <welcome>\nHow can I help?");
        assertThat(root.getMacroGroups()).extracting(MacroGroup::getTitle).containsExactly("Bills", "Late");

        browser.type("#q", "thank paid");
        browser.go("#search");
        browser.see("#found", "Paid");
        browser.go("#found a");
        assertThat(console.filled("response")).isEqualTo("Thank you.");
        browser.choose("#f-to", "0");
        console.send();
        console.seeDone("Saved");
        browser.see("#folder", "Paid");
        console.look("macros-folder");
        assertThat(ann.getMacros(true).getMacroGroup(0).getMacro(0).getResponse()).as("moved").isEqualTo("Thank you.");
        browser.go("#drop");
        browser.see(".wg-error", "tick the box first");
        browser.press("#sure");
        browser.go("#drop");
        console.seeDone("Saved");
        assertThat(ann.getMacros(true).getMacroGroups()).extracting(MacroGroup::getTitle).containsExactly("Late");
        assertThat(console.status("GET", "macros", Map.of("name", workgroup.getLocalpart().toString(), "export", "json"), "")).isEqualTo(200);
    }

    @Test
    void scriptInEveryFieldIsShownAndNotRun(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("visitor-form", about(workgroup));
        browser.go("#add");
        VisitorFormPagesIT.design(browser, 3, Map.of("field-name", "x", "kind", "choice", "label", EVIL, "help", EVIL, "choices", "a = " + EVIL, "value", ""));
        browser.retype("#f-title", EVIL);
        console.send();
        console.seeDone("Saved");
        assertThat(browser.value("#label-3")).isEqualTo(EVIL);
        notOwned();
        desk.admin().say(workgroup, "chat.queue_title_text", EVIL);
        desk.admin().say(workgroup, "sound.incoming", "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==");
        console.open("texts", about(workgroup));
        assertThat(console.filled("chat-queue-title-text")).isEqualTo(EVIL);
        notOwned();
        console.open("macros", about(workgroup)).fill("title", EVIL).fill("description", EVIL).fill("response", EVIL).send();
        console.seeDone("Saved");
        browser.see("#response-0", EVIL);
        browser.type("#q", "<script>");
        browser.go("#search");
        browser.see("#found", EVIL);
        notOwned();
        console.open("media", about(workgroup));
        browser.see(".wg-f-sound-incoming", "a file of another kind");
        assertThat(browser.run("const done = arguments[arguments.length - 1]; fetch(document.querySelector('.wg-f-sound-incoming a').href)"
            + ".then(answer => done([answer.headers.get('Content-Type'), answer.headers.get('Content-Disposition')].join(' ')))"))
            .asString().as("a browser keeps it and does not open it").startsWith("application/octet-stream").endsWith("attachment; filename=\"file\"");
    }

    private void notOwned() {
        assertThat(browser.count(".wg-form script, .wg-form img, #folder script, #found script, #preview script")).isZero();
        assertThat(browser.run("arguments[arguments.length - 1](document.title)").toString()).doesNotContain("owned");
    }

    @Test
    void whatIsTooLargeOrNoFormIsRefusedAndChangesNothing(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("macros", about(workgroup));
        String send = "const [type, size, done] = arguments; const form = new FormData(); form.append('name', '" + workgroup.getLocalpart() + "');"
            + "form.append('token', document.querySelector('[name=token]').value); form.append('file', new Blob(['x'.repeat(size)]), 'x');"
            + "fetch('macros.jsp', {method: 'POST', body: type ? 'x'.repeat(size) : form, headers: type ? {'Content-Type': type} : {}})"
            + ".then(answer => done(answer.status), error => done(String(error)));";

        assertThat(browser.run(send, "", 5_000_000)).isEqualTo(413L);
        assertThat(browser.run(send, "multipart/form-data; boundary=y", 100)).isEqualTo(400L);
        assertThat(browser.run(send, "multipart/form-data", 100)).isEqualTo(400L);
        assertThat(console.audited(workgroup.getLocalpart().toString())).isEmpty();
    }

    @Test
    void everyPageHasItsTextsAndShowsWhereItIs(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk);
        for (String page : List.of("visitor-form", "texts", "macros", "media")) {
            console.open(page, about(workgroup));
            assertThat(browser.see("body").getText()).as(page).doesNotContain("???");
            browser.see(".wg-nav [aria-current]");
            assertThat(console.status("POST", page, Map.of(), "token=x&name=" + workgroup.getLocalpart())).as(page).isEqualTo(403);
            assertThat(console.status("GET", page, Map.of("name", "nobody"), "")).as(page).isEqualTo(404);
        }
    }
}
