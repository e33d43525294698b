package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;

/**
 * A table that changes while it is looked at: one page of its rows.
 *
 * @param total how many rows there are on all pages together
 * @param first the number of the first row on this page, from 1
 */
public record LiveTable(int total, int page, int pages, int first, List<Row> rows) {

    /** So many rows are shown at once. */
    static final int ROWS = 50;

    /**
     * One row, in words.
     *
     * @param key   tells it from all others; names it in addresses and forms
     * @param cells what is read, by the cell's name
     * @param times since when, or until when, in milliseconds; by the cell's name
     * @param seen  what the forms of the row send along, so that nothing is done to what has changed meanwhile
     * @param told  what the visitor told, a value each; empty for others
     */
    public record Row(String key, Map<String, String> cells, Map<String, Long> times, Map<String, String> seen, List<Told> told) {

        /** One without anything in it, for new rows to be made of. */
        static final Row BLANK = new Row("", Map.of(), Map.of(), Map.of(), List.of());
    }

    /** Something that a visitor told, in his own words. */
    public record Told(String name, String value) { }

    /** The row of which new ones are made. */
    public Row blank() {
        return Row.BLANK;
    }

    /** The number of the last row on this page; less than the first if there is none. */
    public int last() {
        return first + rows.size() - 1;
    }

    /** Where a page begins in a list of that many, from 0; the last page if it has not so many. */
    static int start(int page, int total) {
        return (Math.min(page, pages(total)) - 1) * ROWS;
    }

    static LiveTable of(int page, int total, List<Row> rows) {
        return new LiveTable(total, Math.min(page, pages(total)), pages(total), start(page, total) + 1, rows);
    }

    private static int pages(int total) {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }
}
