package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AdminSession.Value;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/**
 * Every page of the console that is in the plugin's jar, each asked for something that it can be about. A page is found without being named
 * here; one that asks for something else than all others gets a line in {@link #asked}.
 */
public final class ConsoleTour {

    /** The page that says why another is not shown. */
    public static final String REFUSED = "refused";

    /** Rows for the script of a page to fill: their links lead nowhere yet. */
    private static final Pattern BLANK = Pattern.compile("<template .*?</template>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([a-z-]+\\.jsp[^\"]*)\"");

    private final OpenfireServer server;
    private final String workgroup;
    private final String queue;
    private final String session;
    private final String waiting;
    private final String chat;

    /**
     * What the pages are to be about.
     *
     * @param queue   one of the workgroup's
     * @param session of the workgroup: it has ended
     * @param waiting a request of a visitor who waits
     * @param chat    a request whose chat goes on
     */
    public ConsoleTour(OpenfireServer server, EntityBareJid workgroup, String queue, String session, String waiting, String chat) {
        this.server = server;
        this.workgroup = workgroup.getLocalpart().toString();
        this.queue = queue;
        this.session = session;
        this.waiting = waiting;
        this.chat = chat;
    }

    /** The names of all pages that can be asked for; {@link #REFUSED} is shown where something else was. */
    public List<String> pages() throws IOException {
        return server.pluginPages().stream().filter(page -> !page.equals(REFUSED)).toList();
    }

    /** What a page is asked, in an address. */
    public List<Value> asked(String page) {
        return List.of(new Value("workgroup", workgroup), new Value("name", workgroup), new Value("queue", queue), new Value("session", session),
            new Value("request", page.equals("live-chat") ? chat : waiting));
    }

    /** The same, with two values of somebody else for one name. Some pages are about an agent in place of a request. */
    public List<Value> askedWith(String page, String name, String value) {
        List<Value> asked = new ArrayList<>(asked(page));
        asked.removeIf(one -> one.name().equals(name) || name.equals("agent") && one.name().equals("request"));
        asked.add(new Value(name, value));
        asked.add(new Value(name, value + "2"));
        return asked;
    }

    /** The same, by name. */
    public Map<String, String> askedByName(String page) {
        Map<String, String> byName = new TreeMap<>();
        asked(page).forEach(value -> byName.put(value.name(), value.value()));
        return byName;
    }

    /** Where the pages lead, beside themselves: downloads, data for scripts, other looks at a page. */
    public Set<String> links(AdminSession admin) throws IOException, InterruptedException {
        Set<String> links = new TreeSet<>();
        for (String page : pages()) {
            String body = BLANK.matcher(admin.get(AdminSession.path(page, asked(page))).body()).replaceAll("");
            LINK.matcher(body).results().map(found -> found.group(1).replace("&amp;", "&"))
                .forEach(links::add);
        }
        return links;
    }
}
