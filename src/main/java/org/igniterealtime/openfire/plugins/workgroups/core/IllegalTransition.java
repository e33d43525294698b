package org.igniterealtime.openfire.plugins.workgroups.core;

/** A step that the transition table does not list. Names subject, state and step. */
public class IllegalTransition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public IllegalTransition(String subject, Enum<?> state, Enum<?> step) {
        super(subject + " is " + state + ": no " + step + " from there");
    }
}
