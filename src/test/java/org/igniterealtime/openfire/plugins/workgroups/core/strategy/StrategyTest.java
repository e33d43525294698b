package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.Work;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each strategy by its definition, with its ties. Times are seconds after the opening; null is never. */
class StrategyTest {

    private static final Instant OPENING = Instant.parse("2026-03-02T09:00:00Z");

    /** An agent of one line of a table. */
    private static final class One {
        private final String name;
        private int since;
        private Integer offered;
        private Integer assigned;
        private Integer ended;
        private int load;
        private int capacity = 4;
        private Skill skill = Skill.DEFAULT;

        private One(String name) {
            this.name = name;
        }

        private One since(int seconds) {
            since = seconds;
            return this;
        }

        private One offered(int seconds) {
            offered = seconds;
            return this;
        }

        private One assigned(int seconds) {
            assigned = seconds;
            return this;
        }

        private One ended(int seconds) {
            ended = seconds;
            return this;
        }

        private One has(int chats, int of) {
            load = chats;
            capacity = of;
            return this;
        }

        private One ranks(int rank) {
            skill = new Skill(1, 1, rank);
            return this;
        }

        private One weighs(int weight) {
            skill = new Skill(1, weight, Skill.LAST);
            return this;
        }

        private Candidate candidate() {
            Address address = Address.of(name + "@example.org");
            Work work = new Work(at(offered), at(assigned), at(ended), 0, null, null);
            return new Candidate(new Agent(address, new Address(address.bare(), "desk"), Show.ONLINE, "", 0, at(since), work, null), load,
                capacity, skill);
        }

        private static Instant at(Integer seconds) {
            return seconds == null ? null : OPENING.plusSeconds(seconds);
        }
    }

    private static One agent(String name) {
        return new One(name);
    }

    private static List<String> order(Strategy strategy, One... agents) {
        return order(strategy, "r1 1", agents);
    }

    private static List<String> order(Strategy strategy, String draw, One... agents) {
        return List.of(agents).stream().map(One::candidate).sorted(strategy.order(draw)).map(one -> one.address().local()).toList();
    }

    @Nested
    class RoundRobinAsks {

        @Test
        void whoWasOfferedLongestAgoAndBeforeThatWhoNeverWas() {
            assertThat(order(Strategy.ROUND_ROBIN, agent("ann").offered(30), agent("bob").offered(10), agent("cleo")))
                .containsExactly("cleo", "bob", "ann");
        }

        @Test
        void whoCameFirstOfThoseWhoNeverWereAndThenByAddress() {
            assertThat(order(Strategy.ROUND_ROBIN, agent("dan").since(5), agent("cleo").since(9), agent("bob").since(5)))
                .containsExactly("bob", "dan", "cleo");
        }
    }

    @Nested
    class LongestIdleAsks {

        @Test
        void whoseLastChatEndedLongestAgo() {
            assertThat(order(Strategy.LONGEST_IDLE, agent("ann").ended(40), agent("bob").ended(20), agent("cleo").ended(60)))
                .containsExactly("bob", "ann", "cleo");
        }

        @Test
        void countsFromComingOnDutyIfThatWasLater() {
            assertThat(order(Strategy.LONGEST_IDLE, agent("ann").ended(10).since(50), agent("bob").ended(20), agent("cleo").since(30)))
                .containsExactly("bob", "cleo", "ann");
        }

        @Test
        void whoHasNoChatBeforeWhoeverHasOne() {
            assertThat(order(Strategy.LONGEST_IDLE, agent("ann").ended(5).has(1, 4), agent("bob").ended(60))).containsExactly("bob", "ann");
        }
    }

    @Nested
    class LeastLoadedAsks {

        @Test
        void theSmallestPartOfTheSlotsNotTheSmallestNumber() {
            assertThat(order(Strategy.LEAST_LOADED, agent("ann").has(1, 2), agent("bob").has(3, 10), agent("cleo").has(2, 4)))
                .containsExactly("bob", "ann", "cleo");
        }

        @Test
        void whoWasAssignedLongestAgoOfThoseWithTheSamePart() {
            assertThat(order(Strategy.LEAST_LOADED, agent("ann").has(1, 2).assigned(9), agent("bob").has(2, 4).assigned(3), agent("cleo").has(1, 2)))
                .containsExactly("cleo", "bob", "ann");
        }
    }

    @Nested
    class LinearAsks {

        @Test
        void alwaysInTheAdminsOrderWhoeverWasLastAndTheUnrankedAtTheEnd() {
            assertThat(order(Strategy.LINEAR, agent("ann"), agent("bob").ranks(2), agent("cleo").ranks(1).offered(99), agent("abe")))
                .containsExactly("cleo", "bob", "abe", "ann");
        }
    }

    @Nested
    class RandomAsks {

        private final One[] three = {agent("ann").weighs(1), agent("bob").weighs(3), agent("cleo").weighs(0)};

        @Test
        void eachAsOftenAsHisWeightSays() {
            Map<String, Integer> first = new HashMap<>();
            IntStream.range(0, 8000).forEach(i -> first.merge(order(Strategy.RANDOM, "r" + i + " 1", three).get(0), 1, Integer::sum));

            // Draws are taken from fixed texts: the same numbers in every run.
            assertThat(first.get("bob") / 8000.0).isEqualTo(0.75, within(0.02));
            assertThat(first.get("ann") / 8000.0).isEqualTo(0.25, within(0.02));
        }

        @Test
        void whoWeighsNothingBehindAllOthers() {
            assertThat(IntStream.range(0, 100).mapToObj(i -> order(Strategy.RANDOM, "r" + i + " 1", three).get(2))).containsOnly("cleo");
        }

        @Test
        void theSameForTheSameOfferHoweverOftenItIsLookedAt() {
            assertThat(order(Strategy.RANDOM, "r1 1", three)).isEqualTo(order(Strategy.RANDOM, "r1 1", three[2], three[1], three[0]));
        }

        @Test
        void anewForEveryOfferOfARequest() {
            assertThat(IntStream.range(0, 20).mapToObj(i -> order(Strategy.RANDOM, "r1 " + i, three).get(0)).distinct()).hasSize(2);
        }
    }
}
