package org.igniterealtime.openfire.plugins.workgroups.protocol.site;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/** Vic looks around on the site, and Ann sees where. */
class SiteTest {

    private final Desk desk = new Desk();
    private final MemoryJournal journal = new MemoryJournal();
    private final Archive archive = Desk.archive(journal);

    private void assertAnswered(String asked, String... answered) {
        Stanzas.assertSame(Desk.replied(desk.read(asked), archive), answered);
    }

    @Test
    void an_agent_sees_the_pages_of_a_visit() {
        assertAnswered("site-user/looked", "site-user/noted");

        assertAnswered("site-user-history/asked", "site-user-history/answered");
        assertAnswered("site-user-history/asked-of-nobody", "site-user-history/nobody");
        Stanzas.assertSame(Desk.replied(desk.read("site-user-history/asked-without-id")), "site-user-history/unnamed");
    }

    @Test
    void an_agent_sees_the_pages_of_whom_he_talks_with() {
        journal.append(Story.of("support").joins("s1x", Desk.VIC.toString(), new Metadata(Map.of("question", List.of("?")))).batch());
        assertAnswered("site-user/looked", "site-user/noted");

        assertAnswered("site-user-history/asked-of-session", "site-user-history/answered-of-session");
    }

    @Test
    void a_visit_that_is_over_is_forgotten() {
        assertAnswered("site-user/looked", "site-user/noted");
        Stanzas.assertSame(Desk.replied(desk.read("site-user/chatting")), "site-user/noted");
        assertAnswered("site-user-history/asked", "site-user-history/answered");
        assertAnswered("site-user/expired", "site-user/noted");

        assertAnswered("site-user-history/asked-of-nobody", "site-user-history/nobody");
    }

    @Test
    void nobody_tells_of_another_persons_visit() {
        assertAnswered("site-user/looked", "site-user/noted");
        assertAnswered("site-user/looked-by-another", "site-user/conflict");
        assertAnswered("site-user/expired-by-another", "site-user/noted-for-eve");

        assertAnswered("site-user-history/asked", "site-user-history/answered");
    }

    @Test
    void a_page_that_an_agent_had_better_not_open_is_refused() {
        Stanzas.assertSame(Desk.replied(desk.read("site-user/looked-at-script")), "site-user/not-acceptable");
        Stanzas.assertSame(Desk.replied(desk.read("site-user/unnamed")), "site-user/bad-request");
    }

    @Test
    void an_agent_speaks_to_who_is_looking_around_under_his_own_name() {
        assertAnswered("site-user/looked", "site-user/noted");

        assertAnswered("site-invite/asked", "site-invite/to-visitor", "site-invite/done");
        archive.texts().put(new Shelf("support", Desk.ANN), "name", "Ann B.");
        assertAnswered("site-invite/asked", "site-invite/to-visitor-named", "site-invite/done");
    }

    @Test
    void nobody_is_spoken_to_who_did_not_come() {
        assertAnswered("site-invite/asked-of-nobody", "site-invite/nobody");
        Stanzas.assertSame(Desk.replied(desk.read("site-invite/asked-without-words")), "site-invite/bad-request");
    }
}
