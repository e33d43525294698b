package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;

/** An admin adds queues, orders them, and takes them away again. */
class QueuesPageTest {

    private static final String[] SUPPORT = {"workgroup", "support"};

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroup() {
        office.with("support");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> queues() {
        return office.desks.find("support").orElseThrow().queues().stream().map(QueueSettings::name).toList();
    }

    private Outcome send(String page, String... fields) {
        List<String> all = new ArrayList<>(List.of("token", Office.TOKEN, "workgroup", "support"));
        all.addAll(List.of(fields));
        return office.console.change(page, "alice", Office.TOKEN, Office.submitted(all.toArray(String[]::new)));
    }

    private QueueDeletePage.View aboutToDelete(String queue) {
        return office.look("queue-delete", QueueDeletePage.View.class, "workgroup", "support", "queue", queue);
    }

    @Test
    void aQueueIsAddedWithItsAgents() {
        assertThat(office.fill("queues", SUPPORT, "queue-name", "billing", "queue-description", "Money", "members", "bob", "groups", "staff"))
            .isEqualTo(new Outcome.Go("queues.jsp?workgroup=support&done=queue-added"));
        assertThat(queues()).containsExactly("default", "billing");
        assertThat(office.desks.find("support").orElseThrow().queues().get(1)).satisfies(queue -> {
            assertThat(People.written(queue.users())).containsExactly("bob@example.org");
            assertThat(queue.description()).isEqualTo("Money");
        });
        assertThat(office.look("queues", QueuesPage.View.class, SUPPORT).rows()).extracting(QueuesPage.Row::name, QueuesPage.Row::people,
            QueuesPage.Row::groups).contains(tuple("billing", 1, 1));
        assertThat(office.audit).singleElement().asString().startsWith("alice: added queue billing to workgroup support\nqueue-name:  -> billing");
    }

    @Test
    void aNameThatIsMissingTakenOrNoneIsToldAndNothingIsAdded() {
        assertThat(Office.wrong(office.fill("queues", SUPPORT, "queue-name", ""))).containsEntry("queue-name", "field.missing ");
        assertThat(Office.wrong(office.fill("queues", SUPPORT, "queue-name", "DEFAULT"))).containsEntry("queue-name", "field.twice DEFAULT");
        assertThat(Office.wrong(office.fill("queues", SUPPORT, "queue-name", "x".repeat(101)))).containsKey("queue-name");
        Outcome outcome = office.fill("queues", SUPPORT, "queue-name", "billing", "members", "@");
        assertThat(Office.wrong(outcome)).containsEntry("members", "field.address @");
        assertThat(Office.field(outcome, "queue-name").value()).isEqualTo("billing");
        assertThat(queues()).containsExactly("default");
        assertThat(office.audit).isEmpty();
    }

    @Test
    void queuesAreMovedUp() {
        office.queues("support", "billing", "backup");
        office.audit.clear();
        assertThat(send("queues", "do", "up", "queue", "backup")).isInstanceOf(Outcome.Go.class);
        assertThat(queues()).containsExactly("backup", "billing");
        assertThat(send("queues", "do", "up", "queue", "backup")).as("is the first").isInstanceOf(Outcome.Missing.class);
        assertThat(send("queues", "do", "up", "queue", "nowhere")).isInstanceOf(Outcome.Missing.class);
        assertThat(office.audit).containsExactly("alice: moved up queue backup of workgroup support");
    }

    @Test
    void othersKeepTheirSettingsWhenAQueueIsDeleted() {
        office.fill("queues", SUPPORT, "queue-name", "billing");
        office.fill("queue", new String[] {"workgroup", "support", "queue", "billing"}, "at-once", "3");
        send("queue-delete", "queue", "default");
        assertThat(office.desks.find("support").orElseThrow().queues()).singleElement().satisfies(queue -> {
            assertThat(queue.name()).isEqualTo("billing");
            assertThat(queue.dispatch().atOnce()).isEqualTo(3);
        });
    }

    @Test
    void deletingSaysWhoMovesWhereAndWhatWillMissTheQueue() throws Exception {
        office.fill("queues", SUPPORT, "queue-name", "billing");
        office.fill("queue", new String[] {"workgroup", "support", "queue", "billing"}, "overflow", "after 30 s -> queue default");
        office.fill("rules", SUPPORT, "rules", "always -> queue DEFAULT\nalways -> queue billing");
        office.join("support", "vic");
        office.audit.clear();

        assertThat(aboutToDelete("default")).satisfies(view -> {
            assertThat(view.heir()).isEqualTo("billing");
            assertThat(view.standing()).isEqualTo(new InQueue(1, 0));
            assertThat(view.rules()).containsExactly("always -> queue DEFAULT");
            assertThat(view.feeders()).containsExactly("billing");
        });
        assertThat(send("queue-delete", "queue", "default")).isEqualTo(new Outcome.Go("queues.jsp?workgroup=support&done=queue-deleted"));
        assertThat(office.look("queues", QueuesPage.View.class, SUPPORT).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("billing");
            assertThat(row.standing()).as("who waited waits there").isEqualTo(new InQueue(1, 0));
        });
        assertThat(office.audit).singleElement().asString().as("with what was set").startsWith("alice: deleted queue default of workgroup support\n")
            .contains("\nmembers: ann@example.org\n", "\nstrategy: ", "\nat-once: 1\n");
    }

    @Test
    void theLastQueueStays() {
        assertThat(aboutToDelete("default").heir()).isEmpty();
        assertThat(send("queue-delete", "queue", "default")).isInstanceOf(Outcome.Show.class);
        assertThat(queues()).containsExactly("default");
        assertThat(office.audit).isEmpty();
    }
}
