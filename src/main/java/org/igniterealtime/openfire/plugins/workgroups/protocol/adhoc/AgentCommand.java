package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** One command of a workgroup, by which its people work from any client. */
interface AgentCommand {

    /** What clients call it by. */
    String node();

    /** The key of what people call it. */
    String key();

    /** Whether somebody may run it at that workgroup: its agents, unless it says otherwise. */
    default boolean isFor(Caller caller, String workgroup, Directory directory) {
        return directory.isMember(workgroup, caller.address());
    }

    /**
     * Goes one stage on.
     *
     * @param texts in the agent's language
     * @throws WrongField if a field does not say what it should; nothing is changed then
     */
    Handling go(Stage stage, Texts texts);
}
