package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are complete in both languages, and none is asked for that is not there. */
class TextsTest {

    private static final Path FOLDER = Path.of("i18n");
    /** Whatever is written like a key where texts are looked up or made known. */
    private static final Pattern KEY =
        Pattern.compile("\"((?!plugin\\.xml)(?:console|plugin|assist|invitation|form|command|field|arrange|find|error|"
            + "word|plain|mailed|why)\\.[a-z.-]*[a-z])\"");

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = read("workgroups_i18n.properties");
        Properties chinese = read("workgroups_i18n_zh_CN.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex()).as(key)
                .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
        }
    }

    /** An offer and an account, each by one word on all pages and in all messages. */
    @Test
    void nothingHasTwoNamesInChinese() throws IOException {
        Properties chinese = read("workgroups_i18n_zh_CN.properties");

        assertThat(chinese.getProperty("console.measure.offers")).isEqualTo(chinese.getProperty("console.past.offers"))
            .isEqualTo(chinese.getProperty("plain.status.offer").replaceFirst("\uff0c.*", ""));
        for (String other : List.of("\u6d3e", "\u5e10\u53f7", "\u5e10\u6237", "\u8d26\u6237")) {
            assertThat(chinese.values()).as(other).noneMatch(text -> text.toString().contains(other));
        }
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> known = read("workgroups_i18n.properties").stringPropertyNames();

        assertThat(askedFor()).isNotEmpty().allMatch(known::contains);
    }

    private static Set<String> askedFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> keys = new TreeSet<>();
            for (Path source : sources) {
                keys.addAll(KEY.matcher(Files.readString(source)).results().map(found -> found.group(1)).collect(Collectors.toSet()));
            }
            return keys;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN", "de"})
    void aTextIsFoundInTheServersLanguageOrElseInEnglish(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        BundleTexts texts = new BundleTexts(() -> locale, TextsTest.class.getClassLoader());

        assertThat(texts.get("arrange.unknown", "x")).contains("x")
            .satisfies(text -> assertThat(text.contains("没有")).isEqualTo(language.startsWith("zh")));
    }
}
