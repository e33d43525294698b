package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** How the desks themselves get on with their work. */
final class DeskChecks {

    /** So many commands are decided in a few batches; more are a sign of a database that does not keep up. */
    private static final int MANY_UNREAD = 1000;
    private static final int MANY_UNSEARCHABLE = 1000;

    private final Desks desks;
    private final Standings standings;
    private final Surroundings server;

    DeskChecks(Desks desks, Standings standings, Surroundings server) {
        this.desks = desks;
        this.standings = standings;
        this.server = server;
    }

    /** By name, in the order in which they are to be read. */
    Map<String, Supplier<Finding>> all() {
        Map<String, Supplier<Finding>> checks = new LinkedHashMap<>();
        checks.put("workgroups", this::workgroups);
        checks.put("mailboxes", this::mailboxes);
        checks.put("threads", this::threads);
        checks.put("search", this::search);
        return checks;
    }

    private Finding workgroups() {
        List<String> names = desks.workgroups().stream().map(WorkgroupSettings::name).toList();
        Collection<Standing> known = standings.of(names).values();
        int waiting = known.stream().mapToInt(Standing::waiting).sum();
        int chats = known.stream().mapToInt(Standing::chats).sum();
        int agents = known.stream().mapToInt(Standing::onDuty).sum();
        int silent = names.size() - known.size();
        Finding finding;
        if (names.isEmpty()) {
            finding = Finding.note("workgroups", Said.of("console.found.workgroups.none"), "console.advice.workgroups.none");
        } else if (silent > 0) {
            finding = Finding.bad("workgroups", Said.of("console.found.workgroups.silent", names.size(), waiting, chats, agents, silent),
                "console.advice.workgroups.silent");
        } else {
            finding = Finding.well("workgroups", Said.of("console.found.workgroups", names.size(), waiting, chats, agents));
        }
        return finding.with("workgroups", names.size()).with("silent", silent).with("waiting", waiting).with("chats", chats)
            .with("agents on duty", agents);
    }

    private Finding mailboxes() {
        int unread = desks.unread();
        return (unread < MANY_UNREAD ? Finding.well("mailboxes", Said.of("console.found.mailboxes", unread))
            : Finding.bad("mailboxes", Said.of("console.found.mailboxes", unread), "console.advice.mailboxes")).with("unread", unread);
    }

    private Finding threads() {
        List<Surroundings.Threads> all = server.threads();
        boolean full = all.stream().anyMatch(one -> one.busy() >= one.most() && one.waiting() > one.most());
        Object[] said = Stream.of("desks", "reading", "mail").map(name -> all.stream().filter(one -> one.name().equals(name)).findFirst()
            .map(one -> one.busy() + "/" + one.most()).orElse("-")).toArray();
        Finding finding = full ? Finding.note("threads", Said.of("console.found.threads.full", said), "console.advice.threads")
            : Finding.well("threads", Said.of("console.found.threads", said));
        for (Surroundings.Threads one : all) {
            finding = finding.with(one.name(), one.busy() + "/" + one.most() + " busy, " + one.waiting() + " tasks waiting");
        }
        return finding;
    }

    private Finding search() {
        Surroundings.Unsearchable sessions = server.unsearchable();
        Finding finding;
        if (sessions.failed() > 0) {
            finding = Finding.bad("search", Said.of("console.found.search.failed", sessions.failed(), sessions.waiting()), "console.advice.search");
        } else if (sessions.waiting() >= MANY_UNSEARCHABLE) {
            finding = Finding.note("search", Said.of("console.found.search", sessions.waiting()), "console.advice.search.behind");
        } else {
            finding = Finding.well("search", Said.of("console.found.search", sessions.waiting()));
        }
        return finding.with("waiting", sessions.waiting()).with("failed", sessions.failed());
    }
}
