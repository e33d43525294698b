package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Objects;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;

/**
 * The form for one canned response.
 *
 * @param at  its number in its folder; empty for a new one
 * @param was the mark of what stood there when the form was made; empty for a new one. With it and without a number: it is there no more
 * @param to  the path of the folder in which it is to be
 */
public record MacroEntry(String at, String was, String title, String type, String description, String response, String to) {

    static MacroEntry blank(String folder) {
        return new MacroEntry("", "", "", "0", "", "", folder);
    }

    /** The one of that number; empty if there is none. */
    static Optional<MacroEntry> of(MacroTree tree, String folder, String at) {
        return tree.at(folder).filter(here -> at.matches("[0-9]{1,6}") && Integer.parseInt(at) < here.macros().size()).map(here -> {
            Macro macro = here.macros().get(Integer.parseInt(at));
            return new MacroEntry(at, MacroTree.mark(macro), macro.title(), String.valueOf(macro.type()), Objects.toString(macro.description(), ""),
                Objects.toString(macro.response(), ""), folder);
        });
    }

    /** What was typed. */
    static MacroEntry of(Submitted sent, String folder) {
        return sent.text("do").equals("save") ? typed(sent, sent.text("at"), sent.typed("to").orElse(folder)) : blank(folder);
    }

    /**
     * What was typed, about a tree that somebody else has changed. Numbers count no more then.
     *
     * @param original where the response that was meant is now; empty if it is not there as it was, so that saving adds a new one
     */
    static MacroEntry again(Submitted sent, Optional<MacroTree.Found> original, String folder) {
        if (!sent.text("do").equals("save")) {
            return blank(folder);
        }
        boolean stays = sent.typed("to").filter(to -> !to.strip().equals(sent.text("folder"))).isEmpty();
        return typed(sent, original.map(one -> String.valueOf(one.at())).orElse(""), stays ? folder : sent.text("to"));
    }

    private static MacroEntry typed(Submitted sent, String at, String to) {
        return new MacroEntry(at, sent.text("was"), sent.text("title"), sent.text("type"), sent.text("description"), sent.text("response"), to);
    }
}
