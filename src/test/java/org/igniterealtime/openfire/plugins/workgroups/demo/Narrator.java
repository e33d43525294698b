package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.io.PrintStream;

/** Tells whoever watches what goes on. */
final class Narrator {

    private static final PrintStream OUT = System.out;

    private Narrator() {
    }

    static void say(String sentence, Object... values) {
        OUT.printf(sentence + "%n", values);
        OUT.flush();
    }

    static void failed(Throwable failure) {
        OUT.println("THE DEMO FAILED");
        failure.printStackTrace(OUT);
        OUT.flush();
    }
}
