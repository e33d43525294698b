package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final String ANYBODY = "*";

    @Override
    public List<Person> people(String words, int most) {
        UserManager users = UserManager.getInstance();
        try {
            Map<String, Person> found = new LinkedHashMap<>();
            // Of several fields Openfire wants the words in each, so they are asked one by one. User names are in lower case.
            find(users, "Username", words.isEmpty() ? ANYBODY : words.toLowerCase(Locale.ROOT), most, found);
            for (String writing : words.isEmpty() ? Set.<String>of() : writings(words)) {
                find(users, "Name", writing, most, found);
            }
            return found.values().stream().limit(most).toList();
        } catch (UnsupportedOperationException noSearch) {
            return named(users, words);
        }
    }

    private void find(UserManager users, String field, String words, int most, Map<String, Person> found) {
        if (users.getSearchFields().contains(field)) {
            users.findUsers(Set.of(field), words, 0, most).forEach(user -> found.putIfAbsent(user.getUsername(), person(user)));
        }
    }

    /** How names with these words may be written: most databases compare case, too. */
    private static Set<String> writings(String words) {
        return new LinkedHashSet<>(List.of(words, words.toLowerCase(Locale.ROOT),
            words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).toLowerCase(Locale.ROOT)));
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
        return groups.isSearchSupported() ? writings(words).stream().flatMap(writing -> groups.search(writing, 0, most).stream())
            .map(Group::getName).distinct().limit(most).toList() : named(groups, words);
    }

    @Override
    public boolean has(Address person) {
        return !person.domain().equals(domain) || !named(UserManager.getInstance(), person.local()).isEmpty();
    }

    @Override
    public boolean hasGroup(String name) {
        return !named(GroupManager.getInstance(), name).isEmpty();
    }

    private static List<String> named(GroupManager groups, String name) {
        try {
            return List.of(groups.getGroup(name).getName());
        } catch (GroupNotFoundException none) {
            return List.of();
        }
    }
}
