package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;

/** What is special about single agents, one a line: {@code ann level=2 weight=3 rank=1} of a queue, {@code ann chats=2} of a workgroup. */
public final class AgentText {

    /** What one line says about its agent. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Attributes line) throws BadLine;
    }

    private final Function<String, Optional<Address>> people;

    /** @param people finds out who is meant; empty if it cannot be anybody */
    public AgentText(Function<String, Optional<Address>> people) {
        this.people = people;
    }

    /** Skills for a queue. What a line does not say is as with everybody else. */
    public Map<Address, Skill> skills(Collection<String> lines) throws BadLine {
        return read(lines, List.of("level", "weight", "rank"), BadLine.Fault.SKILL, line -> new Skill(
            line.number("level", 1, Skill.LEVELS, Skill.DEFAULT.level()), line.number("weight", 0, Skill.MOST_WEIGHT, Skill.DEFAULT.weight()),
            line.number("rank", 1, Skill.LAST, Skill.DEFAULT.rank())));
    }

    /** Chats at once at most. */
    public Map<Address, Integer> chats(Collection<String> lines, int most) throws BadLine {
        return read(lines, List.of("chats"), BadLine.Fault.CHATS, line -> line.number("chats", 1, most, 0));
    }

    private <T> Map<Address, T> read(Collection<String> lines, List<String> known, BadLine.Fault shape, Reading<T> reading) throws BadLine {
        Map<Address, T> all = new LinkedHashMap<>();
        for (String text : lines) {
            Attributes line = Attributes.read(text, known, shape);
            Address agent = people.apply(line.person()).orElseThrow(() -> new BadLine(BadLine.Fault.PERSON, text, line.person()));
            if (all.put(agent, reading.of(line)) != null) {
                throw new BadLine(BadLine.Fault.TWICE, text, agent.toString());
            }
        }
        return all;
    }

    /** As it would be written. */
    public static List<String> writtenSkills(Map<Address, Skill> skills) {
        return written(skills, skill -> "level=" + skill.level() + " weight=" + skill.weight() + " rank=" + skill.rank());
    }

    public static List<String> writtenChats(Map<Address, Integer> chats) {
        return written(chats, most -> "chats=" + most);
    }

    private static <T> List<String> written(Map<Address, T> all, Function<T, String> words) {
        return all.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + " " + words.apply(entry.getValue()))
            .toList();
    }
}
