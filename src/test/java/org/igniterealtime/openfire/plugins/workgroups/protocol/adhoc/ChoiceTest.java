package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Trouble;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the core can be told to do, and can say is wrong, has words for people: these keys are put together, so nothing else looks for them. */
class ChoiceTest {

    private static final Map<String, Enum<?>[]> PREFIXES = Map.of("command.strategy.", Strategy.values(),
        "command.nobody.", Staffing.Nobody.values(), "command.override.", ManualOverride.Mode.values(),
        "command.closing.", Opening.Closing.values(), "command.expected.", Expected.values(), "field.rule.", Trouble.Kind.values());

    @ParameterizedTest
    @ValueSource(strings = {"workgroups_i18n.properties", "workgroups_i18n_zh_CN.properties"})
    void every_choice_has_words(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n").resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        List<String> keys = PREFIXES.entrySet().stream()
            .flatMap(prefix -> Arrays.stream(prefix.getValue()).map(value -> prefix.getKey() + Choice.word(value))).toList();

        assertThat(texts.stringPropertyNames()).containsAll(keys);
        assertThat(texts.stringPropertyNames().stream().filter(key -> PREFIXES.keySet().stream().anyMatch(key::startsWith)))
            .as("no words for what there is not").containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void a_choice_is_read_as_it_is_shown(Strategy strategy) {
        Choice<Strategy> choice = new Choice<>("strategy", Strategy.class, "command.strategy.");
        Fields fields = new Fields(Map.of("strategy", List.of(Choice.word(strategy))));

        Stream.of(Strategy.values()).forEach(before -> assertThat(choice.read(fields, before)).isEqualTo(strategy));
        assertThat(choice.read(new Fields(Map.of("strategy", List.of(" "))), strategy)).isEqualTo(strategy);
        assertThat(catchThrowableOfType(WrongField.class, () -> choice.read(new Fields(Map.of("strategy", List.of(strategy.name() + "s"))),
            strategy)).tell(Desk::text)).isEqualTo("strategy: field.choice " + strategy.name() + "s");
    }
}
