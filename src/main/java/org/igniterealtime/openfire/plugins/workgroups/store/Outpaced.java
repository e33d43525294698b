package org.igniterealtime.openfire.plugins.workgroups.store;

/** Another node has written this number of the workgroup's log: this node is no longer its owner. */
public class Outpaced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outpaced(String workgroup, long sequence) {
        super("workgroup " + workgroup + ": another node has already written event " + sequence + " or a later one");
    }
}
