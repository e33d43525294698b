package org.igniterealtime.openfire.plugins.workgroups.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What some tests need beside Java and Maven. Where it is missing they are skipped, and the build's output says so: its report alone does not. */
public final class Needed {

    private Needed() {
    }

    /** Skips the calling test, or all of a class, if node or npm is missing. */
    public static void node() throws InterruptedException {
        skipUnless(SamplePage.canBeBuilt(), SamplePage.NEEDS_NPM);
    }

    /** Skips the calling test, or all of a class, if Chromium or its driver is missing. */
    public static void chromium() {
        skipUnless(Browser.isHere(), Browser.NEEDS_CHROMIUM);
    }

    private static void skipUnless(boolean here, String what) {
        if (!here) {
            System.out.println("TESTS SKIPPED: " + what);
        }
        assumeTrue(here, what);
    }
}
