package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;

/** An admin who watches a workgroup. */
abstract class LiveStory extends InBrowser {

    ConsolePages console;

    /** The page, with a mark that does not survive if it is loaded again. */
    void watch(RunningDesk desk, EntityBareJid workgroup) {
        console = new ConsolePages(browser, desk.server()).logIn().open("live", about(workgroup));
        browser.width(ConsolePages.WIDE);
        browser.run("window.mark = 'not loaded again'; arguments[arguments.length - 1]('')");
    }

    void assertNotLoadedAgain() {
        assertThat(browser.run("arguments[arguments.length - 1](window.mark)")).isEqualTo("not loaded again");
    }

    static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("workgroup", workgroup.getLocalpart().toString());
    }

    static String row(String table, String key) {
        return "#" + table + " tbody[data-key='" + key + "']";
    }

    void openRow(String key) {
        browser.press(row("waiting", key) + " summary");
    }

    /** Sends one of the page's forms as it would be sent, with what it says. @return what the page says is wrong, or empty */
    String problem(String page, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(one -> one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return (String) browser.run("const [page, body, done] = arguments;"
            + "const token = document.querySelector('[name=token]') || document.querySelector('template').content.querySelector('[name=token]');"
            + "fetch(page, {method: 'POST', body: body + '&token=' + encodeURIComponent(token.value),"
            + "headers: {'Content-Type': 'application/x-www-form-urlencoded'}}).then(answer => answer.text()).then(text => {"
            + "const problem = new DOMParser().parseFromString(text, 'text/html').getElementById('problem');"
            + "done(problem ? problem.textContent : ''); });", page + ".jsp", body);
    }
}
