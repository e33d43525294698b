package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * A report's numbers, in lines.
 *
 * @param by      the key of what each line is about
 * @param columns in their order
 * @param total   the line for all of it; null if nothing can be said of that
 * @param next    behind which line the next page begins; empty if this is the last one
 */
public record ReportTable(String by, List<Column> columns, List<Row> rows, Row total, String next) {

    /**
     * One measure.
     *
     * @param key   {@code console.measure.KEY} is its name, {@code console.means.KEY} what it means
     * @param chart how a chart shows it: bar, line, or empty for not at all
     */
    public record Column(String key, String chart) { }

    /**
     * One line.
     *
     * @param label   an hour, a day, or a name, which may be anything
     * @param address where more is told about it; empty for nowhere
     * @param from    as files say it: the start, or the name
     * @param until   as files say it: the end; empty for a name
     */
    public record Row(String label, String address, String from, String until, List<Cell> cells) { }

    /**
     * One number.
     *
     * @param key    of its column
     * @param text   as people read it
     * @param number as programs read it; empty for none
     */
    public record Cell(String key, String text, String number) { }
}
