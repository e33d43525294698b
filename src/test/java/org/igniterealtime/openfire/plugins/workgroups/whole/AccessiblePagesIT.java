package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jxmpp.jid.EntityBareJid;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Axe;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsoleTour;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** Every page that is in the jar, in both languages: for people who cannot see, who have no mouse, and on a telephone. */
class AccessiblePagesIT {

    /** Our part of a page; Openfire's own decoration is its makers' business. */
    private static final String OURS = "#jive-main-content";

    private static final String SAID = "my printer is on fire";
    /** More words of English than a name has. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}.*");

    private Browser browser;
    private RunningDesk desk;

    @BeforeAll
    static void needsABrowser() {
        Needed.chromium();
    }

    @BeforeEach
    void openABrowser() throws Exception {
        browser = new Browser();
    }

    @AfterEach
    void closeIt() throws Exception {
        browser.close();
        if (desk != null) {
            ServerComplaints.assertNone(desk.server());
            desk.close();
        }
    }

    private ConsoleTour open(String locale) throws Exception {
        desk = RunningDesk.start(OpenfireServer.builder().locale(locale));
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join(SAID);
        Room agents = ann.acceptAndEnter();
        Room visitors = vic.enterWhenInvited();
        visitors.say(SAID);
        agents.nextFrom("vic");
        visitors.leave();
        agents.leave();
        Eventually.rows(desk.server(), 1, "SELECT request FROM wgRequest WHERE request = ? AND endedAt IS NOT NULL", agents.id());
        VisitorClient xia = desk.visitor("xia", workgroup).join(SAID);
        Room chat = ann.acceptAndEnter();
        xia.enterWhenInvited().say(SAID);
        chat.nextFrom("xia");
        VisitorClient wil = desk.visitor("wil", workgroup).join(SAID);
        return new ConsoleTour(desk.server(), workgroup, "help", agents.id(), Chats.requestOf(desk, wil), chat.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void nobodyStumblesOnAnyPage(String locale) throws Exception {
        ConsoleTour tour = open(locale);
        ConsolePages console = new ConsolePages(browser, desk.server()).logIn();
        Axe axe = new Axe(browser);
        List<String> wrong = new ArrayList<>();
        for (String page : tour.pages()) {
            console.open(page, tour.askedByName(page));
            wrong.addAll(stumblesOn(page, locale, axe));
        }
        console.open("workgroup", Map.of("name", "nobody"));
        browser.see("#list");
        wrong.addAll(stumblesOn(ConsoleTour.REFUSED, locale, axe));
        assertThat(wrong).isEmpty();
    }

    /** What is wrong with the page that is open. */
    private List<String> stumblesOn(String page, String locale, Axe axe) throws Exception {
        boolean english = locale.equals("en");
        String ours = browser.count(OURS) > 0 ? OURS : "body";
        String where = locale + ' ' + page + ' ';
        List<String> wrong = new ArrayList<>();
        // Axe asks this of a whole page only, and the console's own frame says none.
        String language = "[lang=" + (english ? "en" : "zh-CN") + ']';
        assertThat(browser.count(ours + " .wg-page" + language)).as(where + "says its language").isEqualTo(1);
        assertThat(ours.equals(OURS) || browser.count("html" + language) == 1).as(where + "says its language where nothing is put around it").isTrue();
        browser.run("document.querySelectorAll(arguments[0] + ' details').forEach(one => one.open = true); arguments[1](true)", ours);
        new ConsolePages(browser, desk.server()).look("tour-" + locale + '-' + page);
        for (int width : new int[] {ConsolePages.WIDE, Browser.NARROW}) {
            browser.width(width);
            axe.violations(ours).forEach(one -> wrong.add(where + width + ": " + one));
            axe.covered(ours).forEach(one -> wrong.add(where + width + ": something lies over " + one));
        }
        // The order of the page is the same in all languages: on a wide window with the one, on a narrow one with the other.
        browser.width(english ? ConsolePages.WIDE : Browser.NARROW);
        unreached(axe, ours).forEach(one -> wrong.add(where + one));
        String text = browser.see(ours).getText();
        assertThat(text).as(page).doesNotContain("???");
        if (!english) {
            // Rules are written in the same words everywhere.
            browser.run("document.querySelectorAll('code, pre').forEach(one => one.remove()); arguments[0](true)");
            text = browser.see(ours).getText();
            SENTENCE.matcher(text.replace(SAID, "")).results().forEach(found -> wrong.add(page + " says in English: " + found.group()));
        }
        return wrong;
    }

    /** Goes through the page by the Tab key alone. @return what one does not come to, or does not see that one has */
    private List<String> unreached(Axe axe, String ours) {
        Set<WebElement> missing = new LinkedHashSet<>(axe.controls(ours));
        List<String> wrong = new ArrayList<>();
        // A field for a date is a stop for each of its parts.
        int most = 10 * axe.controls("body").size();
        browser.run("document.activeElement.blur(); window.scrollTo(0, 0); arguments[arguments.length - 1](true)");
        for (int i = 0; i < most && !missing.isEmpty(); i++) {
            browser.key(Keys.TAB);
            Axe.Focus focus = axe.focus();
            if (missing.remove(focus.control()) && !focus.seen()) {
                wrong.add("one does not see the focus on " + focus.control().getDomProperty("outerHTML"));
            }
        }
        missing.forEach(one -> wrong.add("one does not come by the keyboard to " + one.getDomProperty("outerHTML")));
        return wrong;
    }
}
