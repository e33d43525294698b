package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.text.AgentText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadLine;

/** People and their groups in fields of several lines, one a line. */
final class People {

    private static final int LONGEST_GROUP = 255;

    private final Names names;

    People(Names names) {
        this.names = names;
    }

    Set<Address> read(List<String> lines) throws Unfit {
        Set<Address> people = new LinkedHashSet<>();
        for (String line : lines) {
            people.add(names.person(line).orElseThrow(() -> new Unfit("field.address", line)));
        }
        return people;
    }

    static List<String> written(Set<Address> people) {
        return people.stream().map(Address::bare).sorted().toList();
    }

    /** Groups of the server. Whether there is such a group is not asked: it may be made later. */
    static Set<String> groups(List<String> lines) throws Unfit {
        for (String line : lines) {
            Setting.bounded(line, LONGEST_GROUP);
        }
        return new LinkedHashSet<>(lines);
    }

    static List<String> writtenGroups(Set<String> groups) {
        return groups.stream().sorted().toList();
    }

    Map<Address, Skill> skills(List<String> lines) throws Unfit {
        try {
            return new AgentText(names::person).skills(lines);
        } catch (BadLine bad) {
            throw new Unfit(Said.of(bad));
        }
    }

    Map<Address, Integer> chats(List<String> lines, int most) throws Unfit {
        try {
            return new AgentText(names::person).chats(lines, most);
        } catch (BadLine bad) {
            throw new Unfit(Said.of(bad));
        }
    }
}
