package org.igniterealtime.openfire.plugins.workgroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect of the predecessor in {@code src/adr/0012-fastpath-defects.md} has tests that exist, or says which issue it waits for. */
class FastpathDefectsTest {

    private static final Path TABLES = Path.of("src/adr/0012-fastpath-defects.md");
    private static final Pattern TEST = Pattern.compile("`([\\w.]+)#(\\w+)`");

    /** One row. */
    record Defect(String what, String shown) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Defect> defects() throws IOException {
        return Files.readAllLines(TABLES).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
            .map(line -> line.split("\\|")).map(cells -> new Defect(cells[1].strip(), cells[2].strip())).toList();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isShownAbsentOrOpen(Defect defect) throws Exception {
        List<String> tests = TEST.matcher(defect.shown()).results().map(found -> found.group(1) + "#" + found.group(2)).toList();

        assertThat(!tests.isEmpty() || defect.shown().matches("open, issue \\d+.*")).as(defect.shown()).isTrue();
        for (String test : tests) {
            String[] named = test.split("#");
            Class<?> type = Class.forName(getClass().getPackageName() + "." + named[0]);
            assertThat(tests(type)).as("tests of %s", type.getSimpleName()).contains(named[1]);
        }
    }

    /** Those in nested classes included: there the outer sentence goes on. */
    private static List<String> tests(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()).filter(FastpathDefectsTest::isTest).map(Method::getName),
            Arrays.stream(type.getDeclaredClasses()).flatMap(nested -> tests(nested).stream())).toList();
    }

    private static boolean isTest(Method method) {
        return Stream.of(Test.class, ParameterizedTest.class, RepeatedTest.class, Property.class).anyMatch(method::isAnnotationPresent);
    }
}
