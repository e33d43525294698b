package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;
import org.igniterealtime.openfire.plugins.workgroups.admin.Inventory;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;

/**
 * Carries out what admins order by commands, and notes it as the console's pages do theirs.
 *
 * @param inventory says what goes with a workgroup
 * @param domain    of the accounts here: an admin among them is noted by his user name
 */
record Arranger(Desks desks, NamedTexts kept, Texts texts, AuditLog log, Inventory inventory, String domain) {

    private static final int LONGEST_NOTED = 1000;

    /** An order being tried on the settings that hold. */
    private static final class Trial implements Function<WorkgroupSettings, Optional<WorkgroupSettings>> {

        private final Arrangement.Update update;
        private Arrangement.Change change;

        Trial(Arrangement.Update update) {
            this.update = update;
        }

        @Override
        public Optional<WorkgroupSettings> apply(WorkgroupSettings now) {
            change = update.change().apply(now);
            return change instanceof Arrangement.Made made ? Optional.of(made.settings()) : Optional.empty();
        }
    }

    /**
     * Changes what was ordered, or nothing.
     *
     * @return empty when it is done, else why it could not be done, in words for the admin
     */
    Optional<String> arrange(Address admin, Arrangement arrangement) {
        String who = admin.domain().equals(domain) ? admin.local() : admin.bare();
        String name = arrangement.workgroup();
        if (arrangement instanceof Arrangement.Create create) {
            return desks.create(create.settings()) ? noted(who, "created workgroup " + name, "") : refused("arrange.exists", name);
        }
        if (arrangement instanceof Arrangement.Update update) {
            return update(who, update);
        }
        if (arrangement instanceof Arrangement.Say say) {
            return desks.find(name).isPresent() ? say(who, say) : refused("arrange.unknown", name);
        }
        Optional<WorkgroupSettings> was = desks.find(name);
        return was.isPresent() && desks.delete(name) ? noted(who, "deleted workgroup " + name, inventory.of(was.get()))
            : refused("arrange.unknown", name);
    }

    private Optional<String> update(String who, Arrangement.Update update) {
        Trial trial = new Trial(update);
        if (desks.update(update.workgroup(), trial).isEmpty()) {
            return refused("arrange.unknown", update.workgroup());
        }
        if (trial.change instanceof Arrangement.Refused refused) {
            return Optional.of(refused.why());
        }
        return noted(who, "changed workgroup " + update.workgroup() + " by " + update.command(), ((Arrangement.Made) trial.change).differences());
    }

    private Optional<String> say(String who, Arrangement.Say say) {
        Shelf shelf = Shelf.of(say.workgroup());
        Optional<String> before = kept.get(shelf, say.name());
        if (!say.asSeen().test(before)) {
            return refused("arrange.changed", say.workgroup());
        }
        say.value().ifPresentOrElse(value -> kept.put(shelf, say.name(), value), () -> kept.remove(shelf, say.name()));
        return noted(who, "changed texts of workgroup " + say.workgroup(),
            say.name() + ": " + written(before) + " -> " + written(say.value()));
    }

    // A picture is a text, too.
    private static String written(Optional<String> text) {
        String line = text.orElse("").replace('\n', ',');
        return line.length() <= LONGEST_NOTED ? line : Beginning.of(line, LONGEST_NOTED) + "...";
    }

    private Optional<String> noted(String who, String what, String details) {
        log.note(who, what, details);
        return Optional.empty();
    }

    private Optional<String> refused(String text, String workgroup) {
        return Optional.of(texts.get(text, workgroup));
    }
}
