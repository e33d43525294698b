package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;

/**
 * In which language agents on duty are told by chat messages, and who is not, because his client knows workgroups. The session before the last
 * is known, too: it is told last that it is not on duty any more. Safe for use by several threads; as new as the last batch saved.
 */
final class Languages {

    private record Entry(String workgroup, Address agent) { }

    private record Spoken(Address session, String language, Spoken before) {

        Optional<String> to(Address wanted) {
            return wanted.equals(session) ? Optional.ofNullable(language) : before == null ? Optional.empty() : before.to(wanted);
        }

        Spoken alone() {
            return new Spoken(session, language, null);
        }
    }

    private final Map<Entry, Spoken> all = new ConcurrentHashMap<>();

    void note(String workgroup, Iterable<Agent> agents) {
        for (Agent agent : agents) {
            all.compute(new Entry(workgroup, agent.address()), (entry, before) -> after(before, agent));
        }
    }

    private static Spoken after(Spoken before, Agent agent) {
        if (!agent.onDuty()) {
            return before;
        }
        boolean same = before == null || agent.session().equals(before.session());
        return new Spoken(agent.session(), agent.language(), same ? before == null ? null : before.before() : before.alone());
    }

    /** The language; empty if this session is told by stanzas. */
    Optional<String> of(String workgroup, Address session) {
        return Optional.ofNullable(all.get(new Entry(workgroup, session.toBare()))).flatMap(spoken -> spoken.to(session));
    }
}
