package org.igniterealtime.openfire.plugins.workgroups.core.wait;

/** The exact distribution of the sum of exponential steps of rates {@code nMu + k theta}, k = 0..ahead. */
final class ExactWait {

    private ExactWait() {
    }

    /**
     * The probability to wait no longer than that: a Poisson sum without patience; else, as {@code exp(-theta W)} is the product of
     * independent Beta variables, {@code 1 - I_x(nMu / theta, ahead + 1)} at {@code x = exp(-theta t)}, which for whole numbers is a sum.
     */
    static double within(double seconds, double nMu, double theta, int ahead) {
        double x = Math.exp(-theta * seconds);
        double alpha = nMu / theta;
        double term = Math.exp(-nMu * seconds);
        double later = 0;
        for (int j = 0; j <= ahead; j++) {
            later += term;
            term *= theta == 0 ? nMu * seconds / (j + 1) : (alpha + j) / (j + 1) * (1 - x);
        }
        return 1 - later;
    }
}
