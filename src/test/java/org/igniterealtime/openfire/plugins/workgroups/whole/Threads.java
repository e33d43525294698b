package org.igniterealtime.openfire.plugins.workgroups.whole;

/** Things done at the same time. */
final class Threads {

    /** Something that may fail. */
    interface Task {
        void run() throws Exception;
    }

    private Threads() {
    }

    /** Starts it on a thread of its own; a failure ends up with JUnit's uncaught exceptions and in whatever the test waits for. */
    static Thread start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        thread.start();
        return thread;
    }
}
