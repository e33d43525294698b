package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** Asks whether a workgroup shall really go, and says what goes with it. */
final class DeletePage implements Page {

    private final Desks desks;
    private final Standings standings;
    private final Inventory inventory;
    private final AuditLog log;

    DeletePage(Desks desks, Standings standings, Inventory inventory, AuditLog log) {
        this.desks = desks;
        this.standings = standings;
        this.inventory = inventory;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param standing who would be affected; null if it could not be told in time
     */
    public record View(String workgroup, Nav nav, List<String> queues, Standing standing) { }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).<Outcome>map(found -> new Outcome.Show(new View(found.name(), Nav.of(found),
            found.queues().stream().map(QueueSettings::name).toList(), standings.of(List.of(found.name())).get(found.name()))))
            .orElseGet(Outcome.Missing::new);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        String name = sent.text("name");
        Optional<WorkgroupSettings> was = desks.find(name);
        if (was.isEmpty() || !desks.delete(name)) {
            return new Outcome.Missing();
        }
        log.note(who, "deleted workgroup " + name, inventory.of(was.get()));
        return Outcome.go("workgroups", "done", "deleted");
    }
}
