package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static final Pattern TABLE = Pattern.compile("CREATE (?:CACHED )?TABLE (\\w+) \\((.*)\\).*");
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\w+) ON (\\w+) \\((.*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "sqlserver", "oracle"})
    void everyDatabaseHasTheSameTablesColumnsKeysAndIndexes(String script) throws Exception {
        assertThat(tables(script)).isEqualTo(tables("hsqldb"));
    }

    @Test
    void everyTableCarriesOurPrefixAndHasAPrimaryKey() throws Exception {
        assertThat(tables("hsqldb")).hasSizeGreaterThanOrEqualTo(10).allSatisfy((name, parts) -> {
            assertThat(name).startsWith("wg");
            assertThat(parts.toString()).contains("PRIMARY KEY");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hsqldb", "postgresql", "mysql", "sqlserver", "oracle"})
    void everyScriptEndsByTellingOpenfireItsVersionAndIsReadTheSameInEveryCharset(String script) throws Exception {
        List<String> statements = ScratchDatabase.statements(script);

        assertThat(statements.get(statements.size() - 1)).isEqualTo("INSERT INTO ofVersion (name, version) VALUES ('workgroups', 1)");
        assertThat(Files.readString(Path.of("src/database/workgroups_" + script + ".sql"), StandardCharsets.UTF_8)).isASCII()
            .doesNotContainPattern("--.*;\\s*\\n");
    }

    /** Table to its columns with whether they may be null, its key and its indexes. */
    private static Map<String, List<String>> tables(String script) throws Exception {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String statement : ScratchDatabase.statements(script)) {
            Matcher table = TABLE.matcher(statement);
            Matcher index = INDEX.matcher(statement);
            if (table.matches()) {
                List<String> parts = new ArrayList<>();
                for (String part : table.group(2).split(", {2}")) {
                    boolean key = part.strip().startsWith("CONSTRAINT");
                    parts.add(key ? part.strip() : part.strip().split(" ")[0] + (part.contains("NOT NULL") ? "" : "?"));
                }
                tables.put(table.group(1), parts);
            } else if (index.matches()) {
                tables.get(index.group(2)).add(index.group(1) + " " + index.group(3));
            }
        }
        return tables;
    }
}
