package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;

/** The canned responses of a workgroup, folder by folder. Agents have what is saved with their next request. */
final class MacrosPage implements Page {

    static final int ROWS = 50;

    private final Desks desks;
    private final KeptTexts texts;
    private final Wording wording;
    private final AuditLog log;

    MacrosPage(Desks desks, KeptTexts texts, Wording wording, AuditLog log) {
        this.desks = desks;
        this.texts = texts;
        this.wording = wording;
        this.log = log;
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).map(workgroup -> {
            MacroTree tree = tree(texts.one(workgroup.name(), KnownTexts.MACROS));
            return switch (asked.text("export")) {
                case "json" -> new Outcome.Data("application/json;charset=UTF-8", file(workgroup, "json"), to -> to.write(MacroFiles.json(tree.root())));
                case "xml" -> new Outcome.Data("application/xml;charset=UTF-8", file(workgroup, "xml"), to -> to.write(MacroFiles.xml(tree.root())));
                default -> show(workgroup, tree, asked);
            };
        }).orElseGet(Outcome.Missing::new);
    }

    private static String file(WorkgroupSettings workgroup, String ending) {
        return "responses-" + workgroup.name().replaceAll("[^A-Za-z0-9.-]", "_") + '.' + ending;
    }

    // What cannot be read, agents do not get either (MacrosHandler): a new tree takes its place.
    private MacroTree tree(Optional<String> kept) {
        String title = wording.texts().get("form.macros.workgroup");
        return new MacroTree(kept.flatMap(Macros::ifReadable).orElseGet(() -> MacroGroup.empty(title)));
    }

    private static Outcome show(WorkgroupSettings workgroup, MacroTree tree, Submitted asked) {
        String folder = asked.text("folder");
        if (tree.at(folder).isEmpty()) {
            return new Outcome.Missing();
        }
        Optional<MacroEntry> entry = asked.text("edit").isEmpty() ? Optional.of(MacroEntry.blank(folder))
            : MacroEntry.of(tree, folder, asked.text("edit"));
        return entry.map(form -> page(workgroup, tree, folder, asked, form, Map.of(), false)).orElseGet(Outcome.Missing::new);
    }

    private static Outcome page(WorkgroupSettings workgroup, MacroTree tree, String folder, Submitted asked, MacroEntry entry,
            Map<String, Said> wrong, boolean conflict) {
        MacroGroup here = tree.at(folder).orElseThrow();
        int pages = Math.max(1, (here.macros().size() + ROWS - 1) / ROWS);
        int page = Math.min(asked.page(), pages);
        List<MacrosView.Row> rows = IntStream.range((page - 1) * ROWS, Math.min(here.macros().size(), page * ROWS))
            .mapToObj(at -> new MacrosView.Row(at, here.macros().get(at))).toList();
        List<MacrosView.Folder> folders = IntStream.range(0, here.groups().size()).mapToObj(number -> new MacrosView.Folder(
            MacroTree.child(folder, number), here.groups().get(number).title(), MacroTree.size(here.groups().get(number)))).toList();
        List<MacroTree.Found> found = tree.search(asked.text("q"));
        return new Outcome.Show(new MacrosView(workgroup.name(), Nav.of(workgroup), folder, here.title(), tree.way(folder), folders, rows, page, pages,
            asked.text("q"), found.stream().limit(ROWS).toList(), found.size(), entry, tree.places(), MacroTree.size(here), version(tree), wrong,
            conflict, wrong.isEmpty() ? MacrosView.Typed.of(here, folder) : MacrosView.Typed.of(asked, here, folder), Done.of(asked)));
    }

    private static String version(MacroTree tree) {
        return Version.of(Stream.of(Macros.text(tree.root())));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("name"));
        String folder = sent.text("folder");
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        String name = found.get().name();
        Sending sending = new Sending(sent, folder);
        texts.update(name, sending::change);
        MacroTree now = sending.before;
        if (sending.made == null) {
            return sending.conflict ? conflict(found.get(), now, sent)
                : page(found.get(), now, folder, sent, MacroEntry.of(sent, folder), sending.wrong, false);
        }
        log.note(who, "changed responses of workgroup " + name, sending.made.words());
        return Outcome.go("macros", "name", name, "folder", sending.made.folder(), "done", "saved");
    }

    // By now another folder or response may have the number that was meant, and saving again must not write over it.
    private static Outcome conflict(WorkgroupSettings workgroup, MacroTree now, Submitted sent) {
        String folder = sent.text("folder");
        Optional<MacroTree.Found> original = sent.text("at").isEmpty() ? Optional.empty() : now.marked(sent.text("was"), folder, sent.text("at"));
        String here = original.map(MacroTree.Found::folder).orElse(now.at(folder).isPresent() ? folder : MacroTree.ROOT);
        return page(workgroup, now, here, sent, MacroEntry.again(sent, original, here), Map.of(), true);
    }

    /** One sending of a form of this page, carried out while nobody else of the console can change what it is about. */
    private final class Sending {

        private final Submitted sent;
        private final String folder;
        private Map<String, Said> wrong = Map.of();
        private MacroTree before;
        private MacroEdit.Made made;
        private boolean conflict;

        Sending(Submitted sent, String folder) {
            this.sent = sent;
            this.folder = folder;
        }

        Optional<Map<String, String>> change(Map<String, String> kept) {
            before = tree(Optional.ofNullable(kept.get(KnownTexts.MACROS)));
            conflict = !sent.text("version").equals(version(before)) || before.at(folder).isEmpty();
            if (conflict) {
                return Optional.empty();
            }
            MacroEdit edit = new MacroEdit(before, sent, folder);
            made = edit.make().orElse(null);
            wrong = edit.wrong();
            if (made == null) {
                return Optional.empty();
            }
            Map<String, String> after = new HashMap<>(kept);
            after.put(KnownTexts.MACROS, Macros.text(made.tree().root()));
            return Optional.of(after);
        }
    }
}
