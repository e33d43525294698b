package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Ann and ten thousand others, {@code user0} to {@code user9999}, and some groups. */
final class PhoneBook implements Directory {

    @Override
    public List<Person> people(String words, int most) {
        return Stream.concat(Stream.of(new Person(Address.of("ann@example.org"), "Ann <b>Other")), IntStream.range(0, 10_000)
            .mapToObj(number -> new Person(Address.of("user" + number + "@example.org"), "")))
            .filter(person -> (person.address().local() + person.name()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
            .limit(most).toList();
    }

    @Override
    public List<String> groups(String words, int most) {
        return Stream.of("staff", "night staff", "sales").filter(group -> group.contains(words)).limit(most).toList();
    }

    @Override
    public boolean has(Address person) {
        return !person.domain().equals("example.org") || !people(person.local(), 1).isEmpty();
    }

    @Override
    public boolean hasGroup(String name) {
        return groups(name, 9).contains(name);
    }
}
