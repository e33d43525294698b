package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;

/** What is special about single agents, one a line: {@code ann level=2 weight=3 rank=1} of a queue, {@code ann chats=2} of a workgroup. */
final class AgentLines {

    static final String SKILLS = "skills";
    static final String CHATS = "agent-chats";

    private final Names names;

    AgentLines(Names names) {
        this.names = names;
    }

    /** Skills for a queue. What a line does not say is as with everybody else. */
    Map<Address, Skill> skills(Set<String> lines) {
        return read(SKILLS, lines, List.of("level", "weight", "rank"), "field.line.skill", line -> new Skill(
            line.number("level", 1, Skill.LEVELS, Skill.DEFAULT.level()), line.number("weight", 0, Skill.MOST_WEIGHT, Skill.DEFAULT.weight()),
            line.number("rank", 1, Skill.LAST, Skill.DEFAULT.rank())));
    }

    /** Chats at once at most. */
    Map<Address, Integer> chats(Set<String> lines, int most) {
        return read(CHATS, lines, List.of("chats"), "field.line.chats", line -> line.number("chats", 1, most, 0));
    }

    private <T> Map<Address, T> read(String field, Set<String> lines, List<String> known, String shape, Function<Attributes, T> reading) {
        Map<Address, T> all = new LinkedHashMap<>();
        for (String text : lines) {
            Attributes line = Attributes.read(field, text, known, shape);
            Address agent = names.people(field, Set.of(line.person())).iterator().next();
            if (all.put(agent, reading.apply(line)) != null) {
                throw new WrongField(field, "field.line.twice", text, agent.toString());
            }
        }
        return all;
    }

    /** As it would be written. */
    static String[] writtenSkills(Map<Address, Skill> skills) {
        return written(skills, skill -> "level=" + skill.level() + " weight=" + skill.weight() + " rank=" + skill.rank());
    }

    static String[] writtenChats(Map<Address, Integer> chats) {
        return written(chats, most -> "chats=" + most);
    }

    private static <T> String[] written(Map<Address, T> all, Function<T, String> words) {
        return all.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + " " + words.apply(entry.getValue()))
            .toArray(String[]::new);
    }
}
