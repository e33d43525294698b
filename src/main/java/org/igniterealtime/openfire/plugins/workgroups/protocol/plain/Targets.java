package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;

/** Whom an agent means who wants somebody in a chat: an agent or a queue by name, or anybody by address. */
public final class Targets {

    /** @param rest what was said after the name */
    public record Found(Assist.Target kind, Address address, String rest) { }

    private final Directory directory;

    public Targets(Directory directory) {
        this.directory = directory;
    }

    /** Whoever a text begins with. Names of queues may have spaces, so they are looked for first, the longest before the others. */
    public Optional<Found> find(String text, Workgroup state) {
        Optional<QueueSettings> queue = state.settings().queues().stream().filter(one -> begins(text, one.name()))
            .max(Comparator.comparingInt(one -> one.name().length()));
        if (queue.isPresent()) {
            return Optional.of(new Found(Assist.Target.QUEUE, new Address(desk(state).bare(), queue.get().name()),
                text.substring(queue.get().name().length()).strip()));
        }
        String name = text.split("\\s+", 2)[0];
        String rest = text.substring(name.length()).strip();
        if (name.contains("@")) {
            return Jids.read(name).filter(address -> !address.local().isEmpty()).map(address -> new Found(kind(address), address, rest));
        }
        if (name.equalsIgnoreCase(state.settings().name())) {
            return Optional.of(new Found(Assist.Target.WORKGROUP, desk(state), rest));
        }
        return agents(state).filter(agent -> agent.local().equalsIgnoreCase(name)).findFirst()
            .map(agent -> new Found(Assist.Target.USER, agent, rest));
    }

    /** Who could be meant: colleagues on duty, and queues. */
    public List<String> names(Workgroup state, Address asker) {
        List<String> names = new ArrayList<>();
        state.agentsOnDuty().stream().map(Agent::address).filter(agent -> !agent.equals(asker.toBare())).sorted().map(Address::local)
            .forEach(names::add);
        state.settings().queues().stream().map(QueueSettings::name).forEach(names::add);
        return names;
    }

    private Assist.Target kind(Address address) {
        if (!address.domain().equals(directory.domain())) {
            return Assist.Target.USER;
        }
        return address.isBare() ? Assist.Target.WORKGROUP : Assist.Target.QUEUE;
    }

    private Address desk(Workgroup state) {
        return Address.of(state.settings().name() + '@' + directory.domain());
    }

    private static Stream<Address> agents(Workgroup state) {
        return state.members().byQueue().values().stream().flatMap(Set::stream).distinct().sorted();
    }

    private static boolean begins(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
            && (text.length() == name.length() || Character.isWhitespace(text.charAt(name.length())));
    }
}
