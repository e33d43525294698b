package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;

/** An agent goes on duty, is away, or says how many chats he wants. */
final class GoOnDuty implements AgentCommand {

    @Override
    public String node() {
        return Namespaces.WORKGROUP + "#go-on-duty";
    }

    @Override
    public String key() {
        return "command.on-duty";
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        Address session = stage.request().caller().address();
        return new Handling.LookFirst(stage.request().workgroup().name(), state -> stage.fields()
            .<Handling>map(fields -> submitted(stage, texts, fields, state))
            .orElseGet(() -> new Handling.Reply(stage.lastForm(form(texts, session, state)))));
    }

    private Form form(Texts texts, Address session, Workgroup state) {
        Optional<Agent> before = state.onDuty(session);
        Map<String, String> shows = new LinkedHashMap<>();
        for (Show show : Show.values()) {
            shows.put(word(show), texts.get("command.show." + word(show)));
        }
        return Form.toFillIn(texts.get(key()), texts.get("command.on-duty.instructions"))
            .choice("show", "list-single", texts.get("command.field.show"), shows).value(word(before.map(Agent::show).orElse(Show.ONLINE)))
            .field("status", "text-single", texts.get("command.field.status"), before.map(Agent::status).orElse(""))
            .field("max-chats", "text-single", texts.get("command.field.own-max-chats", String.valueOf(state.settings().limits().mostChats())),
                String.valueOf(state.settings().capacity(session, before.map(Agent::wish).orElse(0))));
    }

    private static String word(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private static Handling submitted(Stage stage, Texts texts, Fields fields, Workgroup state) {
        try {
            int most = state.settings().limits().mostChats();
            String word = fields.text("show").orElse(word(Show.ONLINE));
            Show show = Arrays.stream(Show.values()).filter(one -> word(one).equals(word)).findFirst()
                .orElseThrow(() -> new WrongField("show", "field.choice", word));
            Address session = stage.request().caller().address();
            Optional<Agent> before = state.onDuty(session);
            String language = before.isPresent() ? before.get().language() : texts.language();
            return new Handling.Ask(state.settings().name(), new Command.GoOnDuty(session, show, fields.text("status").orElse(""),
                fields.count("max-chats", 1, most).orElse(0), language), answer -> answer.isDone()
                    ? stage.done(texts.get(show.isFree() ? "command.on-duty.done" : "command.on-duty.away"))
                    : stage.failed(Announcements.refused(texts, answer)));
        } catch (WrongField wrong) {
            return new Handling.Reply(stage.failed(wrong.tell(texts)));
        }
    }
}
