package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin at the console while the database does not do what the pages need: it has lost a table. It has a server of its own. */
class DatabaseAwayIT extends InBrowser {

    private static void lose(RunningDesk desk, String table) throws Exception {
        desk.server().update("ALTER TABLE " + table + " RENAME TO " + table + "Lost");
    }

    private static void bringBack(RunningDesk desk, String table) throws Exception {
        desk.server().update("ALTER TABLE " + table + "Lost RENAME TO " + table);
    }

    @Test
    void aFailingDatabaseWasAWhitePage() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid workgroup = desk.workgroup("ann");
            String name = workgroup.getLocalpart().toString();
            Map<String, String> about = Map.of("name", name);
            ConsolePages console = new ConsolePages(browser, desk.server()).logIn();

            lose(desk, "wgRequest");
            console.open("history", Map.of());
            browser.see(".warning", "The database did not answer");
            console.look("database-away");
            assertThat(console.status("GET", "history", Map.of(), "")).isEqualTo(503);
            assertThat(console.status("GET", "history", Map.of("format", "json"), "")).as("a file that has not begun").isEqualTo(503);
            browser.go("#system");
            browser.see("#check-database");
            bringBack(desk, "wgRequest");
            assertThat(console.status("GET", "history", Map.of(), "")).isEqualTo(200);

            console.open("texts", about).fill("chat-no-help-text", "Sorry");
            lose(desk, "wgText");
            console.send();
            browser.see(".warning", "nothing that was typed has been saved");
            console.look("database-away-sent");
            bringBack(desk, "wgText");
            browser.go("#again");
            assertThat(console.filled("chat-no-help-text")).isNotEqualTo("Sorry");

            console.open("workgroup-delete", about);
            lose(desk, "wgWorkgroup");
            console.send();
            browser.see(".warning", "nothing that was typed has been saved");
            bringBack(desk, "wgWorkgroup");
            VisitorClient vic = desk.visitor("vic", workgroup).join("is anybody there?");
            assertThat(vic.positions().next()).as("the desk that could not be deleted goes on").isZero();
            assertThat(console.audited(name)).isEmpty();
            vic.depart();
        }
    }
}
