package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an admin keeps the canned responses of a workgroup. */
class MacrosPageTest {

    private static final Shelf SUPPORT = Shelf.of("support");

    private final Office office = new Office().with("support");

    @AfterEach
    void close() {
        office.close();
    }

    private MacrosView look(String... asked) {
        List<String> all = new ArrayList<>(List.of("name", "support"));
        all.addAll(List.of(asked));
        return office.look("macros", MacrosView.class, all.toArray(String[]::new));
    }

    private Outcome send(String... sent) {
        return sendOld(look().version(), new byte[0], sent);
    }

    private Outcome sendOld(String version, byte[] file, String... sent) {
        Map<String, List<String>> values = new LinkedHashMap<>(Office.submitted("token", Office.TOKEN, "name", "support", "folder", "",
            "version", version).values());
        values.putAll(Office.submitted(sent).values());
        return office.console.change("macros", "alice", Office.TOKEN, new Submitted(values, Map.of("file", file)));
    }

    private Outcome load(String file, String how) {
        return sendOld(look().version(), file.getBytes(StandardCharsets.UTF_8), "do", "import", "how", how);
    }

    private Outcome save(String title, String response, String... more) {
        List<String> all = new ArrayList<>(List.of("do", "save", "title", title, "type", "0", "description", "", "response", response));
        all.addAll(List.of(more));
        return send(all.toArray(String[]::new));
    }

    private MacroGroup kept() {
        return Macros.fromXml(office.archive.texts().get(SUPPORT, KnownTexts.MACROS).orElseThrow());
    }

    private static String wrong(Outcome outcome, String done) {
        return ((MacrosView) ((Outcome.Show) outcome).model()).wrong().get(done).key();
    }

    private static MacrosView view(Outcome outcome) {
        return (MacrosView) ((Outcome.Show) outcome).model();
    }

    private String export(String kind) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ((Outcome.Data) office.console.show("macros", Office.submitted("name", "support", "export", kind))).body().writeTo(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    /** Bills with Late in it, and Other; a response in each. */
    private void somethingKept() {
        send("do", "folder", "new-folder", "Bills");
        send("do", "folder", "new-folder", "Other");
        send("do", "folder", "new-folder", "Late", "folder", "0");
        save("Hi", "Hello <you> & all");
        save("Paid", "Thank you", "folder", "0", "to", "0");
        save("Remind", "Please pay", "folder", "0.0", "to", "0.0");
    }

    @Test
    void responsesAreAddedChangedMovedAndDeleted() {
        somethingKept();
        assertThat(kept().groups()).extracting(MacroGroup::title).containsExactly("Bills", "Other");
        assertThat(kept().groups().get(0).groups().get(0).macros()).containsExactly(new Macro("Remind", 0, "", "Please pay"));

        assertThat(look("folder", "0.0", "edit", "0").entry()).isEqualTo(new MacroEntry("0", MacroTree.mark(new Macro("Remind", 0, "",
            "Please pay")), "Remind", "0", "", "Please pay", "0.0"));
        save("Remind", "Pay!", "folder", "0.0", "at", "0", "to", "0.0");
        assertThat(kept().groups().get(0).groups().get(0).macros().get(0).response()).isEqualTo("Pay!");
        assertThat(save("Remind", "Pay!", "folder", "0.0", "at", "0", "to", "1")).isEqualTo(new Outcome.Go("macros.jsp?name=support&folder=1&done=saved"));
        assertThat(kept().groups().get(1).macros()).extracting(Macro::title).containsExactly("Remind");
        assertThat(kept().groups().get(0).groups().get(0).macros()).isEmpty();
        send("do", "delete", "folder", "1", "at", "0");
        assertThat(kept().groups().get(1).macros()).isEmpty();
        save("First", "of all");
        send("do", "up", "at", "1");
        assertThat(kept().macros()).extracting(Macro::title).containsExactly("First", "Hi");
        assertThat(office.audit).hasSize(11).contains("alice: changed responses of workgroup support\n- Remind: Please pay\n+ Remind: Pay!",
            "alice: changed responses of workgroup support\n- Remind: Pay!\n+ Remind: Pay!\nfolder: Late -> Other",
            "alice: changed responses of workgroup support\n- Remind: Pay!", "alice: changed responses of workgroup support\none place up: First");
    }

    @Test
    void foldersAreRenamedMovedAndDeletedWithWhatIsInThem() {
        somethingKept();
        assertThat(look("folder", "0").size()).isEqualTo(2);
        assertThat(wrong(send("do", "rename", "folder", "0", "folder-title", "Bills", "folder-to", "0.0"), "folder-to"))
            .isEqualTo("console.wrong.folder-into-itself");
        send("do", "rename", "folder", "0", "folder-title", "Money", "folder-to", "1");
        assertThat(kept().groups()).singleElement().satisfies(other -> {
            assertThat(other.title()).isEqualTo("Other");
            assertThat(other.groups().get(0).title()).isEqualTo("Money");
            assertThat(other.groups().get(0).groups().get(0).macros()).hasSize(1);
        });
        assertThat(wrong(send("do", "drop", "folder", "0"), "sure")).isEqualTo("console.wrong.not-sure");
        assertThat(wrong(send("do", "drop", "sure", "on"), "sure")).as("the outermost").isEqualTo("field.choice");
        assertThat(send("do", "drop", "folder", "0.0", "sure", "on")).isEqualTo(new Outcome.Go("macros.jsp?name=support&folder=0&done=saved"));
        assertThat(MacroTree.size(kept())).isEqualTo(1);
        assertThat(office.audit).contains("alice: changed responses of workgroup support\nfolder: Bills -> Money\nmoved into folder: Other")
            .last().isEqualTo("alice: changed responses of workgroup support\n- folder Money, responses: 2\n- Paid: Thank you\n- folder Late\n- Remind: Please pay");
    }

    @Test
    void theAuditLogDidNotSayWhatResponsesWereBefore() {
        save("Long", "x".repeat(MacroWords.LONGEST + 1));
        assertThat(office.audit).last().asString().endsWith("\n+ Long: " + "x".repeat(MacroWords.LONGEST) + "... (501 characters)");
        load("{\"responses\":[{\"title\":\"Hi\",\"response\":\"Hello\\nyou\",\"description\":\"first\"}]}", "replace");
        assertThat(office.audit).last().asString().contains("imported responses: 1, replacing 1\n- Long: xxx");
        send("do", "delete", "at", "0");
        assertThat(office.audit).last().isEqualTo("alice: changed responses of workgroup support\n- Hi: first: Hello,you");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Outcome outcome = save(" ", "Hello");
        assertThat(wrong(outcome, "title")).isEqualTo("console.wrong.no-title");
        assertThat(view(outcome).entry().response()).isEqualTo("Hello");
        assertThat(wrong(save("Hi", ""), "response")).isEqualTo("console.wrong.no-response");
        assertThat(wrong(save("Hi", "x".repeat(MacroEdit.LONGEST_RESPONSE + 1)), "response")).isEqualTo("field.long");
        assertThat(wrong(save("Hi", "x", "type", "7"), "type")).isEqualTo("field.choice");
        assertThat(wrong(save("Hi", "x", "to", "3"), "to")).isEqualTo("field.choice");
        assertThat(view(save("", "", "type", "7")).wrong()).as("all of it").containsOnlyKeys("title", "response", "type");
        assertThat(wrong(save("Hi", "x", "at", "0"), "save")).isEqualTo("field.choice");
        assertThat(wrong(send("do", "folder", "new-folder", ""), "new-folder")).isEqualTo("console.wrong.no-title");
        assertThat(wrong(send("do", "burn"), "burn")).isEqualTo("field.choice");
        assertThat(office.archive.texts().all(SUPPORT)).isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void aRefusedNewFolderAndARefusedRenameKeepWhatWasTyped() {
        somethingKept();
        String tooLong = "x".repeat(MacroEdit.LONGEST_TITLE + 1);

        Outcome added = send("do", "folder", "new-folder", tooLong);
        assertThat(wrong(added, "new-folder")).isEqualTo("field.long");
        assertThat(view(added).typed().newFolder()).isEqualTo(tooLong);
        Outcome renamed = send("do", "rename", "folder", "0.0", "folder-title", tooLong, "folder-to", "1");
        assertThat(wrong(renamed, "folder-title")).isEqualTo("field.long");
        assertThat(view(renamed).typed()).isEqualTo(new MacrosView.Typed("", tooLong, "1", ""));
        assertThat(view(load("", "replace")).typed().how()).isEqualTo("replace");
        assertThat(look("folder", "0.0").typed()).isEqualTo(new MacrosView.Typed("", "Late", "0", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0.0", "x", "99999999999", "0.", ".", "../0"})
    void aFolderThatThereIsNotIsMissing(String path) {
        assertThat(office.console.show("macros", Office.submitted("name", "support", "folder", path))).isEqualTo(new Outcome.Missing());
        assertThat(((MacrosView) ((Outcome.Show) send("do", "folder", "new-folder", "x", "folder", path)).model()).conflict()).isTrue();
        assertThat(office.archive.texts().all(SUPPORT)).isEmpty();
    }

    @Test
    void searchFindsAllWordsWhereverTheyStandWithTheirFolder() {
        somethingKept();
        assertThat(look("q", "PLEASE  remind").found()).singleElement().satisfies(found -> {
            assertThat(found.folder()).isEqualTo("0.0");
            assertThat(found.folderTitle()).isEqualTo("Late");
        });
        assertThat(look("q", "you").found()).extracting(found -> found.macro().title()).containsExactly("Hi", "Paid");
        assertThat(look("q", "please you").foundTotal()).isZero();
        assertThat(look("q", " ").foundTotal()).isZero();
    }

    @Test
    void manyResponsesComePageByPage() {
        StringBuilder xml = new StringBuilder("<macrogroup><title>All</title><macros>");
        for (int i = 0; i < 120; i++) {
            xml.append("<macro><title>t").append(i).append("</title><response>same</response></macro>");
        }
        load(xml + "</macros></macrogroup>", "replace");
        assertThat(look().rows()).hasSize(MacrosPage.ROWS);
        assertThat(look("page", "3").rows()).hasSize(20);
        assertThat(look("page", "3").rows().get(0).at()).isEqualTo(100);
        assertThat(look("q", "same").found()).hasSize(MacrosPage.ROWS);
        assertThat(look("q", "same").foundTotal()).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void whatIsExportedComesBackTheSame(String kind) throws IOException {
        somethingKept();
        MacroGroup before = kept();
        String file = export(kind);
        send("do", "drop", "folder", "0", "sure", "on");
        load("\ufeff" + file, "replace");
        assertThat(kept()).isEqualTo(before);
        load(file, "add");
        assertThat(MacroTree.size(kept())).isEqualTo(2 * MacroTree.size(before));
    }

    @Test
    void whatFastpathAndSmackWriteIsRead() {
        load("<macrogroup>\n  <title>Parent Category</title>\n  <macros>\n    <macro>\n      <title>Hi</title>\n      <description/>\n"
            + "      <response>Hello &amp; welcome</response>\n      <type>0</type>\n    </macro>\n  </macros>\n  <macroGroups>\n    <macrogroup>\n"
            + "      <title>Links</title>\n      <macros/>\n      <macroGroups/>\n    </macrogroup>\n  </macroGroups>\n</macrogroup>", "replace");
        assertThat(kept().macros()).containsExactly(new Macro("Hi", 0, "", "Hello & welcome"));
        assertThat(kept().groups()).extracting(MacroGroup::title).containsExactly("Links");

        load("<macrogroup><title>Mine</title><macros><macro><title>A & B</title><type>0</type><description>null</description>"
            + "<response>r < 1</response></macro></macros></macrogroup>", "replace");
        assertThat(kept().macros()).containsExactly(new Macro("A & B", 0, null, "r < 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "<html/>", "{", "{\"title\": 1", "[]", "{\"folders\": [1]}", "<macrogroup><title>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><macrogroup><title>&e;</title></macrogroup>",
        "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><macrogroup/>"})
    void whatIsNoSuchFileIsRefusedAndNothingIsReadThroughIt(String file) {
        assertThat(wrong(load(file, "replace"), "file")).isEqualTo("console.wrong.macro-file");
        assertThat(office.archive.texts().all(SUPPORT)).isEmpty();
    }

    @Test
    void deepAndLargeFilesAreRefused() {
        int deep = MacroGroup.DEEPEST + 1;
        String xml = "<macrogroup><title>x</title><macroGroups>".repeat(5000) + "</macroGroups></macrogroup>".repeat(5000);
        assertThat(wrong(load(xml, "replace"), "file")).isEqualTo("console.wrong.macro-file");
        assertThat(wrong(load("{\"folders\":[".repeat(deep) + "]}".repeat(deep), "replace"), "file")).isEqualTo("console.wrong.macro-file");
        assertThat(wrong(load("{\"folders\":[".repeat(100_000), "replace"), "file")).isEqualTo("console.wrong.macro-file");
        String large = "{\"responses\":[{\"title\":\"x\",\"response\":\"" + "x".repeat(Macros.LONGEST) + "\"}]}";
        assertThat(wrong(load(large, "replace"), "file")).isEqualTo("console.wrong.macros-many");
        assertThat(wrong(load("", "replace"), "file")).isEqualTo("console.wrong.no-file");
    }

    @Test
    void foldersCannotBePutDeeperThanAgentsAreToldOf() {
        String path = "";
        for (int depth = 1; depth < MacroGroup.DEEPEST; depth++) {
            assertThat(send("do", "folder", "new-folder", "x", "folder", path)).isInstanceOf(Outcome.Go.class);
            path = MacroTree.child(path, 0);
        }
        assertThat(wrong(send("do", "folder", "new-folder", "x", "folder", path), "new-folder")).isEqualTo("console.wrong.macros-many");
        assertThat(MacroTree.size(kept())).isZero();
    }

    @Test
    void nobodyWritesOverWhatACommandHasJustChanged() {
        String early = look().version();
        office.archive.texts().put(SUPPORT, KnownTexts.MACROS, "<macrogroup><title>By command</title><macros/></macrogroup>");
        assertThat(look().title()).isEqualTo("By command");

        MacrosView conflict = (MacrosView) ((Outcome.Show) sendOld(early, new byte[0], "do", "save", "title", "Hi", "type", "0", "response", "Hello"))
            .model();
        assertThat(conflict.conflict()).isTrue();
        assertThat(conflict.entry().response()).isEqualTo("Hello");
        assertThat(kept().macros()).isEmpty();
        assertThat(save("Hi", "Hello")).isInstanceOf(Outcome.Go.class);
        assertThat(kept().title()).isEqualTo("By command");
    }

    @Test
    void whatCannotBeReadIsShownAsNothingAsAgentsAreTold() {
        office.archive.texts().put(SUPPORT, KnownTexts.MACROS, "spoilt");
        assertThat(look().title()).isEqualTo("form.macros.workgroup");
    }
}
