package org.igniterealtime.openfire.plugins.workgroups.core.rule;

/** A condition is neither true nor false of these facts. */
public final class CannotTell extends Exception {

    private final transient Trouble trouble;

    CannotTell(Trouble trouble) {
        super(trouble.toString(), null, false, false);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
