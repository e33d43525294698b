package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.AgentView;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;

/** An agent takes one of the visitors he is offered, or turns one down. */
final class AnswerOffer implements AgentCommand {

    @Override
    public String node() {
        return Namespaces.WORKGROUP + "#answer-offer";
    }

    @Override
    public String key() {
        return "command.answer";
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        return new Handling.LookFirst(stage.request().workgroup().name(), state -> stage.fields()
            .map(fields -> submitted(stage, texts, fields, state)).orElseGet(() -> asked(stage, texts, state)));
    }

    private Handling asked(Stage stage, Texts texts, Workgroup state) {
        Map<String, Subject> offered = AgentView.offered(state, stage.request().caller().address());
        if (offered.isEmpty()) {
            return new Handling.Reply(stage.done(texts.get("plain.agent.no-offer")));
        }
        Map<String, String> choices = new LinkedHashMap<>();
        Form form = Form.toFillIn(texts.get(key()), texts.get("command.answer.instructions"));
        offered.forEach((number, request) -> {
            choices.put(number, number + ": " + Announcements.name(request));
            StringJoiner told = new StringJoiner("\n").add(number + ": " + Announcements.name(request));
            Announcements.answers(request).forEach(told::add);
            form.fixed(told.toString());
        });
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("accept", texts.get("command.answer.accept"));
        answers.put("reject", texts.get("command.answer.reject"));
        form.choice("offer", "list-single", texts.get("command.field.offer"), choices).value(choices.keySet().iterator().next()).mandatory()
            .choice("answer", "list-single", texts.get("command.field.answer"), answers).value("accept").mandatory();
        return new Handling.Reply(stage.lastForm(form));
    }

    private static Handling submitted(Stage stage, Texts texts, Fields fields, Workgroup state) {
        Address session = stage.request().caller().address();
        Optional<Subject> request = fields.text("offer").map(AgentView.offered(state, session)::get);
        String word = fields.text("answer").orElse("accept");
        if (request.isEmpty()) {
            return new Handling.Reply(stage.failed(texts.get("plain.refused.late")));
        }
        if (!word.equals("accept") && !word.equals("reject")) {
            return new Handling.Reply(stage.failed(new WrongField("answer", "field.choice", word).tell(texts)));
        }
        boolean accepts = word.equals("accept");
        Command command = accepts ? new Command.Accept(session, request.get().id()) : new Command.Reject(session, request.get().id());
        return new Handling.Ask(state.settings().name(), command, answer -> answer.isDone()
            ? stage.done(texts.get(accepts ? "plain.agent.accepted" : "plain.agent.rejected", Announcements.number(request.get())))
            : stage.failed(Announcements.refused(texts, answer)));
    }
}
