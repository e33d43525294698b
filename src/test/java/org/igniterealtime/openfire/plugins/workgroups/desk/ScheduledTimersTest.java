package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class ScheduledTimersTest {

    /** The desk's threads finish what they are at after the timers are gone; that was told as an error in the server's log. */
    @Test
    void whatADeskSetsWhileItIsBeingStoppedIsNoFailure() {
        ScheduledTimers timers = new ScheduledTimers(Clock.systemUTC(), Thread::new);
        timers.close();

        assertThatCode(() -> timers.at(Clock.systemUTC().instant(), () -> { }).cancel()).doesNotThrowAnyException();
    }
}
