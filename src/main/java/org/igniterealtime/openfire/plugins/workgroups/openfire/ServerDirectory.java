package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jivesoftware.openfire.group.Group;
import org.jivesoftware.openfire.group.GroupManager;
import org.jivesoftware.openfire.group.GroupNotFoundException;
import org.jivesoftware.openfire.user.User;
import org.jivesoftware.openfire.user.UserManager;
import org.jivesoftware.openfire.user.UserNotFoundException;
import org.igniterealtime.openfire.plugins.workgroups.admin.Directory;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * This server's users and groups, searched wherever it keeps them. What cannot be searched there is found by its exact name.
 *
 * @param domain the server's own
 */
record ServerDirectory(String domain) implements Directory {

    private static final Set<String> FIELDS = Set.of("Username", "Name");

    @Override
    public List<Person> people(String words, int most) {
        UserManager users = UserManager.getInstance();
        try {
            Set<String> fields = users.getSearchFields().stream().filter(FIELDS::contains).collect(Collectors.toSet());
            return users.findUsers(fields, words.isEmpty() ? "*" : words, 0, most).stream().limit(most).map(this::person).toList();
        } catch (UnsupportedOperationException noSearch) {
            return named(users, words);
        }
    }

    private List<Person> named(UserManager users, String name) {
        try {
            return List.of(person(users.getUser(name)));
        } catch (UserNotFoundException none) {
            return List.of();
        }
    }

    private Person person(User user) {
        return new Person(Address.of(user.getUsername() + '@' + domain), user.getName() == null ? "" : user.getName());
    }

    @Override
    public List<String> groups(String words, int most) {
        GroupManager groups = GroupManager.getInstance();
        if (words.isEmpty()) {
            return groups.getGroups(0, most).stream().limit(most).map(Group::getName).toList();
        }
        return groups.isSearchSupported() ? groups.search(words, 0, most).stream().limit(most).map(Group::getName).toList()
            : named(groups, words);
    }

    private static List<String> named(GroupManager groups, String name) {
        try {
            return List.of(groups.getGroup(name).getName());
        } catch (GroupNotFoundException none) {
            return List.of();
        }
    }
}
