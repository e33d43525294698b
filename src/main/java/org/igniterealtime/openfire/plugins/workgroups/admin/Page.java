package org.igniterealtime.openfire.plugins.workgroups.admin;

/** One page of the console. What is asked may name anything, also what is not there. */
interface Page {

    /** What it shows. Changes nothing. */
    Outcome show(Submitted asked);

    /** Does what a form on it says. */
    default Outcome change(String who, Submitted sent) {
        return new Outcome.OnlyShown();
    }
}
