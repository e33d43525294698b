package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Locale;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.xmpp.packet.Presence;

/** What a presence shows (RFC 6121 §4.7.2). */
public final class Shows {

    private Shows() {
    }

    /** An unknown word counts as plainly online. */
    public static Show of(Presence presence) {
        String word = presence.getElement().elementTextTrim("show");
        if (word == null) {
            return Show.ONLINE;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "chat" -> Show.CHAT;
            case "away" -> Show.AWAY;
            case "xa" -> Show.XA;
            case "dnd" -> Show.DND;
            default -> Show.ONLINE;
        };
    }

    /** The person's own words, or empty. */
    public static String status(Presence presence) {
        String words = presence.getElement().elementText("status");
        return words == null ? "" : words;
    }

    /** Writes it into a presence; plainly online needs no word. */
    public static void write(Show show, String status, Presence presence) {
        if (show != Show.ONLINE) {
            presence.getElement().addElement("show").setText(show.name().toLowerCase(Locale.ROOT));
        }
        if (!status.isEmpty()) {
            presence.getElement().addElement("status").setText(status);
        }
    }
}
