package org.igniterealtime.openfire.plugins.workgroups.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** The plugin's pages of the admin console, as an admin sees them in a browser. */
public final class ConsolePages {

    /** As many pixels as most desktops have for a page, at least. */
    public static final int WIDE = 1280;

    private static final int MOST_LOOKS = 10;

    private final Browser browser;
    private final OpenfireServer server;
    private final String root;

    public ConsolePages(Browser browser, OpenfireServer server) {
        this.browser = browser;
        this.server = server;
        this.root = "http://" + server.host() + ':' + server.adminPort() + '/';
    }

    /** What the server's audit log has about a workgroup: who, and what in a few words; the oldest first. */
    public List<String> audited(String workgroup) throws Exception {
        // Not that the test itself made the workgroup, by a command: only the page says with what.
        return server.query("SELECT username, summary FROM ofSecurityAuditLog WHERE summary LIKE ? AND NOT (summary LIKE 'created %' AND details IS NULL)"
            + " ORDER BY msgID", "%workgroup " + workgroup)
            .stream().map(row -> row.get("username") + ": " + row.get("summary")).toList();
    }

    /** Pictures of the page as it is, on a telephone, where it must fit, and on a wide window, as which it stays. */
    public void look(String state) throws IOException {
        browser.width(Browser.NARROW);
        browser.wholePicture("console-" + state + "-narrow");
        assertThat(browser.width()).as("width of the page, " + state).isLessThanOrEqualTo(Browser.NARROW);
        browser.width(WIDE);
        browser.wholePicture("console-" + state + "-wide");
    }

    public ConsolePages logIn() {
        browser.open(root + "login.jsp");
        browser.type("#u01", "admin");
        browser.type("#p01", "admin\n");
        browser.see("a[href*='logout=true']");
        return this;
    }

    /** Opens one of the plugin's pages, with those parameters; again, as people would, while it says that a workgroup has not answered in time. */
    public ConsolePages open(String page, Map<String, String> parameters) {
        browser.open(root + path(page, parameters));
        for (int times = 0; times < MOST_LOOKS && browser.count("#busy, .wg-unknown") > 0; times++) {
            browser.open(root + path(page, parameters));
        }
        return this;
    }

    /** Opens the list of workgroups, and turns its pages until that one is there. */
    public ConsolePages find(String workgroup) {
        open("workgroups", Map.of());
        while (browser.count("#row-" + workgroup) == 0 && browser.count("#next") > 0) {
            browser.go("#next");
        }
        return this;
    }

    public String path(String page, Map<String, String> parameters) {
        return "plugins/workgroups/" + page + ".jsp?" + parameters.entrySet().stream().map(one ->
            one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public ConsolePages fill(String field, String value) {
        browser.retype("#f-" + field, value);
        return this;
    }

    public String filled(String field) {
        return browser.value("#f-" + field);
    }

    /** Sends the form; returns when the page that had it is gone. */
    public void send() {
        browser.go("#send");
    }

    /** Waits until it is said what is wrong with that field. */
    public void seeWrong(String field, String words) {
        browser.see(".wg-f-" + field + " .wg-error", words);
    }

    public void seeDone(String words) {
        browser.see(".success", words);
    }

    /** Has the browser ask for a page by a script of the console's own origin, with its cookies. @return the status of the answer */
    public long status(String method, String page, Map<String, String> parameters, String body) {
        return (Long) browser.run("const [method, address, body, done] = arguments;"
            + "fetch(address, {method, body: method === 'GET' ? undefined : body, headers: method === 'GET' ? {} : "
            + "{'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => done(answer.status));",
            method, '/' + path(page, parameters), body);
    }
}
