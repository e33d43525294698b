package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** What every way to go through the past keeps to. */
public interface BrowseContract {

    /** Writes what is to be found; what has ended can be searched at once. */
    Journal journal();

    History history();

    private static Browse browse(UnaryOperator<Criteria> criteria) {
        return criteria.apply(new Criteria()).browse(10);
    }

    /** What is asked, bit by bit. */
    final class Criteria {

        private String words = "";
        private Address visitor;
        private Address agent;
        private String workgroup;
        private String queue;
        private Outcome outcome;
        private Instant from = Search.EARLIEST;
        private Instant until = Search.LATEST;

        Criteria words(String all) {
            words = all;
            return this;
        }

        Criteria visitor(String one) {
            visitor = Address.of(one);
            return this;
        }

        Criteria agent(String one) {
            agent = Address.of(one);
            return this;
        }

        Criteria workgroup(String one) {
            workgroup = one;
            return this;
        }

        Criteria queue(String one) {
            queue = one;
            return this;
        }

        Criteria outcome(Outcome one) {
            outcome = one;
            return this;
        }

        Criteria from(Instant at) {
            from = at;
            return this;
        }

        Criteria until(Instant at) {
            until = at;
            return this;
        }

        Browse browse(int most) {
            return new Browse(Words.wanted(words), visitor, agent, workgroup, queue, outcome, from, until, null, most);
        }
    }

    private List<String> ids(UnaryOperator<Criteria> criteria) {
        Browsed browsed = history().browse(browse(criteria));
        assertThat(browsed.next()).as("nothing more").isNull();
        return browsed.sessions().stream().map(ChatSession::id).toList();
    }

    /** vic's chat with ann has ended, wil has left the line, zoe waits; and vic's chat at another workgroup, an hour later. */
    private Story aDay() {
        Story story = Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk").passes(Duration.ofSeconds(1))
            .says("r1", "visitor", "my printer is on fire").does(new Command.LeaveRoom("r1", "visitor"))
            .does(new Command.LeaveRoom("r1", "agent")).passes(Duration.ofMinutes(1));
        story.does(new Command.Join("r2", visitor("wil@example.org/web"), new Metadata(Map.of("queue", List.of("billing")))))
            .passes(Duration.ofSeconds(1)).does(new Command.Depart(Address.of("wil@example.org/web"))).passes(Duration.ofMinutes(1))
            .joins("r3", "zoe@example.org/web").passes(Duration.ofHours(1));
        journal().append(story.batch());
        Story other = Story.resumed(journal(), "other", story.now()).chats("r4", "vic@example.org/web", "ann@example.org/desk")
            .says("r4", "visitor", "a printer, too").does(new Command.LeaveRoom("r4", "visitor")).does(new Command.LeaveRoom("r4", "agent"));
        journal().append(other.batch());
        return story;
    }

    private static Visitor visitor(String session) {
        Address address = Address.of(session);
        return new Visitor(address, address.toBare(), true);
    }

    @Test
    default void everythingIsFoundWhateverBecameOfItTheNewestFirst() {
        aDay();

        assertThat(ids(all -> all)).containsExactly("r4", "r3", "r2", "r1");
    }

    @Test
    default void eachCriterionNarrowsIt() {
        Instant afterAnHour = aDay().now();

        assertThat(ids(all -> all.words("PRINTER"))).containsExactly("r4", "r1");
        assertThat(ids(all -> all.words("printer fire"))).containsExactly("r1");
        assertThat(ids(all -> all.words("printer volcano"))).isEmpty();
        assertThat(ids(all -> all.visitor("vic@example.org"))).containsExactly("r4", "r1");
        assertThat(ids(all -> all.agent("ann@example.org"))).containsExactly("r4", "r1");
        assertThat(ids(all -> all.agent("bob@example.org"))).isEmpty();
        assertThat(ids(all -> all.workgroup("support"))).containsExactly("r3", "r2", "r1");
        assertThat(ids(all -> all.queue("billing"))).contains("r2");
        assertThat(ids(all -> all.queue("nowhere"))).isEmpty();
        assertThat(ids(all -> all.outcome(Outcome.DEPARTED))).containsExactly("r2");
        assertThat(ids(all -> all.outcome(Outcome.SERVED))).containsExactly("r4", "r1");
        assertThat(ids(all -> all.outcome(Outcome.REMOVED))).isEmpty();
        assertThat(ids(all -> all.from(afterAnHour))).containsExactly("r4");
        assertThat(ids(all -> all.until(afterAnHour))).containsExactly("r3", "r2", "r1");
        assertThat(ids(all -> all.from(Story.START).until(Story.START.plusMillis(1)))).containsExactly("r1");
    }

    @Test
    default void theyNarrowItTogether() {
        Instant afterAnHour = aDay().now();

        assertThat(ids(all -> all.words("printer").workgroup("other"))).containsExactly("r4");
        assertThat(ids(all -> all.words("printer").visitor("vic@example.org").agent("ann@example.org").workgroup("support")
            .outcome(Outcome.SERVED).from(Story.START).until(afterAnHour))).containsExactly("r1");
        assertThat(ids(all -> all.visitor("wil@example.org").outcome(Outcome.SERVED))).isEmpty();
        assertThat(ids(all -> all.agent("ann@example.org").workgroup("support").from(Story.START.plusSeconds(1)))).isEmpty();
        assertThat(ids(all -> all.words("' OR 1=1 --"))).isEmpty();
    }

    @Test
    default void aVisitorIsFoundByWhereHeWasAndByTheIdUnderWhichHeIsFiled() {
        Address id = Address.of("c".repeat(900) + "@workgroup.example.org");
        Visitor visitor = new Visitor(Address.of("x9@example.org/x9"), id, false);
        journal().append(Story.of("support").does(new Command.Join("r1", visitor, Metadata.NONE)).batch());

        assertThat(ids(all -> all.visitor("x9@example.org"))).containsExactly("r1");
        assertThat(ids(all -> all.visitor(id.bare()))).containsExactly("r1");
        assertThat(ids(all -> all.visitor("c".repeat(901) + "@workgroup.example.org"))).isEmpty();
    }

    @Test
    default void anAgentWhoTookAChatOverIsFoundAsWellAsTheOneWhoGaveItAway() {
        journal().append(Story.of("support").onDuty("bob@example.org/desk").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .does(new Command.AskAssist(Address.of("ann@example.org/desk"), "r1", Assist.Kind.TRANSFER, Assist.Target.USER,
                Address.of("bob@example.org"), "")).does(new Command.Accept(Address.of("bob@example.org/desk"), "r1")).batch());

        assertThat(ids(all -> all.agent("ann@example.org"))).containsExactly("r1");
        assertThat(ids(all -> all.agent("bob@example.org"))).containsExactly("r1");
    }

    @Test
    default void manyAreGoneThroughPageByPageAndNoneTwiceThoughTheyCameAtOnce() {
        Story story = Story.of("support");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            story.joins("r%02d".formatted(i), "v" + i + "@example.org/web");
            expected.add(0, "r%02d".formatted(i));
        }
        journal().append(story.batch());

        List<String> found = new ArrayList<>();
        Browse next = new Criteria().workgroup("support").browse(10);
        for (int page = 1; next != null; page++) {
            Browsed browsed = history().browse(next);
            browsed.sessions().forEach(session -> found.add(session.id()));
            assertThat(browsed.sessions()).as("page " + page).hasSize(page < 3 ? 10 : 5);
            next = browsed.next() == null ? null : next.before(browsed.next());
        }
        assertThat(found).isEqualTo(expected);
    }
}
