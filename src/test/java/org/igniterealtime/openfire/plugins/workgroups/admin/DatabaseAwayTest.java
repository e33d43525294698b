package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An admin whose database does not do what is asked of it. How he is told is the door's part. */
class DatabaseAwayTest {

    private static final String[] SUPPORT = {"name", "support"};

    private final Office office = new Office().with("support");

    @AfterEach
    void close() {
        office.close();
    }

    private Outcome delete() {
        return office.console.change("workgroup-delete", "alice", Office.TOKEN, Office.submitted("token", Office.TOKEN, "name", "support"));
    }

    @Test
    void aWorkgroupWasGoneThoughTheDatabaseHadNotDeletedIt() throws Exception {
        office.join("support", "vic");
        office.told();
        office.outage.after(0);

        assertThatThrownBy(this::delete).isInstanceOf(StoreFailure.class);

        assertThat(office.desks.find("support")).isPresent();
        office.join("support", "wil");
        assertThat(office.look("live", LivePage.View.class, "workgroup", "support").live().waiting().total()).as("it goes on as before").isEqualTo(2);
        assertThat(office.told()).noneMatch(told -> told.startsWith("departed"));
        assertThat(office.audit).isEmpty();

        office.outage.over();
        office.whileBusy(() -> null);
        assertThat(delete()).isEqualTo(new Outcome.Go("workgroups.jsp?done=deleted"));
        assertThat(office.whileBusy(office::told)).filteredOn(told -> told.startsWith("departed")).hasSize(2);
        assertThat(office.desks.find("support")).isEmpty();
    }

    @Test
    void settingsThatCouldNotBeSavedDoNotHold() {
        FormView form = office.look("workgroup", FormView.class, SUPPORT);
        office.outage.after(0);
        assertThatThrownBy(() -> office.send("workgroup", form.form(), SUPPORT, "grace", "50")).isInstanceOf(StoreFailure.class);
        office.outage.over();
        assertThat(office.desks.find("support").orElseThrow().timing().grace()).hasSeconds(120);
        assertThat(office.audit).isEmpty();
    }

    @Test
    void ofTextsSavedTogetherSomeWereSavedAndNotNoted() {
        Filled form = office.look("texts", TextsPage.View.class, SUPPORT).form();
        // They are read, and written together.
        office.outage.after(1);
        assertThatThrownBy(() -> office.send("texts", form, SUPPORT, "chat-queue-title-text", "Hello", "chat-no-help-text", "Sorry"))
            .isInstanceOf(StoreFailure.class);
        office.outage.over();
        assertThat(office.archive.texts().all(Shelf.of("support"))).isEmpty();
        assertThat(office.audit).isEmpty();

        office.outage.after(2);
        assertThat(office.send("texts", form, SUPPORT, "chat-queue-title-text", "Hello", "chat-no-help-text", "Sorry")).isInstanceOf(Outcome.Go.class);
        office.outage.over();
        assertThat(office.archive.texts().all(Shelf.of("support")))
            .isEqualTo(Map.of("chat.queue_title_text", "Hello", "chat.no_help_text", "Sorry"));
    }
}
