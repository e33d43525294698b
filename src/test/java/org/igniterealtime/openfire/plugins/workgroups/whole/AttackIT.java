package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AdminSession;
import org.igniterealtime.openfire.plugins.workgroups.client.AdminSession.Form;
import org.igniterealtime.openfire.plugins.workgroups.client.AdminSession.Value;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsoleTour;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** What an attacker would try, on every page that is in the jar. A page that is added is attacked without being named here. */
@ExtendWith(SharedDesk.class)
class AttackIT {

    private static final String SCRIPT = "<script>document.title='owned'</script>\"><img src=x onerror=alert(1)>";
    private static final String SECRET = "the vault is behind the fig tree";
    /** What a stack trace or an error page of the server looks like. */
    private static final List<String> TRACES = List.of("Exception", "\tat ", "Caused by", "org.apache.jasper", "NullPointer");

    private static final Pattern UNDECODABLE = Pattern.compile(" WARN .* org\\.eclipse\\.jetty\\.(?:util\\.UrlEncoded|ee8\\.nested\\.Request) - ");

    private OpenfireServer server;
    private EntityBareJid workgroup;
    private ConsoleTour tour;
    private AdminSession admin;
    private VisitorClient waiting;
    private int complaints;

    /** A workgroup where somebody has chatted, somebody chats and somebody waits, all of them with scripts in everything they say. */
    @BeforeEach
    void aBusyWorkgroup(RunningDesk desk) throws Exception {
        server = desk.server();
        workgroup = desk.workgroup(List.of("help", "<script>q"), "ann");
        // Whatever is tried meanwhile, those who wait still wait then, and nothing of other tests' happens by itself.
        desk.change(workgroup, Map.of("request-timeout", "3600", "offer-timeout", "600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join(SCRIPT, Map.of("question", SCRIPT, "username", SCRIPT));
        Room agents = ann.acceptAndEnter();
        Room visitors = vic.enterWhenInvited();
        visitors.say(SCRIPT + SECRET);
        agents.nextFrom(vic.name());
        visitors.leave();
        agents.leave();
        Eventually.rows(server, 1, "SELECT request FROM wgRequest WHERE request = ? AND endedAt IS NOT NULL", agents.id());
        VisitorClient xia = desk.visitor("xia", workgroup).join(SCRIPT, Map.of("question", SCRIPT));
        Room chat = ann.acceptAndEnter();
        xia.enterWhenInvited().say(SCRIPT + SECRET);
        chat.nextFrom(xia.name());
        Eventually.rows(server, 2, "SELECT stayNo FROM wgParticipant WHERE request = ?", chat.id());
        Eventually.rows(server, 1, "SELECT request FROM wgMessage WHERE request = ?", chat.id());
        Eventually.rows(server, 1, "SELECT word FROM wgWord WHERE request = ?", agents.id());
        waiting = desk.visitor("wil", workgroup).join(SCRIPT, Map.of("question", SCRIPT));
        tour = new ConsoleTour(server, workgroup, "help", agents.id(), Chats.requestOf(desk, waiting), chat.id());
        admin = new AdminSession(server).logIn();
        complaints = server.logErrors().size();
    }

    @AfterEach
    void nothingIsBrokenAndNothingIsInTheLog() throws Exception {
        assertThat(admin.get(AdminSession.path("workgroup", tour.asked("workgroup"))).statusCode()).as("it is still there").isEqualTo(200);
        List<String> all = server.logErrors();
        // Jetty says of every address and form that it cannot be decoded; nobody's fault but the sender's.
        assertThat(all.subList(complaints, all.size())).as("what the server's log has of it")
            .filteredOn(entry -> !UNDECODABLE.matcher(entry).find()).isEmpty();
        waiting.depart();
    }

    private HttpResponse<String> open(String page) throws Exception {
        return admin.get(AdminSession.path(page, tour.asked(page)));
    }

    private Map<String, List<Form>> forms() throws Exception {
        Map<String, List<Form>> forms = new TreeMap<>();
        for (String page : tour.pages()) {
            List<Form> found = AdminSession.forms(open(page).body());
            if (!found.isEmpty()) {
                forms.put(page, found);
            }
        }
        assertThat(forms).as("pages with forms").containsKeys("workgroup", "workgroup-delete", "system-settings");
        return forms;
    }

    /** Everything that an admin can change, and the record of what admins did. What happens by itself meanwhile, also to other tests' visitors, is left out. */
    private List<Map<String, Object>> everything() throws Exception {
        List<Map<String, Object>> everything = new ArrayList<>();
        String kept = "'WGREQUESTFIELD', 'WGREFERRAL', 'WGPARTICIPANT', 'WGNOTE'";
        for (Map<String, Object> table : server.query("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'WG%'"
                + " AND TABLE_NAME NOT IN ('WGLOG', 'WGAGENT', 'WGPACE', 'WGOFFER', 'WGREQUEST', 'WGMESSAGE', 'WGWORD', 'WGFIGURE', " + kept + ')')) {
            everything.addAll(server.query("SELECT * FROM " + table.get("TABLE_NAME") + " ORDER BY 1, 2"));
        }
        String ours = workgroup.getLocalpart().toString();
        for (Map<String, Object> table : server.query("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME IN (" + kept + ')')) {
            everything.addAll(server.query("SELECT * FROM " + table.get("TABLE_NAME")
                + " WHERE request IN (SELECT request FROM wgRequest WHERE workgroup = ?) ORDER BY 1, 2", ours));
        }
        for (String table : List.of("wgMessage", "wgWord", "wgFigure")) {
            everything.addAll(server.query("SELECT * FROM " + table + " WHERE workgroup = ? ORDER BY 1, 2, 3", ours));
        }
        everything.addAll(server.query("SELECT request, workgroup FROM wgRequest ORDER BY 1"));
        everything.addAll(server.query("SELECT name, propValue FROM ofProperty WHERE name LIKE 'workgroups.%' ORDER BY 1"));
        everything.addAll(server.query("SELECT msgID, summary FROM ofSecurityAuditLog WHERE summary LIKE '%workgroup%' ORDER BY 1"));
        return everything;
    }

    private static void assertHarmless(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        TRACES.forEach(trace -> assertThat(answer.body()).as(what).doesNotContain(trace));
    }

    @Test
    void everyPageIsFoundAndShownWithoutRunningWhatVisitorsSaid() throws Exception {
        assertThat(tour.pages()).contains("workgroups", "system");
        for (String page : tour.pages()) {
            HttpResponse<String> answer = open(page);
            assertThat(answer.statusCode()).as(page + ": what it is about must be said in ConsoleTour").isEqualTo(200);
            assertHarmless(answer, page);
            assertThat(answer.body()).as(page).doesNotContain("???").doesNotContain("<script>document").doesNotContain("<img src=x")
                .doesNotContain("<script>q");
        }
        for (String link : tour.links(admin)) {
            HttpResponse<String> answer = admin.get("plugins/workgroups/" + link);
            assertThat(answer.statusCode()).as("%s, which a page leads to", link).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(answer.body()).as(link).doesNotContain("<script>document").doesNotContain("<img src=x");
            }
        }
    }

    @Test
    void everyAnswerTellsBrowsersNotToGuessNotToTellOthersAndNotToFrame() throws Exception {
        Set<String> paths = new LinkedHashSet<>(tour.links(admin));
        for (String page : tour.pages()) {
            paths.add(AdminSession.path(page, tour.asked(page)).replace("plugins/workgroups/", ""));
        }
        for (String path : paths) {
            HttpResponse<String> answer = admin.get("plugins/workgroups/" + path);
            assertThat(answer.headers().allValues("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.headers().allValues("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("X-Frame-Options").orElse("").toUpperCase(Locale.ROOT)).as(path)
                .isIn("SAMEORIGIN", "DENY");
            String type = answer.headers().firstValue("Content-Type").orElse("");
            assertThat(type.toLowerCase(Locale.ROOT)).as(path).containsAnyOf("charset=utf-8", "application/json", "application/octet-stream");
            if (!type.startsWith("text/html")) {
                assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(path).contains("no-store");
            }
        }
    }

    @Test
    void whoeverHasNotLoggedInIsSentToTheLoginPageWhateverHeAsksFor() throws Exception {
        AdminSession stranger = new AdminSession(server);
        Set<String> paths = new LinkedHashSet<>(List.of(AdminSession.path(ConsoleTour.REFUSED, List.of())));
        for (String page : tour.pages()) {
            String path = AdminSession.path(page, tour.asked(page));
            paths.addAll(List.of(path, path.replace(page + ".jsp", page.toUpperCase(Locale.ROOT) + ".JSP"),
                path.replace(page + ".jsp", page.toUpperCase(Locale.ROOT) + ".jsp"), path.replace(".jsp", ".jsp;x=login.jsp"),
                path.replace("plugins/", "plugins/login.jsp/../")));
        }
        tour.links(admin).forEach(link -> paths.add("plugins/workgroups/" + link));
        for (String path : paths) {
            for (String method : List.of("GET", "POST", "HEAD")) {
                HttpResponse<String> answer = stranger.send(method, path, method.equals("POST") ? "token=x" : "");
                String what = method + ' ' + path;
                assertThat(answer.statusCode()).as(what).isGreaterThanOrEqualTo(300).isLessThan(500);
                assertThat(answer.body()).as(what).doesNotContain(workgroup.getLocalpart()).doesNotContain(SECRET);
                if (answer.statusCode() < 400) {
                    assertThat(answer.headers().firstValue("Location").orElse("")).as(what).contains("login.jsp");
                }
            }
        }
    }

    @Test
    void formsOfOthersChangeNothing() throws Exception {
        String others = new AdminSession(server).logIn().get(AdminSession.path("system-settings", List.of())).body()
            .replaceAll("(?s).*?name=\"token\" value=\"([^\"]*)\".*", "$1");
        assertThat(others).hasSizeGreaterThan(20).hasSizeLessThan(100);
        Map<String, List<Form>> forms = forms();
        List<Map<String, Object>> before = everything();
        for (List<Form> some : forms.values()) {
            for (Form form : some) {
                for (String token : new String[] {null, "", "x", others}) {
                    HttpResponse<String> answer = admin.post(AdminSession.path(form.action(), List.of()), form.with("token", token).values());
                    assertThat(answer.statusCode()).as("%s with token %s", form, token).isEqualTo(403);
                    assertHarmless(answer, form.toString());
                }
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anAddressThatSaysAllThatAFormWouldSendChangesNothing() throws Exception {
        Map<String, List<Form>> forms = forms();
        List<Map<String, Object>> before = everything();
        for (List<Form> some : forms.values()) {
            for (Form form : some) {
                for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS")) {
                    HttpResponse<String> answer = admin.send(method, AdminSession.path(form.action(), form.values()), "");
                    assertHarmless(answer, method + ' ' + form);
                    if (!List.of("GET", "HEAD", "OPTIONS").contains(method)) {
                        assertThat(answer.statusCode()).as(method + ' ' + form).isEqualTo(405);
                    }
                }
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatBelongsToAnotherWorkgroupIsNotShownUnderTheNameOfThisOne(RunningDesk desk) throws Exception {
        EntityBareJid other = desk.workgroup(List.of("other"), "bob");
        for (String page : tour.pages()) {
            List<Value> mixed = new ArrayList<>(tour.asked(page).stream().map(value -> value.value().equals(workgroup.getLocalpart().toString())
                ? new Value(value.name(), other.getLocalpart().toString()) : value).toList());
            HttpResponse<String> answer = admin.get(AdminSession.path(page, mixed));
            assertHarmless(answer, page);
            assertThat(answer.body()).as(page).doesNotContain(SECRET);
        }
    }

    @Test
    void nonsenseIsRefusedOrShownAgainAndNeverBreaksAPage() throws Exception {
        String long100 = "x".repeat(100_000);
        List<String> nonsense = List.of("", " ", "/", "@", "0", "-1", "99999999999999999999", "1e9", "NaN", "../../etc/passwd", "' OR '1'='1", "%00",
            "\u0000", "\u202e\u2066\ufeff", "\ud83d\ude00".repeat(50), "a\r\nSet-Cookie: x=y", "{\"a\":[", "${7*7}", "#{7*7}", SCRIPT, "2026-02-31",
            "on", long100);
        for (String page : tour.pages()) {
            Set<String> names = new LinkedHashSet<>(List.of("agent", "page", "as", "done", "version", "from", "to", "q"));
            tour.asked(page).forEach(value -> names.add(value.name()));
            for (String value : nonsense) {
                for (String name : names) {
                    if (value.length() < 1000) {
                        HttpResponse<String> answer = admin.get(AdminSession.path(page, tour.askedWith(page, name, value)));
                        assertHarmless(answer, page + '?' + name + '=' + value);
                        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
                        assertThat(answer.body()).doesNotContain("<script>document");
                    }
                }
            }
            for (String broken : List.of("name=%", "name=%zz&workgroup=%c3%28", "name=%ff%fe", "&&=&=x", "name", "%00=%00")) {
                HttpResponse<String> answer = admin.send("POST", AdminSession.path(page, List.of()), broken);
                assertThat(answer.statusCode()).as(page + " sent " + broken).isBetween(400, 499);
            }
        }
    }

    @Test
    void nonsenseInEveryFieldOfEveryFormIsRefusedOrShownAgain(RunningDesk desk) throws Exception {
        String huge = "y".repeat(30_000);
        for (Map.Entry<String, List<Form>> page : forms().entrySet()) {
            // Forms that do what they say whatever is in them are not for nonsense.
            for (Form form : page.getValue().stream().filter(one -> one.values().stream().anyMatch(value -> value.name().equals("version"))).toList()) {
                for (String value : List.of(huge, "\u0000\u0001\u0008", "\ufffe\ud800", SCRIPT, "-1", "\u202eabc", "a\nb\nc", " ")) {
                    for (Value field : form.values()) {
                        if (!field.name().equals("token") && !field.name().equals("version")) {
                            // Of an old form: what fits is not saved either.
                            HttpResponse<String> answer = admin.post(AdminSession.path(form.action(), List.of()),
                                form.with(field.name(), value).with("version", "old").values());
                            String what = page.getKey() + ": " + field.name() + " = " + value.substring(0, Math.min(20, value.length()));
                            assertHarmless(answer, what);
                            assertThat(answer.body()).as(what).doesNotContain("<script>document").doesNotContain("<img src=x");
                        }
                    }
                }
            }
        }
    }
}
