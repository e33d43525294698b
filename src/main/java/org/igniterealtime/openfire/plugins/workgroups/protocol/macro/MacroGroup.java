package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

import java.util.List;

/** A folder of canned responses, and of more such folders. */
public record MacroGroup(String title, List<Macro> macros, List<MacroGroup> groups) {

    /** How deep folders may lie in each other: more is no order but an attack on whoever reads it. */
    public static final int DEEPEST = 20;

    public MacroGroup {
        title = title == null ? "" : title;
        macros = List.copyOf(macros);
        groups = List.copyOf(groups);
    }

    /** A folder with nothing in it yet. */
    public static MacroGroup empty(String title) {
        return new MacroGroup(title, List.of(), List.of());
    }
}
