package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

/**
 * A canned response. Description and response may be null: Smack tells nothing from nothing said.
 *
 * @param title never blank: Smack's parser fails at a macro with an empty title
 * @param type  0 for text, 1 for a URL, 2 for an image
 */
public record Macro(String title, int type, String description, String response) {

    private static final String UNTITLED = "-";

    public Macro {
        title = title == null || title.isBlank() ? UNTITLED : title;
    }
}
