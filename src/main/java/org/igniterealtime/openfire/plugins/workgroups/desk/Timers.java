package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Instant;

/** The one structure in which everything that is due some time waits. */
public interface Timers {

    /** Something that is due. */
    interface Appointment {

        /** Calls it off; too late is no error. */
        void cancel();
    }

    /** Runs the task at the instant or shortly after, never before. The task must be short: it runs on the timers' own thread. */
    Appointment at(Instant instant, Runnable task);
}
