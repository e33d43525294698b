package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;

/** The pages by which admins run the desks. Knows nothing of servlets; who asks is an admin already. */
public final class Console {

    // A page is for people: what is not known by then is shown as such.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Page> pages = new HashMap<>();

    /**
     * Makes the pages.
     *
     * @param archive what the desks have kept; pages may wait for it, for they are shown by threads of the admin console
     */
    public Console(Desks desks, Archive archive, ConsolePorts ports) {
        Names names = ports.names();
        AuditLog log = ports.log();
        InstantSource clock = ports.clock();
        Wording wording = ports.wording();
        Picker picker = new Picker(ports.people());
        Standings standings = new Standings(desks, clock, PATIENCE);
        pages.put("workgroups", new WorkgroupsPage(desks, standings, log));
        pages.put("workgroup-new", new NewWorkgroupPage(desks, names, picker, log));
        pages.put("workgroup", new WorkgroupPage(desks, names, picker, log));
        Inventory inventory = new Inventory(names, clock);
        pages.put("workgroup-delete", new DeletePage(desks, standings, inventory, log));
        pages.put("queue", new QueuePage(desks, names, picker, log));
        pages.put("queues", new QueuesPage(desks, standings, names, picker, log));
        pages.put("queue-delete", new QueueDeletePage(desks, standings, inventory, log));
        putLive(new LivePorts(desks, names, ports.words(), ports.keys(), log, ports.checks(), clock), archive);
        pages.put("system", new SystemPage(desks, standings, ports.server(), clock, ports.checks()));
        pages.put("system-settings", new SystemSettingsPage(ports.server(), log));
        putPast(desks, archive, ports);
        pages.put("rules", new RulesPage(desks, log, clock));
        pages.put("hours", new HoursPage(desks, log, clock));
        pages.put("reports", new ReportPage(desks, names, archive, clock));

        KeptTexts texts = new KeptTexts(archive.texts());
        pages.put("visitor-form", new VisitorFormPage(desks, wording, log));
        pages.put("texts", new TextsPage(desks, texts, wording, log));
        pages.put("macros", new MacrosPage(desks, texts, wording, log));
        pages.put("media", new MediaPage(desks, texts, log));
    }

    private void putPast(Desks desks, Archive archive, ConsolePorts ports) {
        pages.put("history", new HistoryPage(desks, archive, ports.names(), ports.narrator(), ports.clock()));
        pages.put("conversation", new ConversationPage(archive, ports.narrator(), ports.clock()));
        pages.put("conversation-erase", new ConversationErasePage(archive, ports.log()));
        pages.put("visitor-erase", new VisitorErasePage(archive, ports.names(), ports.log()));
    }

    private void putLive(LivePorts ports, Archive archive) {
        Board board = new Board(ports.desks(), ports.clock(), PATIENCE);
        Asking asking = new Asking(ports.desks(), PATIENCE);
        pages.put("live", new LivePage(ports, board, asking));
        pages.put("live-why", new LiveWhyPage(ports, board, asking, archive.history()));
        pages.put("live-chat", new LiveChatPage(ports, board, asking, archive.transcripts()));
    }

    /** The names of all pages. */
    public Set<String> pages() {
        return Set.copyOf(pages.keySet());
    }

    /** Somebody looks at a page. Changes nothing, whatever is asked. */
    public Outcome show(String page, Submitted asked) {
        Page found = pages.get(page);
        return found == null ? new Outcome.Missing() : found.show(asked);
    }

    /**
     * Somebody sends a form of a page.
     *
     * @param who   the admin's user name
     * @param token what was given to this admin's browser; null if nothing was
     */
    public Outcome change(String page, String who, String token, Submitted sent) {
        Page found = pages.get(page);
        if (found == null) {
            return new Outcome.Missing();
        }
        return Token.same(token, sent.text(Token.FIELD)) ? found.change(who, sent) : new Outcome.Forged();
    }
}
