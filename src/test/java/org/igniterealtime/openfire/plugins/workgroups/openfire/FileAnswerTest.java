package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is held back of an answer, so that it can still become a refusal. */
class FileAnswerTest {

    private final ByteArrayOutputStream browser = new ByteArrayOutputStream();
    private int begun;
    private final FileAnswer answer = new FileAnswer(() -> {
        begun++;
        return browser;
    });

    @Test
    void aShortAnswerBeginsAtItsEnd() throws IOException {
        answer.write("short".getBytes(StandardCharsets.UTF_8));
        answer.write('!');
        answer.flush();
        assertThat(answer.hasBegun()).isFalse();
        assertThat(begun).isZero();
        answer.end();
        assertThat(browser).hasToString("short!");
        assertThat(begun).isEqualTo(1);
    }

    @Test
    void aLongOneBeginsOnceAndKeepsItsOrder() throws IOException {
        answer.write("a".repeat(FileAnswer.HELD).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.hasBegun()).isFalse();
        answer.write('b');
        assertThat(answer.hasBegun()).isTrue();
        answer.write('c');
        answer.end();
        assertThat(browser).hasToString("a".repeat(FileAnswer.HELD) + "bc");
        assertThat(begun).isEqualTo(1);
    }

    @Test
    void anEmptyAnswerIsAnAnswer() throws IOException {
        answer.end();
        assertThat(begun).isEqualTo(1);
    }
}
