package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/**
 * What a visitor who had to wait was told, and how it came. Times in seconds.
 *
 * @param usual    the mean of the last hundred waits when he joined
 * @param waited   his potential wait
 * @param patience after which he gives up
 * @param served   whether he was patient enough
 */
record Outcome(WaitForecast forecast, double usual, double waited, double patience, boolean served) {

    boolean inTime() {
        return waited <= forecast.ninetieth();
    }
}
