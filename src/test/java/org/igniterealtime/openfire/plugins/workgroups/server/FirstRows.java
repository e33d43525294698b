package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Users and properties that are there when the server starts for the first time. They are added to the script that
 * the server runs on its empty database: that way is the same for every version.
 */
record FirstRows(Map<String, String> properties, Map<String, String> users) {

    void appendTo(Path script) throws IOException {
        StringBuilder sql = new StringBuilder("\n");
        properties.forEach((name, value) -> sql.append(
                "INSERT INTO ofProperty (name, propValue) VALUES (%s, %s);%n".formatted(quoted(name), quoted(value))));
        users.forEach((username, password) -> sql.append("""
                DELETE FROM ofUser WHERE username = %1$s;
                INSERT INTO ofUser (username, plainPassword, name, creationDate, modificationDate) VALUES (%1$s, %2$s, %1$s, '0', '0');
                """.formatted(quoted(username), quoted(password))));
        Files.writeString(script, sql, StandardOpenOption.APPEND);
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
