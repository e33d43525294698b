package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;

/**
 * How a request came to its line.
 *
 * @param rules     the rules that said something about it, by name, in their order
 * @param tags      what they said it is about
 * @param preferred the agent whom they want to serve it, bare, or null
 * @param recent    the agent who served this visitor last, bare, or null
 * @param home      the queue that it came to, whose overflow steps are its own
 * @param steps     how many of those are behind it
 * @param asked     its priority before it had waited long
 * @param chosen    what chose that queue; null if it has changed since by an admin's or a supervisor's word
 * @param journey   through which workgroups it came, and where it goes
 */
public record Route(List<String> rules, List<String> tags, Address preferred, Address recent, String home, int steps, int asked,
                    Chosen chosen, Journey journey) {

    public Route {
        rules = List.copyOf(rules);
        tags = List.copyOf(tags);
    }

    /** Of a request that has been nowhere else. */
    public Route(List<String> rules, List<String> tags, Address preferred, Address recent, String home, int steps, int asked) {
        this(rules, tags, preferred, recent, home, steps, asked, null, Journey.NONE);
    }

    /** The way of somebody whom no rule knows. */
    public static Route to(String queue) {
        return new Route(List.of(), List.of(), null, null, queue, 0, 0);
    }

    Route stepped(int behind) {
        return new Route(rules, tags, preferred, recent, home, behind, asked, chosen, journey);
    }

    Route at(String otherHome) {
        return new Route(rules, tags, preferred, recent, otherHome, 0, asked, null, journey);
    }

    Route with(Journey other) {
        return new Route(rules, tags, preferred, recent, home, steps, asked, chosen, other);
    }

    Route with(Chosen other) {
        return new Route(rules, tags, preferred, recent, home, steps, asked, other, journey);
    }
}
