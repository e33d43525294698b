package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two admins at the canned responses of one workgroup: who saves again after the other has changed them loses nothing of the other's. */
class MacroConflictTest {

    private final Office office = new Office().with("support");

    @AfterEach
    void close() {
        office.close();
    }

    private static MacroGroup folder(String title, String... responses) {
        return new MacroGroup(title, Stream.of(responses).map(response -> new Macro(response, 0, "", response)).toList(), List.of());
    }

    private void keep(MacroGroup root) {
        office.archive.texts().put(Shelf.of("support"), KnownTexts.MACROS, Macros.text(root));
    }

    private MacroGroup kept() {
        return Macros.fromXml(office.archive.texts().get(Shelf.of("support"), KnownTexts.MACROS).orElseThrow());
    }

    private static List<String> responses(MacroGroup folder) {
        return folder.macros().stream().map(Macro::response).toList();
    }

    private MacrosView edit(String folder, String at) {
        return office.look("macros", MacrosView.class, "name", "support", "folder", folder, "edit", at);
    }

    /** Saves the form as that page has it, with another response. */
    private Outcome save(MacrosView page, String response, String... more) {
        MacroEntry entry = page.entry();
        Map<String, List<String>> values = new LinkedHashMap<>(Office.submitted("token", Office.TOKEN, "name", "support", "folder", page.folder(),
            "version", page.version(), "at", entry.at(), "was", entry.was(), "do", "save", "title", entry.title(), "type", entry.type(),
            "description", entry.description(), "response", response, "to", entry.to()).values());
        values.putAll(Office.submitted(more).values());
        return office.console.change("macros", "alice", Office.TOKEN, new Submitted(values));
    }

    private static MacrosView conflict(Outcome outcome) {
        MacrosView page = (MacrosView) ((Outcome.Show) outcome).model();
        assertThat(page.conflict()).isTrue();
        return page;
    }

    @Test
    void savingAgainDestroyedTheResponseThatHadTakenTheNumber() {
        keep(folder("All", "A", "B", "C"));
        MacrosView early = edit("", "1");
        keep(folder("All", "B", "C"));
        MacrosView again = conflict(save(early, "B better"));
        assertThat(again.entry().at()).isEqualTo("0");
        assertThat(again.entry().response()).isEqualTo("B better");
        assertThat(save(again, "B better")).isInstanceOf(Outcome.Go.class);
        assertThat(responses(kept())).containsExactly("B better", "C");
    }

    @Test
    void whatSomebodyElseHasChangedOrDeletedIsAddedAsANewOne() {
        keep(folder("All", "A", "B", "C"));
        MacrosView early = edit("", "1");
        keep(folder("All", "A", "B by another", "C"));
        MacrosView again = conflict(save(early, "B better"));
        assertThat(again.entry().at()).isEmpty();
        assertThat(again.entry().was()).as("so that the page says that it is gone").isNotEmpty();
        assertThat(save(again, "B better")).isInstanceOf(Outcome.Go.class);
        assertThat(responses(kept())).containsExactly("A", "B by another", "C", "B better");
    }

    @Test
    void aResponseIsFoundInTheFolderThatHasAnotherNumberNow() {
        MacroGroup second = folder("Second", "B", "C");
        keep(new MacroGroup("All", List.of(), List.of(folder("First", "X", "Y"), second)));
        MacrosView early = edit("1", "0");
        keep(new MacroGroup("All", List.of(), List.of(second, folder("Third", "Z"))));
        MacrosView again = conflict(save(early, "B better"));
        assertThat(again.folder()).isEqualTo("0");
        assertThat(again.entry().to()).isEqualTo("0");
        save(again, "B better");
        assertThat(responses(kept().groups().get(0))).containsExactly("B better", "C");
        assertThat(responses(kept().groups().get(1))).containsExactly("Z");
    }

    @Test
    void whenItsFolderIsGoneNothingOfTheOutermostFolderIsWrittenOver() {
        keep(new MacroGroup("All", folder("", "X", "Y").macros(), List.of(folder("First", "B"))));
        MacrosView early = edit("0", "0");
        keep(folder("All", "X", "Y"));
        MacrosView again = conflict(save(early, "B better"));
        assertThat(again.folder()).isEqualTo(MacroTree.ROOT);
        assertThat(again.entry().to()).isEqualTo(MacroTree.ROOT);
        save(again, "B better");
        assertThat(responses(kept())).containsExactly("X", "Y", "B better");
    }

    @Test
    void ofTwoThatAreTheSameOnlyTheOneInItsPlaceIsMeant() {
        keep(folder("All", "A", "B", "B"));
        MacrosView early = edit("", "1");
        keep(folder("All", "B", "B"));
        assertThat(conflict(save(early, "B better")).entry().at()).isEqualTo("1");
        keep(folder("All", "B", "A", "B"));
        assertThat(conflict(save(early, "B better")).entry().at()).isEmpty();
    }

    @Test
    void whatIsToBeMovedIsStillToBeMoved() {
        MacroGroup first = folder("First");
        keep(new MacroGroup("All", folder("", "A", "B").macros(), List.of(first)));
        MacrosView early = edit("", "1");
        keep(new MacroGroup("All", folder("", "B").macros(), List.of(first)));
        MacrosView again = conflict(save(early, "B", "to", "0"));
        assertThat(again.entry().to()).isEqualTo("0");
        save(again, "B");
        assertThat(responses(kept())).isEmpty();
        assertThat(responses(kept().groups().get(0))).containsExactly("B");
    }
}
