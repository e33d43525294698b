package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/**
 * What a rule sets, or what all of them together did.
 *
 * @param queue    the queue's name
 * @param priority the request's class
 * @param agent    the bare address of the agent who is preferred
 * @param tags     each once, in their order
 */
public record Actions(Optional<String> queue, Optional<Priority> priority, Optional<Address> agent, List<String> tags) {

    /** Nothing is set. */
    public static final Actions NONE = new Actions(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Actions {
        if (queue.filter(String::isBlank).isPresent() || tags.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a queue or a tag without a name");
        }
        if (agent.filter(address -> !address.isBare()).isPresent()) {
            throw new IllegalArgumentException("an agent's address with a resource: " + agent.get());
        }
        tags = List.copyOf(new LinkedHashSet<>(tags));
    }

    /** These, and of the others what these do not set; the tags of both. */
    Actions and(Actions later) {
        return new Actions(queue.or(later::queue), priority.or(later::priority), agent.or(later::agent), tagsAnd(later.tags));
    }

    /** Of these what the earlier ones have not set already. */
    Actions without(Actions earlier) {
        return new Actions(queue.filter(name -> earlier.queue.isEmpty()), priority.filter(level -> earlier.priority.isEmpty()),
            agent.filter(address -> earlier.agent.isEmpty()), tags.stream().filter(tag -> !earlier.tags.contains(tag)).toList());
    }

    private List<String> tagsAnd(List<String> more) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** As {@link RuleText} reads it; empty if nothing is set. */
    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        queue.ifPresent(name -> texts.add("queue " + Tokens.wordOrQuote(name)));
        priority.ifPresent(level -> texts.add("priority " + level));
        agent.ifPresent(address -> texts.add("agent " + Tokens.wordOrQuote(address.toString())));
        if (!tags.isEmpty()) {
            texts.add("tag " + tags.stream().map(Tokens::wordOrQuote).collect(Collectors.joining(", ")));
        }
        return String.join("; ", texts);
    }
}
