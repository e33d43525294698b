package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Requests' metadata: a row for each value, numbered from 1, and one numbered 0 for a name without values. It never changes. */
final class FieldRows {

    private record Field(String request, int number, String name, int valueNumber, String value) { }

    private static final Table<Field> FIELDS = new Table<>("wgRequestField", List.of("fieldName", "fieldValue"),
        List.of("request", "fieldNo", "valueNo"),
        (to, field) -> to.text(field.name()).text(field.value()).text(field.request()).number(field.number()).number(field.valueNumber()));

    private FieldRows() {
    }

    static void insert(Connection connection, List<Request> requests) throws SQLException {
        List<Field> fields = new ArrayList<>();
        for (Request request : requests) {
            int number = 0;
            for (Map.Entry<String, List<String>> entry : request.metadata().fields().entrySet()) {
                number++;
                if (entry.getValue().isEmpty()) {
                    fields.add(new Field(request.id(), number, entry.getKey(), 0, null));
                }
                int valueNumber = 0;
                for (String value : entry.getValue()) {
                    fields.add(new Field(request.id(), number, entry.getKey(), ++valueNumber, value));
                }
            }
        }
        FIELDS.insert(connection, fields);
    }

    static Map<String, Metadata> read(Connection connection, Selection selection) throws SQLException {
        Map<String, Map<String, List<String>>> byRequest = new HashMap<>();
        Query.run(connection, "SELECT f.request, f.fieldName, f.valueNo, f.fieldValue FROM wgRequest r JOIN wgRequestField f"
            + " ON r.request = f.request WHERE " + selection.condition() + " ORDER BY f.request, f.fieldNo, f.valueNo", columns -> {
                List<String> values = byRequest.computeIfAbsent(columns.text("request"), id -> new LinkedHashMap<>())
                    .computeIfAbsent(columns.text("fieldName"), name -> new ArrayList<>());
                if (columns.count("valueNo") > 0) {
                    values.add(columns.text("fieldValue"));
                }
            }, selection.values());
        Map<String, Metadata> metadata = new HashMap<>();
        byRequest.forEach((id, fields) -> metadata.put(id, new Metadata(fields)));
        return metadata;
    }
}
