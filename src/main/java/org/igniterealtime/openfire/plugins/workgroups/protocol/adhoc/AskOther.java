package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.AgentView;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Targets;

/** An agent hands one of his chats over, or asks somebody into it. */
final class AskOther implements AgentCommand {

    private final Assist.Kind kind;
    private final Targets targets;

    AskOther(Assist.Kind kind, Directory directory) {
        this.kind = kind;
        this.targets = new Targets(directory);
    }

    @Override
    public String node() {
        return Namespaces.WORKGROUP + (kind == Assist.Kind.TRANSFER ? "#transfer-chat" : "#invite-to-chat");
    }

    @Override
    public String key() {
        return kind == Assist.Kind.TRANSFER ? "command.transfer" : "command.invite";
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        return new Handling.LookFirst(stage.request().workgroup().name(), state -> stage.fields()
            .map(fields -> submitted(stage, texts, fields, state)).orElseGet(() -> asked(stage, texts, state)));
    }

    private Handling asked(Stage stage, Texts texts, Workgroup state) {
        Address session = stage.request().caller().address();
        Map<String, Request> chats = AgentView.chats(state, session);
        if (chats.isEmpty()) {
            return new Handling.Reply(stage.done(texts.get("plain.agent.no-chat")));
        }
        Map<String, String> byNumber = new LinkedHashMap<>();
        chats.forEach((number, request) -> byNumber.put(number, number + ": " + Announcements.name(request)));
        Map<String, String> names = new LinkedHashMap<>();
        targets.names(state, session).forEach(name -> names.put(name, name));
        names.put(state.settings().name(), texts.get("command.whom.anybody"));
        return new Handling.Reply(stage.lastForm(Form.toFillIn(texts.get(key()), texts.get(key() + ".instructions"))
            .choice("chat", "list-single", texts.get("command.field.chat"), byNumber).value(byNumber.keySet().iterator().next()).mandatory()
            .choice("whom", "list-single", texts.get("command.field.whom"), names)
            .field("address", "jid-single", texts.get("command.field.whom-address"))
            .field("reason", "text-single", texts.get("command.field.reason"))));
    }

    private Handling submitted(Stage stage, Texts texts, Fields fields, Workgroup state) {
        Address session = stage.request().caller().address();
        Optional<Request> chat = fields.text("chat").map(AgentView.chats(state, session)::get);
        if (chat.isEmpty()) {
            return new Handling.Reply(stage.failed(texts.get("plain.refused.not-in-chat")));
        }
        String whom = fields.text("address").or(() -> fields.text("whom")).orElse("");
        Optional<Targets.Found> target = targets.find(whom, state).filter(found -> found.rest().isEmpty());
        if (target.isEmpty()) {
            return new Handling.Reply(stage.failed(texts.get("plain.agent.whom", whom, String.join(", ", targets.names(state, session)))));
        }
        Command command = new Command.AskAssist(session, chat.get().id(), kind, target.get().kind(), target.get().address(),
            fields.text("reason").orElse(""));
        return new Handling.Ask(state.settings().name(), command, answer -> answer.isDone() ? stage.done(texts.get("plain.agent.asked"))
            : stage.failed(Announcements.refused(texts, answer)));
    }
}
