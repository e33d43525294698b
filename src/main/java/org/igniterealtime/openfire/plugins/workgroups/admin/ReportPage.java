package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;

/** What has been counted, asked for by a form that changes nothing: as a table, or as a file. */
final class ReportPage implements Page {

    /** Lines of a page, where they are not hours or days. */
    static final int ROWS = 100;
    private static final int ROWS_OF_A_FILE = 1000;

    private final Desks desks;
    private final Names names;
    private final Archive archive;
    private final InstantSource clock;
    private final ReportTables tables;

    ReportPage(Desks desks, Names names, Archive archive, InstantSource clock) {
        this.desks = desks;
        this.names = names;
        this.archive = archive;
        this.clock = clock;
        this.tables = new ReportTables(archive.reports(), archive.announcements(), clock);
    }

    /**
     * What is shown.
     *
     * @param fields the form
     * @param wrong  whether something in it is wrong; then there is nothing else
     * @param nav    null if it is about all workgroups, or about one that is gone
     * @param gone   whether it is about one that has been deleted
     * @param open   how many are not counted, for they still wait or chat; below zero if nobody asked
     * @param csv    the address of the same as a file
     * @param next   the address of the next page; empty if there is none
     */
    public record View(List<Field> fields, boolean wrong, Nav nav, boolean gone, ReportTable table, long open, String csv, String next) { }

    @Override
    public Outcome show(Submitted asked) {
        ReportForm form = ReportForm.read(asked, desks, names, archive.reports()::has, clock.instant());
        Nav nav = form.asked().flatMap(one -> desks.find(one.workgroup())).map(Nav::of).orElse(null);
        if (form.asked().isEmpty()) {
            return new Outcome.Show(new View(form.fields(), true, nav, false, null, -1, "", ""));
        }
        ReportForm.Asked report = form.asked().get();
        if (asked.text("format").equals("csv")) {
            return file(report);
        }
        ReportTable table = tables.of(report, asked.text("after"), ROWS);
        long open = report.workgroup().isEmpty() ? -1 : archive.reports().open(report.workgroup(), report.period().from(), report.period().until());
        return new Outcome.Show(new View(form.fields(), false, nav, nav == null && !report.workgroup().isEmpty(), table, open, address(form, "format", "csv"),
            table.next().isEmpty() ? "" : address(form, "after", table.next())));
    }

    private static String address(ReportForm form, String name, String value) {
        List<String> query = new ArrayList<>();
        form.fields().forEach(field -> query.addAll(List.of(field.name(), field.value())));
        query.addAll(List.of(name, value));
        return Outcome.go("reports", query.toArray(String[]::new)).address();
    }

    private Outcome file(ReportForm.Asked report) {
        // Asked before the answer begins, so that what fails is told as a failure.
        ReportTable first = tables.of(report, "", ROWS_OF_A_FILE);
        String about = Optional.of(report.workgroup()).filter(name -> !name.isEmpty()).orElse("all").replaceAll("[^A-Za-z0-9.-]", "_");
        return new Outcome.Data("text/csv; charset=UTF-8; header=present",
            String.join("-", "report", about, first.by(), report.period().first().toString(), report.period().last().toString()) + ".csv",
            out -> ReportCsv.write(out, before -> tables.of(report, before.next(), ROWS_OF_A_FILE), first));
    }
}
