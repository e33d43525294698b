package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/** The settings of the plugin as a whole. */
final class SystemSettingsPage implements Page {

    private final Surroundings server;
    private final AuditLog log;

    SystemSettingsPage(Surroundings server, AuditLog log) {
        this.server = server;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param pending the names of settings that were saved and hold only when the plugin is loaded anew
     * @param done    the key of what was done just now; empty for nothing
     */
    public record View(Filled form, List<String> pending, String done) { }

    private Form<SystemSettings> form() {
        String domain = server.address().substring(server.running().subdomain().length());
        return new SystemForm(server.running(), subdomain -> server.isReachable(subdomain + domain)).form();
    }

    private Outcome show(Filled filled, String done) {
        return new Outcome.Show(new View(filled, form().differing(server.running(), server.settings()), done));
    }

    @Override
    public Outcome show(Submitted asked) {
        return show(form().show(server.settings()), Done.of(asked));
    }

    // Nothing else writes these but the server's own page of properties: two admins on this page come one after the other.
    @Override
    public synchronized Outcome change(String who, Submitted sent) {
        Edit<SystemSettings> edit = new Edit<>(form(), sent);
        if (edit.of(server.settings()).isEmpty()) {
            return show(edit.shown(), "");
        }
        server.save(edit.made().get());
        log.note(who, "changed the settings of the workgroups plugin", edit.differences());
        return Outcome.go("system-settings", "done", "kept");
    }
}
