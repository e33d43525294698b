package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an admin writes in lines: every way to write it right, and what he is told if it is wrong. */
class LinesTest {

    private static final Address ANN = Address.of("ann@example.org");
    private static final WorkgroupSettings SUPPORT = Desk.settings("support", true);
    private static final QueueSettings BILLING = SUPPORT.queues().get(0);

    private final AgentLines agents = new AgentLines(new Names(new Desk()));
    private final OverflowLines steps = new OverflowLines(new Desk());

    private static String wrong(ThrowingCallable reading) {
        return catchThrowableOfType(WrongField.class, reading).tell(Desk::text);
    }

    private static Set<String> lines(String... lines) {
        return new LinkedHashSet<>(List.of(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "ann level=2 weight=3 rank=1, 2, 3, 1", "ann@example.org level=2, 2, 1, 1000", "ann weight=0, 1, 0, 1000", "ann RANK = 7, 1, 1, 7",
        "ann\trank=1000   level=10  weight =100, 10, 100, 1000", "ANN level=01, 1, 1, 1000"})
    void a_skill_says_what_is_special_and_the_rest_is_as_with_everybody(String line, int level, int weight, int rank) {
        assertThat(agents.skills(lines(line))).isEqualTo(Map.of(ANN, new Skill(level, weight, rank)));
    }

    @ParameterizedTest
    @CsvSource({
        "ann, skills: field.line.skill ann", "ann level, skills: field.line.skill ann level", "level=2, skills: field.line.skill level=2",
        "ann speed=2, skills: field.line.skill ann speed=2", "ann bob level=2, skills: field.line.skill ann bob level=2",
        "ann level=0, skills: field.line.number ann level=0 level 1 10 0", "ann level=11, skills: field.line.number ann level=11 level 1 10 11",
        "ann weight=-1, skills: field.line.number ann weight=-1 weight 0 100 -1",
        "ann rank=99999999999, skills: field.line.number ann rank=99999999999 rank 1 1000 99999999999",
        "ann level=two, skills: field.line.number ann level=two level 1 10 two", "ann level=, skills: field.line.number ann level= level 1 10 ",
        "ann level=2 LEVEL=3, skills: field.line.twice ann level=2 LEVEL=3 level", "@ level=2, skills: field.address @"})
    void a_wrong_skill_is_told_with_its_line(String line, String told) {
        assertThat(wrong(() -> agents.skills(lines(line))).strip()).isEqualTo(told.strip());
    }

    @Test
    void an_agent_has_one_line_however_he_is_written() {
        assertThat(wrong(() -> agents.skills(lines("ann level=2", "ann@example.org rank=1"))))
            .isEqualTo("skills: field.line.twice ann@example.org rank=1 ann@example.org");
    }

    @Test
    void chats_are_bounded_by_what_anybody_may_have() {
        assertThat(agents.chats(lines("ann chats=2", "eve@elsewhere.example chats=20"), 20))
            .isEqualTo(Map.of(ANN, 2, Address.of("eve@elsewhere.example"), 20));
        assertThat(wrong(() -> agents.chats(lines("ann chats=21"), 20))).isEqualTo("agent-chats: field.line.number ann chats=21 chats 1 20 21");
        assertThat(wrong(() -> agents.chats(lines("ann chats=0"), 20))).isEqualTo("agent-chats: field.line.number ann chats=0 chats 1 20 0");
        assertThat(wrong(() -> agents.chats(lines("ann 2"), 20))).isEqualTo("agent-chats: field.line.chats ann 2");
    }

    @ParameterizedTest
    @CsvSource({
        "after 30 s -> queue Tech Help, WAITED, 30, QUEUE, Tech Help", "AFTER 30 -> QUEUE tech help, WAITED, 30, QUEUE, Tech Help",
        "nobody 10s->any queue, NOBODY, 10, ANY_QUEUE, ''", "nobody 0 -> Any Queue, NOBODY, 0, ANY_QUEUE, ''",
        "after 5 s -> workgroup Closed, WAITED, 5, WORKGROUP, closed", "after 2 min -> any queue, WAITED, 120, ANY_QUEUE, ''",
        "after 24h -> any queue, WAITED, 86400, ANY_QUEUE, ''"})
    void a_step_says_when_and_where(String line, Overflow.Trigger trigger, int seconds, Overflow.Target target, String name) {
        assertThat(steps.read(lines(line), SUPPORT, BILLING))
            .containsExactly(new Overflow(trigger, Duration.ofSeconds(seconds), target, name));
    }

    @ParameterizedTest
    @CsvSource({
        "soon -> any queue, overflow: field.line.overflow soon -> any queue", "after 5 s, overflow: field.line.overflow after 5 s",
        "after 5 s -> queue, overflow: field.line.overflow after 5 s -> queue",
        "after 5 s -> anywhere, overflow: field.line.overflow after 5 s -> anywhere",
        "after -> any queue, overflow: field.line.overflow after -> any queue",
        "after 5 weeks -> any queue, overflow: field.line.overflow after 5 weeks -> any queue",
        "after -5 s -> any queue, overflow: field.line.time after -5 s -> any queue -5",
        "after ten s -> any queue, overflow: field.line.time after ten s -> any queue ten",
        "after 1.5 min -> any queue, overflow: field.line.time after 1.5 min -> any queue 1.5",
        "after 86401 -> any queue, overflow: field.line.time after 86401 -> any queue 86401",
        "after 25 h -> any queue, overflow: field.line.time after 25 h -> any queue 25",
        "after 99999999999 s -> any queue, overflow: field.line.time after 99999999999 s -> any queue 99999999999",
        "after 5 s -> queue nowhere, overflow: field.line.queue after 5 s -> queue nowhere nowhere",
        "after 5 s -> queue Billing, overflow: field.line.itself after 5 s -> queue Billing Billing",
        "after 5 s -> workgroup nowhere, overflow: field.line.workgroup after 5 s -> workgroup nowhere nowhere",
        "after 5 s -> workgroup support, overflow: field.line.itself after 5 s -> workgroup support support"})
    void a_wrong_step_is_told_with_its_line(String line, String told) {
        assertThat(wrong(() -> steps.read(lines(line), SUPPORT, BILLING))).isEqualTo(told);
    }

    @Test
    void steps_keep_their_order_and_are_not_without_number() {
        Set<String> twenty = IntStream.range(0, 20).mapToObj(i -> "after " + (20 - i) + " s -> any queue")
            .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(steps.read(twenty, SUPPORT, BILLING)).extracting(step -> step.after().toSeconds()).startsWith(20L, 19L, 18L).hasSize(20);

        twenty.add("nobody 1 s -> any queue");
        assertThat(wrong(() -> steps.read(twenty, SUPPORT, BILLING))).isEqualTo("overflow: field.line.many 21 20");
    }

    @Test
    void what_is_shown_can_be_read_again() {
        Map<Address, Skill> skills = Map.of(ANN, new Skill(2, 3, 1), Address.of("bob@example.net"), Skill.DEFAULT);
        List<Overflow> all = steps.read(lines("nobody 1 min -> queue tech help", "after 30 s -> any queue"), SUPPORT, BILLING);

        assertThat(AgentLines.writtenSkills(skills)).containsExactly("ann@example.org level=2 weight=3 rank=1",
            "bob@example.net level=1 weight=1 rank=1000");
        assertThat(agents.skills(lines(AgentLines.writtenSkills(skills)))).isEqualTo(skills);
        assertThat(agents.chats(lines(AgentLines.writtenChats(Map.of(ANN, 2))), 20)).isEqualTo(Map.of(ANN, 2));
        assertThat(OverflowLines.written(all)).containsExactly("nobody 60 s -> queue Tech Help", "after 30 s -> any queue");
        assertThat(steps.read(lines(OverflowLines.written(all)), SUPPORT, BILLING)).isEqualTo(all);
    }
}
