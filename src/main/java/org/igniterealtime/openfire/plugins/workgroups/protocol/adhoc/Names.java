package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.TypedNames;

/** The names of workgroups, queues and people in a command's fields, checked as parts of addresses. */
final class Names {

    private final Directory directory;
    private final TypedNames typed;

    Names(Directory directory) {
        this.directory = directory;
        this.typed = new TypedNames(directory.domain(), directory.serverDomain());
    }

    /** A name for a new workgroup. */
    String newWorkgroup(Fields fields) {
        String name = prepared("name", fields.required("name"), TypedNames.LONGEST_WORKGROUP, typed::workgroup).local();
        if (directory.find(name).isPresent()) {
            throw new WrongField("name", "arrange.exists", name);
        }
        return name;
    }

    /** The workgroup that is meant, by name or by address. */
    WorkgroupSettings workgroup(Fields fields) {
        String wanted = fields.required("workgroup");
        Address address = prepared("workgroup", wanted, TypedNames.LONGEST_PERSON, wanted.contains("@") ? typed::person : typed::workgroup);
        return directory.find(address.local()).filter(found -> address.domain().equals(directory.domain()))
            .orElseThrow(() -> new WrongField("workgroup", "arrange.unknown", wanted));
    }

    /** The workgroups to choose from: address to name. */
    Map<String, String> workgroups() {
        Map<String, String> choices = new LinkedHashMap<>();
        directory.workgroups().forEach(workgroup -> choices.put(address(workgroup), workgroup.name()));
        return choices;
    }

    String address(WorkgroupSettings workgroup) {
        return workgroup.name() + '@' + directory.domain();
    }

    /** Names for queues, each fit for the resource of an address, and all different whatever the case. */
    List<String> queues(Set<String> wanted) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String one : wanted) {
            String name = prepared("queues", one, TypedNames.LONGEST_QUEUE, typed::queue);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new WrongField("queues", "field.twice", name);
            }
            names.add(name);
        }
        return names;
    }

    /** People, by the name of their account here or by address. */
    Set<Address> people(String field, Set<String> wanted) {
        return wanted.stream().map(one -> prepared(field, one, TypedNames.LONGEST_PERSON, typed::person))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Groups of the server. Whether there is such a group is not asked: it may be made later. */
    Set<String> groups(Set<String> wanted) {
        wanted.forEach(one -> bounded("groups", one, TypedNames.LONGEST_PERSON));
        return wanted;
    }

    private static <T> T prepared(String field, String wanted, int longest, Function<String, Optional<T>> reading) {
        bounded(field, wanted, longest);
        return reading.apply(wanted).orElseThrow(() -> new WrongField(field, "field.address", wanted));
    }

    private static void bounded(String field, String wanted, int longest) {
        if (wanted.length() > longest) {
            throw new WrongField(field, "field.long", wanted, String.valueOf(longest));
        }
    }
}
