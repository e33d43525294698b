package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;

/**
 * The page of canned responses: one folder, what was searched for, and the forms to change it.
 *
 * @param folder     the path of the folder that is shown
 * @param way        to it, from the outermost folder
 * @param found      the first responses that were found, of {@code foundTotal}
 * @param places     every folder, to choose from
 * @param size       responses in this folder and all folders in it
 * @param wrong      what is wrong, by what was to be done; nothing was changed then
 * @param conflict   whether somebody else has changed the responses meanwhile
 * @param done       the key of what was done just now; empty for nothing
 */
public record MacrosView(String workgroup, Nav nav, String folder, String title, List<MacroTree.Place> way, List<Folder> folders, List<Row> rows,
                         int page, int pages, String query, List<MacroTree.Found> found, int foundTotal, MacroEntry entry,
                         List<MacroTree.Place> places, int size, String version, Map<String, Said> wrong, boolean conflict, String done) {

    /** The path of the folder in which this one lies. */
    public String parent() {
        return MacroTree.parent(folder);
    }

    /** A folder in this one. @param size how many responses are in it, and in all folders in it */
    public record Folder(String path, String title, int size) { }

    /** A response in this folder. @param at its number */
    public record Row(int at, Macro macro) { }
}
