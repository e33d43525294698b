package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What an answer other than a page is written to. The first of it is held back, and the answer begun only behind it: what fails early can
 * still be told as a failure, while much need not be held at once.
 */
final class FileAnswer extends OutputStream {

    static final int HELD = 32 * 1024;

    /** Begins the answer: from then on it has a status. */
    @FunctionalInterface
    interface Beginning {

        OutputStream begin() throws IOException;
    }

    private final Beginning beginning;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private OutputStream answer;

    FileAnswer(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (answer == null && held.size() + length <= HELD) {
            held.write(bytes, from, length);
        } else {
            begun().write(bytes, from, length);
        }
    }

    boolean hasBegun() {
        return answer != null;
    }

    /** All is written. */
    void end() throws IOException {
        begun().flush();
    }

    private OutputStream begun() throws IOException {
        if (answer == null) {
            answer = beginning.begin();
            held.writeTo(answer);
        }
        return answer;
    }
}
