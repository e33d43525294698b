package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.WebElement;

/** Looks for what people who cannot see, point or tell colours apart would stumble over, by axe-core in the page itself. */
public final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    /** WCAG 2.1, levels A and AA. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final String RUN = "const [rules, within, done] = arguments;"
        + "axe.run(within ? {include: [[within]]} : document, {runOnly: {type: 'tag', values: rules}}).then(found => done(found.violations.flatMap("
        + "rule => rule.nodes.map(node => rule.id + ' (' + rule.help + '): ' + node.html.slice(0, 300) + ' ' + "
        + "node.any.map(check => check.message).join('; ')))), failure => done(['axe failed: ' + failure]));";
    /** Whatever can be reached by the keyboard, in the order of the page; what is hidden cannot. */
    private static final String REACHABLE = "const [within, done] = arguments;"
        + "done([...document.querySelectorAll(within + ' :is(a[href], button, input, select, textarea, summary, [tabindex])')]"
        + ".filter(one => one.type !== 'hidden' && !one.matches(':disabled') && one.tabIndex >= 0 && one.getClientRects().length > 0"
        + " && !(one.type === 'radio' && one.name && !one.checked)));";
    /** What a finger or mouse would hit instead of each control; what is there for the keyboard only has no size to be hit. */
    private static final String COVERED = "const [controls, done] = arguments; done(controls.filter(one => {"
        + "one.scrollIntoView({block: 'center', inline: 'center'}); const box = [...one.getClientRects()].find(part => part.width > 1 && part.height > 1);"
        + "if (!box) { return false; } const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
        + "return !hit || !one.contains(hit) && hit.control !== one; }).map(one => one.outerHTML.slice(0, 300)));";
    private static final String FOCUSED = "const [done] = [arguments[arguments.length - 1]]; const one = document.activeElement;"
        + "const style = getComputedStyle(one); done([one, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0"
        + " || style.boxShadow !== 'none']);";

    /**
     * Where the focus is.
     *
     * @param seen whether one sees that it is there
     */
    public record Focus(WebElement control, boolean seen) { }

    private final Browser browser;

    public Axe(Browser browser) {
        this.browser = browser;
    }

    /** What is wrong with the page that the browser shows, within that element; within all of it if there is none. */
    @SuppressWarnings("unchecked")
    public List<String> violations(String within) throws IOException {
        if (Boolean.FALSE.equals(browser.run("arguments[arguments.length - 1](typeof axe !== 'undefined')"))) {
            browser.run(script() + "; arguments[arguments.length - 1](true)");
        }
        return (List<String>) browser.run(RUN, RULES, browser.count(within) == 0 ? null : within);
    }

    /** The controls that somebody who has only a keyboard must be able to come to. */
    @SuppressWarnings("unchecked")
    public List<WebElement> controls(String within) {
        return (List<WebElement>) browser.run(REACHABLE, browser.count(within) == 0 ? "body" : within);
    }

    /** The controls that something else lies over, so that one cannot press them; as HTML. */
    @SuppressWarnings("unchecked")
    public List<String> covered(String within) {
        return (List<String>) browser.run(COVERED, controls(within));
    }

    /** The control that has the focus now. */
    public Focus focus() {
        List<?> found = (List<?>) browser.run(FOCUSED);
        return new Focus((WebElement) found.get(0), (Boolean) found.get(1));
    }

    private static String script() throws IOException {
        try (InputStream bytes = Axe.class.getResourceAsStream(SCRIPT)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
