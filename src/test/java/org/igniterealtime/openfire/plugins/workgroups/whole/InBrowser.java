package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;

/** Each test has a browser of its own; without Chromium there is none, and that is said. */
abstract class InBrowser {

    Browser browser;

    @BeforeAll
    static void needsABrowser() {
        Needed.chromium();
    }

    @BeforeEach
    void openABrowser() throws Exception {
        browser = new Browser();
    }

    @AfterEach
    void closeIt() {
        browser.close();
    }
}
