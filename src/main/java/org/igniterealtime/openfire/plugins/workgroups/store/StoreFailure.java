package org.igniterealtime.openfire.plugins.workgroups.store;

/** The database could not do what was asked; nothing was changed. */
public class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
