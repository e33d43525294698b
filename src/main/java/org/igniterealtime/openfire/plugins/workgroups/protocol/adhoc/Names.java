package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.xmpp.packet.JID;

/** The names of workgroups, queues and people in a command's fields, checked as parts of addresses. */
final class Names {

    // Names and addresses are keys in every database; src/database says which may be how long.
    private static final int LONGEST_WORKGROUP = 64;
    private static final int LONGEST_QUEUE = 100;
    private static final int LONGEST_PERSON = 255;

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    /** A name for a new workgroup. */
    String newWorkgroup(Fields fields) {
        String name = prepared("name", fields.required("name"), LONGEST_WORKGROUP, this::desk).local();
        if (directory.find(name).isPresent()) {
            throw new WrongField("name", "arrange.exists", name);
        }
        return name;
    }

    /** The workgroup that is meant, by name or by address. */
    WorkgroupSettings workgroup(Fields fields) {
        String wanted = fields.required("workgroup");
        Address address = prepared("workgroup", wanted, LONGEST_PERSON, text -> text.contains("@") ? new JID(text) : desk(text));
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

    private JID desk(String name) {
        return new JID(name, directory.domain(), null);
    }

    /** Names for queues, each fit for the resource of an address, and all different whatever the case. */
    List<String> queues(Set<String> wanted) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String one : wanted) {
            String name = prepared("queues", one, LONGEST_QUEUE, text -> new JID("queue", directory.domain(), text)).resource();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new WrongField("queues", "field.twice", name);
            }
            names.add(name);
        }
        return names;
    }

    /** People, by the name of their account here or by address. */
    Set<Address> people(String field, Set<String> wanted) {
        return wanted.stream().map(one -> prepared(field, one, LONGEST_PERSON, this::person).toBare())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Groups of the server. Whether there is such a group is not asked: it may be made later. */
    Set<String> groups(Set<String> wanted) {
        wanted.forEach(one -> bounded("groups", one, LONGEST_PERSON));
        return wanted;
    }

    private JID person(String text) {
        return text.contains("@") ? new JID(text) : new JID(JID.escapeNode(text), directory.serverDomain(), null);
    }

    private static Address prepared(String field, String wanted, int longest, Function<String, JID> reading) {
        bounded(field, wanted, longest);
        try {
            Address address = Jids.address(reading.apply(wanted));
            if (!address.local().isEmpty()) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below, in the same words.
        }
        throw new WrongField(field, "field.address", wanted);
    }

    private static void bounded(String field, String wanted, int longest) {
        if (wanted.length() > longest) {
            throw new WrongField(field, "field.long", wanted, String.valueOf(longest));
        }
    }
}
