package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.text.AgentText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadLine;

/** The fields of a command's form that say what is special about single agents. */
final class AgentLines {

    static final String SKILLS = "skills";
    static final String CHATS = "agent-chats";

    private final Names names;

    AgentLines(Names names) {
        this.names = names;
    }

    private AgentText text(String field) {
        return new AgentText(person -> names.people(field, Set.of(person)).stream().findFirst());
    }

    /** Skills for a queue. */
    Map<Address, Skill> skills(Set<String> lines) {
        try {
            return text(SKILLS).skills(lines);
        } catch (BadLine bad) {
            throw new WrongField(SKILLS, bad.key(), bad.values().toArray());
        }
    }

    /** Chats at once at most. */
    Map<Address, Integer> chats(Set<String> lines, int most) {
        try {
            return text(CHATS).chats(lines, most);
        } catch (BadLine bad) {
            throw new WrongField(CHATS, bad.key(), bad.values().toArray());
        }
    }

    static String[] writtenSkills(Map<Address, Skill> skills) {
        return AgentText.writtenSkills(skills).toArray(String[]::new);
    }

    static String[] writtenChats(Map<Address, Integer> chats) {
        return AgentText.writtenChats(chats).toArray(String[]::new);
    }
}
