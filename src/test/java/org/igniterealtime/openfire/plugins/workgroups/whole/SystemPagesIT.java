package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jivesoftware.smackx.iqversion.VersionManager;
import org.jivesoftware.smackx.iqversion.packet.Version;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin looks whether everything is well, and changes the plugin's settings, on a real Openfire. */
@ExtendWith(SharedDesk.class)
class SystemPagesIT extends InBrowser {

    private void see(String check, String state, String words) {
        browser.see("#check-" + check + " [class^=wg-state]", state);
        browser.see("#check-" + check, words);
    }

    @Test
    void onAServerWhereEverythingWorksThatIsWhatIsSaid(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn();
        // What answers late is said to be slow; on a machine that does other things it may be so once.
        assertThat(Eventually.holds(() -> {
            console.open("system", Map.of());
            return browser.count("#findings .success, .success") > 0;
        })).isTrue();

        console.look("system");
        browser.see(".success", "Everything that visitors and agents need works");
        see("database", "well", "HSQL Database Engine 2");
        see("address", "well", "workgroup." + desk.server().domain());
        see("rooms", "well", "conference." + desk.server().domain() + " answered in");
        see("web", "note", "ws://");
        see("web", "note", ":" + desk.server().httpPort() + "/ws/");
        see("anonymous", "well", "without an account");
        see("mail", "note", "No mail server is named");
        see("versions", "well", "Workgroups " + desk.server().pluginVersion());
        see("workgroups", "well", "waiting ");
        see("threads", "well", "deciding ");
        assertThat(browser.see("#findings").getText()).doesNotContain("???");
        vic.depart();
    }

    /** Openfire unpacks the jar without its manifest, from which the version was read: it was empty. */
    @Test
    void theServiceSaysWhichVersionItIs(RunningDesk desk) throws Exception {
        Version said = VersionManager.getInstanceFor(desk.login("vic")).getVersion(JidCreate.from("workgroup." + desk.server().domain()));
        assertThat(said.getVersion()).isEqualTo(desk.server().pluginVersion()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void whatIsSwitchedOffIsSaidWithWhatToDo(RunningDesk desk) throws Exception {
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn();
        desk.server().setProperty("xmpp.auth.anonymous", "false");
        try {
            console.open("system", Map.of());
            see("anonymous", "note", "allow Anonymous Login");
            console.look("system-note");
        } finally {
            desk.server().setProperty("xmpp.auth.anonymous", "true");
        }
    }

    @Test
    void settingsAreCheckedSavedAuditedAndSaidToWaitForAReload(RunningDesk desk) throws Exception {
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn().open("system-settings", Map.of());
        console.look("system-settings");

        console.fill("rooms-subdomain", "nowhere").fill("threads", "6").send();
        console.seeWrong("rooms-subdomain", "no group chat service at \"nowhere\"");
        assertThat(console.filled("threads")).isEqualTo("6");
        console.fill("rooms-subdomain", "").send();
        console.seeDone("Saved");
        browser.see("#pending", "Threads");
        console.look("system-settings-pending");
        assertThat(property(desk, "workgroups.threads")).isEqualTo("6");
        assertThat(desk.server().query("SELECT username FROM ofSecurityAuditLog WHERE summary = ?",
            "changed the settings of the workgroups plugin")).hasSize(1);

        console.fill("threads", "").send();
        console.seeDone("Saved");
        assertThat(browser.count("#pending")).isZero();
        assertThat(property(desk, "workgroups.threads")).as("what is usual is no property").isNull();
    }

    private static Object property(RunningDesk desk, String name) throws Exception {
        return desk.server().query("SELECT propValue FROM ofProperty WHERE name = ?", name).stream().map(row -> row.get("propValue"))
            .findFirst().orElse(null);
    }
}
