package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Objects;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;

/**
 * The form for one canned response.
 *
 * @param at its number in its folder; empty for a new one
 * @param to the path of the folder in which it is to be
 */
public record MacroEntry(String at, String title, String type, String description, String response, String to) {

    static MacroEntry blank(String folder) {
        return new MacroEntry("", "", "0", "", "", folder);
    }

    /** The one of that number; empty if there is none. */
    static Optional<MacroEntry> of(MacroTree tree, String folder, String at) {
        return tree.at(folder).filter(here -> at.matches("[0-9]{1,6}") && Integer.parseInt(at) < here.macros().size()).map(here -> {
            Macro macro = here.macros().get(Integer.parseInt(at));
            return new MacroEntry(at, macro.title(), String.valueOf(macro.type()), Objects.toString(macro.description(), ""),
                Objects.toString(macro.response(), ""), folder);
        });
    }

    /** What was typed. */
    static MacroEntry of(Submitted sent, String folder) {
        return sent.text("do").equals("save") ? new MacroEntry(sent.text("at"), sent.text("title"), sent.text("type"), sent.text("description"),
            sent.text("response"), sent.typed("to").orElse(folder)) : blank(folder);
    }
}
