package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** All workgroups, some at a time, with how they stand; each can be opened and closed here. */
final class WorkgroupsPage implements Page {

    static final int ROWS = 50;

    private final Desks desks;
    private final Standings standings;
    private final AuditLog log;

    WorkgroupsPage(Desks desks, Standings standings, AuditLog log) {
        this.desks = desks;
        this.standings = standings;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param total how many workgroups there are, of those that were asked for
     * @param find  the words by which they were asked for; empty for all
     * @param done  the key of what was done just now; empty for nothing
     */
    public record View(List<Row> rows, int page, int pages, int total, String find, String done) { }

    /**
     * One workgroup.
     *
     * @param open     whether its admin lets visitors in at all
     * @param standing null if it could not be told in time
     */
    public record Row(String name, String description, boolean open, Standing standing) { }

    @Override
    public Outcome show(Submitted asked) {
        String find = asked.text("find");
        List<WorkgroupSettings> all = desks.workgroups().stream().filter(one -> fits(one, find.toLowerCase(Locale.ROOT))).toList();
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int page = Math.min(asked.page(), pages);
        List<WorkgroupSettings> some = all.subList((page - 1) * ROWS, Math.min(all.size(), page * ROWS));
        Map<String, Standing> known = standings.of(some.stream().map(WorkgroupSettings::name).toList());
        return new Outcome.Show(new View(some.stream().map(one ->
            new Row(one.name(), one.description(), one.open(), known.get(one.name()))).toList(), page, pages, all.size(), find, Done.of(asked)));
    }

    private static boolean fits(WorkgroupSettings workgroup, String words) {
        return (workgroup.name() + '\n' + workgroup.description()).toLowerCase(Locale.ROOT).contains(words);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("name"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        boolean open = sent.text("open").equals(Field.ON);
        // What else was changed meanwhile is kept: this says nothing about it.
        desks.update(found.get().name(), now -> Optional.of(now.withOpen(open)));
        log.note(who, (open ? "opened" : "closed") + " workgroup " + found.get().name(), "");
        String done = open ? "opened" : "closed";
        String page = String.valueOf(sent.page());
        return sent.text("find").isEmpty() ? Outcome.go("workgroups", "page", page, "done", done)
            : Outcome.go("workgroups", "page", page, "find", sent.text("find"), "done", done);
    }
}
