package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Locale;
import java.util.OptionalDouble;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Measure;

/** How numbers are written, for people and for programs. */
final class Amount {

    private static final String NONE = "\u2013";
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Amount() {
    }

    static ReportTable.Cell cell(String key, Measure.Unit unit, OptionalDouble number) {
        return new ReportTable.Cell(key, number.isEmpty() ? NONE : people(unit, number.getAsDouble()),
            number.isEmpty() ? "" : programs(unit, number.getAsDouble()));
    }

    private static String people(Measure.Unit unit, double number) {
        return switch (unit) {
            case COUNT -> String.valueOf(Math.round(number));
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", number * 100);
            case NUMBER -> String.format(Locale.ROOT, "%.2f", number);
            case SECONDS -> time(Math.round(number));
        };
    }

    private static String time(long seconds) {
        String rest = String.format(Locale.ROOT, "%02d", seconds % MINUTE);
        return seconds < HOUR ? seconds / MINUTE + ":" + rest
            : seconds / HOUR + ":" + String.format(Locale.ROOT, "%02d", seconds % HOUR / MINUTE) + ":" + rest;
    }

    private static String programs(Measure.Unit unit, double number) {
        return switch (unit) {
            case COUNT -> String.valueOf(Math.round(number));
            case SHARE, NUMBER -> String.format(Locale.ROOT, "%.4f", number);
            case SECONDS -> String.format(Locale.ROOT, "%.3f", number);
        };
    }
}
