package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Instant;

/** One appointment that can be moved. Belongs to one mailbox. */
final class Alarm {

    private final Timers timers;
    private final Runnable task;
    private Timers.Appointment appointment;
    private Instant instant;

    Alarm(Timers timers, Runnable task) {
        this.timers = timers;
        this.task = task;
    }

    /** Sets it to that instant; an instant that has passed goes off at once. */
    synchronized void set(Instant other) {
        if (!other.equals(instant)) {
            cancel();
            instant = other;
            appointment = timers.at(other, this::goOff);
        }
    }

    synchronized void cancel() {
        if (appointment != null) {
            appointment.cancel();
        }
        appointment = null;
        instant = null;
    }

    private void goOff() {
        synchronized (this) {
            appointment = null;
            instant = null;
        }
        task.run();
    }
}
