package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

/** What should be canned responses is not. The message quotes nothing of it. */
public class UnreadableMacros extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMacros(String why) {
        super(why);
    }
}
