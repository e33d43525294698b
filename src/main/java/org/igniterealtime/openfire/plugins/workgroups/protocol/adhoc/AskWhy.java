package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.protocol.why.PastSentences;
import org.igniterealtime.openfire.plugins.workgroups.protocol.why.PresentSentences;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;
import org.igniterealtime.openfire.plugins.workgroups.store.PastSteps;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** An agent asks why he is offered nobody; supervisors and admins ask about any visitor, session or agent. */
final class AskWhy implements AgentCommand {

    /** Visitors and agents that a form lets choose from; whoever is not among them is named. */
    private static final int MOST_CHOICES = 100;

    private final Directory directory;
    private final Names names;
    private final Clock clock;

    AskWhy(Directory directory, Clock clock) {
        this.directory = directory;
        this.names = new Names(directory);
        this.clock = clock;
    }

    @Override
    public String node() {
        return Namespaces.WORKGROUP + "#why";
    }

    @Override
    public String key() {
        return "command.why";
    }

    @Override
    public boolean isFor(Caller caller, String workgroup, Directory people) {
        return people.isStaff(workgroup, caller);
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        String workgroup = stage.request().workgroup().name();
        boolean supervises = directory.isSupervisor(workgroup, stage.request().caller());
        Optional<Fields> fields = stage.fields();
        if (fields.isEmpty()) {
            return new Handling.Look(workgroup, state -> supervises ? stage.lastForm(form(texts, state))
                : himself(stage, texts, state));
        }
        if (!supervises) {
            return isAboutHimself(stage, fields.get())
                ? new Handling.Look(workgroup, state -> himself(stage, texts, state))
                : stage.request().refused(Condition.forbidden, texts.get("error.why.not"));
        }
        return submitted(stage, texts, fields.get());
    }

    private boolean isAboutHimself(Stage stage, Fields fields) {
        return Stream.of("visitor", "session").map(fields::text).allMatch(Optional::isEmpty) && fields.lines("agent")
            .map(agent -> names.people("agent", agent).equals(Set.of(stage.request().caller().address().toBare()))).orElse(true);
    }

    private Form form(Texts texts, Workgroup state) {
        Map<String, String> visitors = new LinkedHashMap<>();
        state.settings().queues().stream().flatMap(queue -> state.waitingIn(queue.name()).stream()).limit(MOST_CHOICES)
            .forEach(request -> visitors.put(request.id(), choice(request)));
        Form form = Form.toFillIn(texts.get("command.why.title"), texts.get("command.why.instructions"))
            .choice("visitor", "list-single", texts.get("command.field.why-visitor"), visitors)
            .field("session", "text-single", texts.get("command.field.why-session"));
        Set<Address> members = new TreeSet<>();
        state.members().byQueue().values().forEach(members::addAll);
        if (members.size() > MOST_CHOICES) {
            return form.field("agent", "jid-single", texts.get("command.field.why-agent"));
        }
        Map<String, String> agents = new LinkedHashMap<>();
        members.forEach(member -> agents.put(member.bare(), member.bare()));
        return form.choice("agent", "list-single", texts.get("command.field.why-agent"), agents);
    }

    private static String choice(Request request) {
        return Announcements.number(request) + ": " + Announcements.name(request) + " (" + request.queue() + ')';
    }

    private Handling submitted(Stage stage, Texts texts, Fields fields) {
        List<Optional<String>> filled = Stream.of("visitor", "session", "agent").map(fields::text).filter(Optional::isPresent).toList();
        if (filled.size() != 1) {
            return new Handling.Reply(stage.failed(texts.get("error.why.one")));
        }
        String workgroup = stage.request().workgroup().name();
        Optional<Set<String>> agent = fields.lines("agent");
        if (agent.isPresent()) {
            Address address = names.people("agent", agent.get()).iterator().next();
            return new Handling.Look(workgroup, state -> {
                Instant now = clock.instant();
                return told(stage, texts, List.of(present(texts, now).of(WhyAgent.of(state, address, now))));
            });
        }
        String session = filled.get(0).orElseThrow();
        return new Handling.LookFirst(workgroup, state -> {
            Instant now = clock.instant();
            Optional<WhyRequest> why = WhyRequest.of(state, session, now);
            return new Handling.Read(archive -> past(stage, texts, why, PastSteps.of(archive.log(), workgroup, session), now));
        });
    }

    private List<Packet> past(Stage stage, Texts texts, Optional<WhyRequest> why, List<PastStep> steps, Instant now) {
        if (why.isEmpty() && steps.isEmpty()) {
            return stage.failed(texts.get("error.past.unknown"));
        }
        PastSentences sentences = new PastSentences(texts, directory.serverDomain(), directory.timeZone(), now);
        List<String> told = new ArrayList<>();
        why.ifPresent(present -> told.add(present(texts, now).of(present)));
        steps.forEach(step -> told.add(sentences.of(step)));
        return told(stage, texts, told);
    }

    private List<Packet> himself(Stage stage, Texts texts, Workgroup state) {
        Instant now = clock.instant();
        return told(stage, texts, List.of(present(texts, now).toHimself(WhyAgent.of(state, stage.request().caller().address(), now))));
    }

    private PresentSentences present(Texts texts, Instant now) {
        return new PresentSentences(texts, directory.serverDomain(), directory.timeZone(), now);
    }

    private List<Packet> told(Stage stage, Texts texts, List<String> sentences) {
        return stage.told(Form.result(node())
            .field("why", "text-multi", texts.get("command.field.why"), sentences.toArray(String[]::new)));
    }
}
