package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as comma-separated values (RFC 4180), in UTF-8, with a line of names first. Numbers are written for programs, times in seconds. */
final class ReportCsv {

    private static final String END = "\r\n";
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ReportCsv() {
    }

    /** @param next gives the page behind a page */
    static void write(OutputStream out, UnaryOperator<ReportTable> next, ReportTable first) throws IOException {
        boolean times = first.by().equals("hour") || first.by().equals("day");
        boolean announced = first.by().equals("announced");
        Stream<String> names = times ? Stream.of("from", "until") : announced ? Stream.of("day", "queue") : Stream.of(first.by());
        line(out, Stream.concat(names, first.columns().stream().map(ReportTable.Column::key)).toList());
        for (ReportTable table = first; table != null; table = table.next().isEmpty() ? null : next.apply(table)) {
            for (ReportTable.Row row : table.rows()) {
                Stream<String> labels = times || announced ? Stream.of(row.from(), row.until()) : Stream.of(row.from());
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
