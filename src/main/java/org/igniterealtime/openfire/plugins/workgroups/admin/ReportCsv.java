package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** A report as comma-separated values (RFC 4180), in UTF-8, with a line of names first. Numbers are written for programs, times in seconds. */
final class ReportCsv {

    private static final String END = "\r\n";
    /** In place of the rest, where the status can no longer say it. */
    static final String BROKEN_OFF = "BROKEN OFF: the database did not answer, this file is not complete";
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ReportCsv() {
    }

    /**
     * Writes everything, or says in the last line that it is not everything.
     *
     * @param next gives the page behind a page
     */
    static void write(OutputStream out, UnaryOperator<ReportTable> next, ReportTable first) throws IOException {
        boolean times = first.by().equals("hour") || first.by().equals("day");
        boolean announced = first.by().equals("announced");
        Stream<String> names = times ? Stream.of("from", "until") : announced ? Stream.of("day", "queue") : Stream.of(first.by());
        line(out, Stream.concat(names, first.columns().stream().map(ReportTable.Column::key)).toList());
        try {
            rows(out, next, first, times || announced);
        } catch (StoreFailure failure) {
            line(out, List.of(BROKEN_OFF));
            throw failure;
        }
    }

    private static void rows(OutputStream out, UnaryOperator<ReportTable> next, ReportTable first, boolean two) throws IOException {
        for (ReportTable table = first; table != null; table = table.next().isEmpty() ? null : next.apply(table)) {
            for (ReportTable.Row row : table.rows()) {
                Stream<String> labels = two ? Stream.of(row.from(), row.until()) : Stream.of(row.from());
                line(out, Stream.concat(labels, row.cells().stream().map(ReportTable.Cell::number)).toList());
            }
        }
    }

    private static void line(OutputStream out, List<String> values) throws IOException {
        out.write((values.stream().map(ReportCsv::value).collect(Collectors.joining(",")) + END).getBytes(StandardCharsets.UTF_8));
    }

    /** Quoted where it must be; what a spreadsheet would calculate is made a text by an apostrophe. */
    static String value(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(one -> one == ',' || one == '"' || one == '\r' || one == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
