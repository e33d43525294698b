package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rule;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** The routing rules of workgroups, each as the line of text that people type. */
final class RuleRows {

    private record Row(String workgroup, int number, Rule rule) { }

    private static final Table<Row> ROWS = new Table<>("wgRule", List.of("ruleText"), List.of("workgroup", "ruleNo"),
        (to, row) -> to.text(row.rule().toString()).text(row.workgroup()).number(row.number()));

    private RuleRows() {
    }

    static void insert(Connection connection, WorkgroupSettings settings) throws SQLException {
        List<Row> rows = new ArrayList<>();
        settings.routing().rules().rules().forEach(rule -> rows.add(new Row(settings.name(), rows.size() + 1, rule)));
        ROWS.insert(connection, rows);
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgRule WHERE workgroup = ?", workgroup);
    }

    /** The lines of every workgroup. */
    static Map<String, List<String>> read(Connection connection) throws SQLException {
        Map<String, List<String>> lines = new HashMap<>();
        Query.run(connection, "SELECT workgroup, ruleText FROM wgRule ORDER BY workgroup, ruleNo",
            columns -> lines.computeIfAbsent(columns.text("workgroup"), name -> new ArrayList<>()).add(columns.text("ruleText")));
        return lines;
    }

    /**
     * What the lines say.
     *
     * @throws SQLException if somebody else than the plugin wrote them and they are no rules: a desk that leaves rules out without a word
     *                      would send visitors to the wrong people
     */
    static Rules rules(List<String> lines) throws SQLException {
        try {
            return RuleText.parse(String.join("\n", lines));
        } catch (BadText wrong) {
            throw new SQLException("wgRule: " + wrong.getMessage(), wrong);
        }
    }
}
