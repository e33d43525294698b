package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** The fields of a form that say how long and how much. All are optional; times are whole seconds. */
final class Tuning {

    private static final List<String> NAMES = List.of("offer-timeout", "request-timeout", "max-chats", "declined-memory", "entry-timeout",
        "agent-absence", "grace", "max-waiting", "max-waiting-per-person");
    private static final int DAY = 24 * 60 * 60;

    private Tuning() {
    }

    /** Adds them, each with what holds now. */
    static Form addTo(Texts texts, Timing timing, Limits limits, Form form) {
        for (String name : NAMES) {
            long value = value(name, timing, limits);
            form.field(name, "text-single", texts.get("command.field." + name));
            if (value > 0) {
                form.value(String.valueOf(value));
            }
        }
        return form;
    }

    private static long value(String name, Timing timing, Limits limits) {
        return switch (name) {
            case "offer-timeout" -> timing.offer().toSeconds();
            case "request-timeout" -> timing.request().toSeconds();
            case "max-chats" -> limits.chats();
            case "declined-memory" -> timing.declined().toSeconds();
            case "entry-timeout" -> timing.entry().toSeconds();
            case "agent-absence" -> timing.agentAbsence().toSeconds();
            case "grace" -> timing.grace().toSeconds();
            case "max-waiting" -> limits.waiting();
            case "max-waiting-per-person" -> limits.perPerson();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Timing timing(Fields fields, Timing before) {
        return new Timing(fields.seconds("offer-timeout", 1, DAY).orElse(before.offer()),
            fields.seconds("request-timeout", 1, DAY).orElse(before.request()),
            fields.seconds("declined-memory", 1, DAY).orElse(before.declined()),
            fields.seconds("entry-timeout", 1, DAY).orElse(before.entry()),
            fields.seconds("agent-absence", 1, DAY).orElse(before.agentAbsence()),
            fields.seconds("grace", 1, DAY).orElse(before.grace()));
    }

    // Whoever asks for more chats than the default is still bounded, so the bound moves with a default above it.
    static Limits limits(Fields fields, Limits before) {
        int chats = fields.count("max-chats", 1, 1000).orElse(before.chats());
        return new Limits(chats, Math.max(chats, before.mostChats()),
            fields.count("max-waiting", 1, 1_000_000).orElse(before.waiting()),
            fields.count("max-waiting-per-person", 1, 1000).orElse(before.perPerson()));
    }
}
