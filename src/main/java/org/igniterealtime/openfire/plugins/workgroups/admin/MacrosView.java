package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;

/**
 * The page of canned responses: one folder, what was searched for, and the forms to change it.
 *
 * @param folder     the path of the folder that is shown
 * @param way        to it, from the outermost folder
 * @param found      the first responses that were found, of {@code foundTotal}
 * @param places     every folder, to choose from
 * @param size       responses in this folder and all folders in it
 * @param wrong      what is wrong, by the name of the field, or by what was to be done; nothing was changed then
 * @param conflict   whether somebody else has changed the responses meanwhile
 * @param typed      what stands in the forms about folders and files
 * @param done       the key of what was done just now; empty for nothing
 */
public record MacrosView(String workgroup, Nav nav, String folder, String title, List<MacroTree.Place> way, List<Folder> folders, List<Row> rows,
                         int page, int pages, String query, List<MacroTree.Found> found, int foundTotal, MacroEntry entry,
                         List<MacroTree.Place> places, int size, String version, Map<String, Said> wrong, boolean conflict, Typed typed, String done) {

    /**
     * What was typed into the forms about folders and files, or else what holds.
     *
     * @param newFolder the title of a folder to be added
     * @param title     the title that this one is to have
     * @param to        the path of the folder in which it is to lie
     * @param how       what to do with a file
     */
    public record Typed(String newFolder, String title, String to, String how) {

        static Typed of(MacroGroup here, String folder) {
            return new Typed("", here.title(), MacroTree.parent(folder), "");
        }

        static Typed of(Submitted sent, MacroGroup here, String folder) {
            return new Typed(sent.text("new-folder"), sent.typed("folder-title").orElse(here.title()),
                sent.typed("folder-to").orElse(MacroTree.parent(folder)), sent.text("how"));
        }
    }

    /** A folder in this one. @param size how many responses are in it, and in all folders in it */
    public record Folder(String path, String title, int size) { }

    /** A response in this folder. @param at its number */
    public record Row(int at, Macro macro) { }
}
