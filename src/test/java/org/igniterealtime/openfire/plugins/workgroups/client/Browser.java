package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: Debian's Chromium without a window, as narrow as a small telephone. */
public final class Browser implements AutoCloseable {

    /** What to do on a machine without it. */
    public static final String NEEDS_CHROMIUM = "Chromium and its driver are needed for tests in a browser: "
        + "apt-get install chromium chromium-driver";

    /** The width in pixels of the narrowest telephones in use. */
    public static final int NARROW = 360;

    private static final int HEIGHT = 740;

    /** With these, what was to be done to an element has not been done. */
    private static final List<Class<? extends Throwable>> NOTHING_DONE = List.of(NoSuchElementException.class,
        StaleElementReferenceException.class, ElementNotInteractableException.class);

    private final ChromeDriver driver;
    private final WebDriverWait patience;

    /** Opens an empty page; needs {@link #isHere}. */
    public Browser() throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browsers").toAbsolutePath()), "profile-");
        ChromeOptions options = new ChromeOptions().setBinary(find("chromium").orElseThrow().toString())
            .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
                "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort().build();
        driver = new ChromeDriver(service, options);
        patience = new WebDriverWait(driver, Heard.PATIENCE);
        // What vanishes between being found and being looked at is looked for again.
        patience.ignoring(WebDriverException.class);
        // Long enough for a look at all of a large page: it ends only what never comes.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2)).pageLoadTimeout(Duration.ofMinutes(2));
        try {
            width(NARROW);
        } catch (WebDriverException broken) {
            driver.quit();
            throw broken;
        }
    }

    /** Whether Chromium and its driver can be run here. */
    public static boolean isHere() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable).findFirst();
    }

    public void open(String address) {
        driver.get(address);
    }

    /** Waits until the element can be seen. */
    public WebElement see(String css) {
        return patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits until the element shows that text somewhere. */
    public void see(String css, String text) {
        patience.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    /** Does it to the element as soon as it can be seen; another that takes its place before anything is done to it will do. */
    private <T> T with(String css, Function<WebElement, T> deed) {
        return new WebDriverWait(driver, Heard.PATIENCE).ignoreAll(NOTHING_DONE).until(browser ->
            Optional.of(browser.findElement(By.cssSelector(css))).filter(WebElement::isDisplayed).map(deed).orElse(null));
    }

    public void type(String css, String text) {
        keys(css, text, field -> { });
    }

    /** Types over whatever stands there. */
    public void retype(String css, String text) {
        keys(css, text, WebElement::clear);
    }

    // Enter is pressed apart from the rest: it may lead to another page, where nothing must be typed once more.
    private void keys(String css, String text, Consumer<WebElement> before) {
        boolean enters = text.endsWith("\n");
        with(css, field -> {
            before.accept(field);
            field.sendKeys(enters ? text.substring(0, text.length() - 1) : text);
            return true;
        });
        if (enters) {
            key(Keys.ENTER);
        }
    }

    /** Types, over whatever stands there, and sends it with the Enter key; returns when the page that had it is gone. */
    public void enter(String css, String text) {
        leave(() -> retype(css, text + '\n'));
    }

    /** What stands in a form field. */
    public String value(String css) {
        return with(css, field -> field.getDomProperty("value"));
    }

    /** What stands in an element. */
    public String text(String css) {
        return with(css, WebElement::getText);
    }

    /** Chooses from a list by what is sent, not by what is read. */
    public void choose(String css, String value) {
        with(css, list -> {
            new Select(list).selectByValue(value);
            return true;
        });
    }

    /** Waits until there is none of an element any more, seen or not. */
    public void gone(String css) {
        patience.until(browser -> count(css) == 0);
    }

    /** As if in a window of that many pixels, once the page has taken that width; a window of its own cannot be made as narrow as a telephone. */
    public void width(int pixels) {
        size(pixels, HEIGHT);
    }

    // A click goes to a place, not to an element: it would miss one that moves because the page is still being laid out anew.
    private void size(long width, long height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        run("const [width, height, done] = arguments;"
            + "const settled = () => requestAnimationFrame(() => requestAnimationFrame(() =>"
            + " innerWidth === width && innerHeight === height ? done(true) : settled())); settled();", width, height);
    }

    /** A picture of all of the page, not only of what fits into the window. */
    public void wholePicture(String name) throws IOException {
        long width = (Long) driver.executeScript("return innerWidth");
        size(width, Math.max(HEIGHT, (Long) driver.executeScript("return document.documentElement.scrollHeight")));
        picture(name);
        size(width, HEIGHT);
    }

    public void press(String css) {
        with(css, element -> {
            if (!element.isEnabled()) {
                return null;
            }
            element.click();
            return true;
        });
    }

    /** Presses a key, wherever the focus is. */
    public void key(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** As in a browser that runs no script, from the next page on, or as in any other again. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** As if the reader's own clock were of that zone, from the next page on. */
    public void zone(String id) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", id));
    }

    /** As if on paper, or on a screen again. */
    public void printed(boolean onPaper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", onPaper ? "print" : "screen"));
    }

    /** Whether the element, which is there, can be seen. */
    public boolean isShown(String css) {
        return driver.findElement(By.cssSelector(css)).isDisplayed();
    }

    /** Presses what leads to another page, or to this one anew, and waits until the one that was there is gone: else that one is looked at still. */
    public void go(String css) {
        leave(() -> press(css));
    }

    private void leave(Runnable deed) {
        WebElement page = driver.findElement(By.tagName("html"));
        deed.run();
        patience.until(browser -> isGone(page));
    }

    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException going) {
            // In the middle of going, which Chromium says in many words: asked again it is gone or has stayed.
            return false;
        }
    }

    /** How many there are of an element, seen or not. */
    public int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** Runs a script that calls its last argument back with its result. */
    public Object run(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** How wide the page is; wider than the window means that one must scroll to the side. */
    public long width() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth");
    }

    /** Puts a picture of the page into target/screenshots, for people to look at. */
    public void picture(String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
