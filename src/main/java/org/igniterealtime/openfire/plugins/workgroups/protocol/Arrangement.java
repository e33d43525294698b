package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What an admin wants changed about the workgroups as such. What only the store knows is left to whoever carries it out. */
public sealed interface Arrangement {

    /** The workgroup that it is about. */
    String workgroup();

    /** A new workgroup. Whether the name is free is for the store to say. */
    record Create(WorkgroupSettings settings) implements Arrangement {
        @Override
        public String workgroup() {
            return settings.name();
        }
    }

    /**
     * A workgroup's settings are to be changed: those that hold when the order's turn comes, so that none undoes what another one has done.
     *
     * @param command by which it was ordered, in short
     * @param change  what becomes of the settings; throws nothing
     */
    record Update(String workgroup, String command, Function<WorkgroupSettings, Change> change) implements Arrangement { }

    /**
     * One of a workgroup's texts is to be changed.
     *
     * @param value  what it says from now on; empty to have our own again
     * @param asSeen whether what is kept now is what the admin was shown
     */
    record Say(String workgroup, String name, Optional<String> value, Predicate<Optional<String>> asSeen) implements Arrangement { }

    /** The workgroup ends, with everything that waits or chats in it. */
    record Delete(String workgroup) implements Arrangement { }

    /** What an order makes of settings. */
    sealed interface Change { }

    /**
     * They shall be like this.
     *
     * @param differences one setting a line, for the record of what admins did
     */
    record Made(WorkgroupSettings settings, String differences) implements Change { }

    /**
     * They stay as they are.
     *
     * @param why in words for the admin
     */
    record Refused(String why) implements Change { }
}
