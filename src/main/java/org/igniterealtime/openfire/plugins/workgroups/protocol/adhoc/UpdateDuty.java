package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes what is asked of a workgroup's agents, and what becomes of its visitors meanwhile. What is left blank stays as it is. */
final class UpdateDuty extends ChangingCommand {

    private static final String NODE = "http://jabber.org/protocol/admin#update-workgroup-duty";
    private static final Choice<Staffing.Nobody> NOBODY = new Choice<>("nobody", Staffing.Nobody.class, "command.nobody.");
    private static final int DAY = 24 * 60 * 60;
    private static final int MOST_CHATS = 1000;
    private static final int LONGEST_WORDS = 2000;

    private final AgentLines agents;

    UpdateDuty(Directory directory, Texts texts) {
        super(directory, texts, NODE, NODE, "command.duty");
        agents = new AgentLines(names);
    }

    @Override
    Form form(WorkgroupSettings workgroup, Fields chosen) {
        Staffing now = workgroup.staffing();
        Routing routing = workgroup.routing();
        Form form = start("command.duty.instructions", workgroup);
        number(form, "wrap-up", now.wrapUp().toSeconds());
        number(form, "pause-after", now.pauseAfter());
        number(form, "least-chats", now.leastChats());
        number(form, "most-chats", workgroup.limits().mostChats());
        form.field(AgentLines.CHATS, "text-multi", texts.get("command.field.agent-chats"), AgentLines.writtenChats(now.chats()));
        NOBODY.addTo(form, texts, now.nobody());
        number(form, "hold-for", now.holdFor().toSeconds());
        form.field("wishes", "boolean", texts.get("command.field.wishes"), routing.wishes() ? "1" : "0");
        number(form, "wish-for", routing.wishFor().toSeconds());
        number(form, "ageing", routing.ageing().toSeconds());
        TurnedAway said = workgroup.turnedAway();
        words(form, "said-closed", said.closed());
        words(form, "said-nobody", said.nobody());
        words(form, "said-full", said.full());
        words(form, "said-late", said.late());
        return form;
    }

    private void words(Form form, String name, String now) {
        form.field(name, "text-single", texts.get("command.field." + name), now);
    }

    private static TurnedAway turnedAway(Fields fields, TurnedAway before) {
        return new TurnedAway(words(fields, "said-closed", before.closed()), words(fields, "said-nobody", before.nobody()),
            words(fields, "said-full", before.full()), words(fields, "said-late", before.late()));
    }

    private static String words(Fields fields, String name, String before) {
        String words = fields.text(name).orElse(before);
        if (words.length() > LONGEST_WORDS) {
            throw new WrongField(name, "field.long", Beginning.of(words, 20) + "...", String.valueOf(LONGEST_WORDS));
        }
        return words.equals(Fields.NOBODY) ? "" : words;
    }

    private void number(Form form, String name, long now) {
        form.field(name, "text-single", texts.get("command.field." + name), String.valueOf(now));
    }

    @Override
    WorkgroupSettings change(WorkgroupSettings before, Fields fields) {
        int least = fields.count("least-chats", 1, MOST_CHATS).orElse(before.staffing().leastChats());
        // Whoever does not say how many he wants must not get more than anybody may have.
        int most = fields.count("most-chats", Math.max(least, before.limits().chats()), MOST_CHATS).orElse(before.limits().mostChats());
        if (least > most) {
            throw new WrongField("least-chats", "field.number", String.valueOf(least), "1", String.valueOf(most));
        }
        Limits limits = new Limits(before.limits().chats(), most, before.limits().waiting(), before.limits().perPerson());
        return before.with(limits).with(staffing(fields, before.staffing(), least, most))
            .with(routing(fields, before.routing())).with(turnedAway(fields, before.turnedAway()));
    }

    private Staffing staffing(Fields fields, Staffing before, int least, int most) {
        Map<Address, Integer> chats = fields.people(AgentLines.CHATS).map(lines -> agents.chats(lines, most)).orElse(before.chats());
        return new Staffing(fields.seconds("wrap-up", 0, DAY).orElse(before.wrapUp()),
            fields.count("pause-after", 0, MOST_CHATS).orElse(before.pauseAfter()), least, chats,
            NOBODY.read(fields, before.nobody()), fields.seconds("hold-for", 1, DAY).orElse(before.holdFor()));
    }

    private static Routing routing(Fields fields, Routing before) {
        return before.withWishes(fields.truth("wishes").orElse(before.wishes()), fields.seconds("wish-for", 0, DAY).orElse(before.wishFor()))
            .withAgeing(fields.seconds("ageing", 0, DAY).orElse(before.ageing()));
    }
}
