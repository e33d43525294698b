package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.store.SearchIndex;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/** What the index of words promises beyond being found by. */
class JdbcSearchIndexTest extends InDatabase {

    @Test
    void aSessionIsTakenUpOnceAndWhatWasMissedIsKnown() {
        SearchIndex index = new JdbcSearchIndex(database);
        new JdbcJournal(database).append(Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .does(new Command.LeaveRoom("r1", "visitor")).does(new Command.LeaveRoom("r1", "agent"))
            .chats("r2", "wil@example.org/web", "ann@example.org/desk").joins("r3", "zoe@example.org/web").batch());
        assertThat(index.missing(10)).containsExactly("r1");

        index.add("r1");
        index.add("r1");
        index.add("nowhere");

        assertThat(index.missing(10)).isEmpty();
    }

    @Test
    void theIndexOfWordsDoesNotTakeUpAgainWhatHasBeenErased() throws Exception {
        new JdbcJournal(database).append(Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .says("r1", "visitor", "volcano").does(new Command.LeaveRoom("r1", "visitor")).does(new Command.LeaveRoom("r1", "agent")).batch());

        new JdbcErasure(database).erase("r1");

        assertThat(new JdbcSearchIndex(database).missing(10)).isEmpty();
        new JdbcSearchIndex(database).add("r1");
        assertThat(database.everything()).doesNotContain("volcano");
        assertThat(List.of(database.everything().split("\n"))).filteredOn(row -> row.startsWith("WGWORD")).hasSize(1);
    }
}
