package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.UnreadableMacros;

/** One thing that an admin does to canned responses: what was sent, made true of the tree. */
final class MacroEdit {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_DESCRIPTION = 1000;
    static final int LONGEST_RESPONSE = 10_000;

    private static final int MOST_TYPES = 3;

    /** The field beside which it is said what is wrong with all that was done by a button. */
    private static final Map<String, String> BESIDE = Map.of("folder", "new-folder", "rename", "folder-title", "drop", "sure", "import", "file");

    private final MacroTree before;
    private final Submitted sent;
    private final String folder;
    private final Map<String, Said> wrong = new HashMap<>();

    /** @param folder a path of a folder that there is */
    MacroEdit(MacroTree before, Submitted sent, String folder) {
        this.before = before;
        this.sent = sent;
        this.folder = folder;
    }

    /** What came of it: the tree, the folder to go on with, and what was done in words for the log. */
    record Made(MacroTree tree, String folder, String words) { }

    /** Empty if something is wrong. */
    Optional<Made> make() {
        String act = sent.text("do");
        Made made = part(BESIDE.getOrDefault(act, act), () -> sound(done(act)));
        return Optional.ofNullable(made).filter(one -> wrong.isEmpty());
    }

    /** What was wrong, by the name of the field; by what was to be done if it is of none. */
    Map<String, Said> wrong() {
        return Map.copyOf(wrong);
    }

    private interface Reading<T> {
        T read() throws Unfit;
    }

    private <T> T part(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Unfit unfit) {
            wrong.put(name, unfit.why().get(0));
            return null;
        }
    }

    private Made done(String act) throws Unfit {
        return switch (act) {
            case "save" -> save();
            case "up" -> earlier();
            case "delete" -> deleted();
            case "folder" -> newFolder();
            case "rename" -> folderChanged();
            case "drop" -> dropped();
            case "import" -> imported();
            default -> throw new Unfit("field.choice", act);
        };
    }

    private Made save() throws Unfit {
        String title = part("title", () -> title("title"));
        Integer type = part("type", this::type);
        String description = part("description", () -> Setting.bounded(sent.text("description"), LONGEST_DESCRIPTION));
        String response = part("response", this::response);
        String to = part("to", () -> place("to", folder));
        if (!wrong.isEmpty()) {
            return null;
        }
        Macro macro = new Macro(title, type, description, response);
        if (sent.text("at").isEmpty()) {
            return new Made(before.macros(to, all -> MacroTree.and(all, macro)), to, "+ " + MacroWords.of(macro));
        }
        int at = number();
        String words = "- " + MacroWords.of(at(at)) + "\n+ " + MacroWords.of(macro);
        if (to.equals(folder)) {
            return new Made(before.macros(folder, all -> {
                all.set(at, macro);
                return all;
            }), folder, words);
        }
        return new Made(before.macros(folder, all -> MacroTree.without(all, at)).macros(to, all -> MacroTree.and(all, macro)), to,
            words + "\nfolder: " + before.at(folder).orElseThrow().title() + " -> " + before.at(to).orElseThrow().title());
    }

    private int type() throws Unfit {
        String type = sent.text("type");
        if (!type.matches("[0-9]") || Integer.parseInt(type) >= MOST_TYPES) {
            throw new Unfit("field.choice", type);
        }
        return Integer.parseInt(type);
    }

    private String response() throws Unfit {
        String response = Setting.bounded(sent.text("response"), LONGEST_RESPONSE);
        if (response.isEmpty()) {
            throw new Unfit("console.wrong.no-response");
        }
        return response;
    }

    private String title(String field) throws Unfit {
        String title = Setting.bounded(sent.text(field), LONGEST_TITLE);
        if (title.isEmpty()) {
            throw new Unfit("console.wrong.no-title");
        }
        return title;
    }

    private String place(String field, String otherwise) throws Unfit {
        String to = sent.typed(field).map(String::strip).orElse(otherwise);
        if (before.at(to).isEmpty()) {
            throw new Unfit("field.choice", to);
        }
        return to;
    }

    /** The response that is meant, which the version has made sure is still the same. */
    private int number() throws Unfit {
        String at = sent.text("at");
        if (!at.matches("[0-9]{1,6}") || Integer.parseInt(at) >= before.at(folder).orElseThrow().macros().size()) {
            throw new Unfit("field.choice", at);
        }
        return Integer.parseInt(at);
    }

    private Macro at(int number) {
        return before.at(folder).orElseThrow().macros().get(number);
    }

    private Made earlier() throws Unfit {
        int at = number();
        return new Made(before.macros(folder, all -> MacroTree.earlier(all, at)), folder, "one place up: " + at(at).title());
    }

    private Made newFolder() throws Unfit {
        String title = title("new-folder");
        return new Made(before.groups(folder, all -> MacroTree.and(all, MacroGroup.empty(title))), folder, "+ folder " + title);
    }

    private Made deleted() throws Unfit {
        int at = number();
        return new Made(before.macros(folder, all -> MacroTree.without(all, at)), folder, "- " + MacroWords.of(at(at)));
    }

    private Made folderChanged() throws Unfit {
        String title = part("folder-title", () -> title("folder-title"));
        String to = part("folder-to", () -> place("folder-to", MacroTree.parent(folder)));
        if (!wrong.isEmpty()) {
            return null;
        }
        String words = "folder: " + before.at(folder).orElseThrow().title() + " -> " + title;
        MacroTree renamed = before.with(folder, one -> new MacroGroup(title, one.macros(), one.groups()));
        if (folder.isEmpty() || to.equals(MacroTree.parent(folder))) {
            return new Made(renamed, folder, words);
        }
        if (to.equals(folder) || to.startsWith(folder + '.')) {
            wrong.put("folder-to", Said.of("console.wrong.folder-into-itself"));
            return null;
        }
        MacroGroup moved = renamed.at(folder).orElseThrow();
        // First there, then away: so that the path of where it goes is still right.
        MacroTree doubled = renamed.groups(to, all -> MacroTree.and(all, moved));
        return new Made(doubled.groups(MacroTree.parent(folder), all -> MacroTree.without(all, MacroTree.last(folder))), MacroTree.ROOT,
            words + "\nmoved into folder: " + before.at(to).orElseThrow().title());
    }

    private Made dropped() throws Unfit {
        if (folder.isEmpty()) {
            throw new Unfit("field.choice", folder);
        }
        if (!sent.text("sure").equals(Field.ON)) {
            throw new Unfit("console.wrong.not-sure");
        }
        MacroGroup gone = before.at(folder).orElseThrow();
        return new Made(before.groups(MacroTree.parent(folder), all -> MacroTree.without(all, MacroTree.last(folder))), MacroTree.parent(folder),
            "- folder " + gone.title() + ", responses: " + MacroTree.size(gone) + MacroWords.all("- ", gone));
    }

    private Made imported() throws Unfit {
        byte[] file = sent.file("file");
        if (file.length == 0) {
            throw new Unfit("console.wrong.no-file");
        }
        MacroGroup read = MacroFiles.read(file);
        String words = "imported responses: " + MacroTree.size(read);
        if (sent.text("how").equals("replace")) {
            MacroGroup root = read.title().isBlank() ? new MacroGroup(before.root().title(), read.macros(), read.groups()) : read;
            return new Made(new MacroTree(root), MacroTree.ROOT, words + ", replacing " + MacroTree.size(before.root())
                + MacroWords.all("- ", before.root()));
        }
        return new Made(before.with(folder, one -> {
            List<Macro> macros = new ArrayList<>(one.macros());
            macros.addAll(read.macros());
            List<MacroGroup> groups = new ArrayList<>(one.groups());
            groups.addAll(read.groups());
            return new MacroGroup(one.title(), macros, groups);
        }), folder, words);
    }

    // What could not be read again would be lost to agents.
    private static Made sound(Made made) throws Unfit {
        if (made == null) {
            return null;
        }
        try {
            Macros.fromXml(Macros.text(made.tree().root()));
            return made;
        } catch (UnreadableMacros tooMuch) {
            throw new Unfit("console.wrong.macros-many", Macros.LONGEST, MacroGroup.DEEPEST);
        }
    }
}
