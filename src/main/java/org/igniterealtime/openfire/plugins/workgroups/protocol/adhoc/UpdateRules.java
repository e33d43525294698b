package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rule;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Trouble;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes the rules that say where visitors go, or tries them on a made-up visitor and changes nothing. */
final class UpdateRules extends ChangingCommand {

    private static final String NODE = "http://jabber.org/protocol/admin#update-workgroup-rules";
    private static final Typed<Rules> RULES = new Typed<>("rules", RuleText::parse);
    private static final int LONGEST_AGENT = 255;

    private final RuleTrial trial;

    UpdateRules(Directory directory, Texts texts) {
        super(directory, texts, NODE, NODE, "command.rules");
        trial = new RuleTrial(directory, texts);
    }

    @Override
    public Optional<Handling> second(Fields fields, Stage stage) {
        if (stage.hasOnly("workgroup")) {
            WorkgroupSettings workgroup = names.workgroup(fields);
            return Optional.of(new Handling.Reply(stage.lastForm(trial.addTo(shown(workgroup, fields), fields))));
        }
        if (!fields.truth(RuleTrial.TRY).orElse(false)) {
            return Optional.empty();
        }
        WorkgroupSettings workgroup = names.workgroup(fields);
        Rules rules = rules(fields, workgroup);
        // Whoever tries what he typed has still not seen what somebody else has changed since.
        Form form = form(workgroup, rules).field(Fields.SHOWN, "hidden", null, fields.text(Fields.SHOWN).orElseGet(() -> version(workgroup, fields)));
        return Optional.of(new Handling.Reply(stage.lastForm(trial.addTo(trial.show(form, rules, workgroup, fields), fields))));
    }

    @Override
    Form form(WorkgroupSettings workgroup, Fields chosen) {
        return form(workgroup, workgroup.routing().rules());
    }

    private Form form(WorkgroupSettings workgroup, Rules rules) {
        return start("command.rules.instructions", workgroup)
            .field("rules", "text-multi", texts.get("command.field.rules"), rules.rules().stream().map(Rule::toString).toArray(String[]::new));
    }

    private Rules rules(Fields fields, WorkgroupSettings workgroup) {
        Rules rules = RULES.read(fields, texts).orElse(workgroup.routing().rules());
        List<String> queues = workgroup.queues().stream().map(QueueSettings::name).toList();
        for (Rule rule : rules.rules()) {
            Optional<Trouble> trouble = rule.trouble(queues);
            if (trouble.isPresent()) {
                throw new WrongField("rules", "field.rule." + Choice.word(trouble.get().kind()), rule.toString(), trouble.get().about());
            }
            Optional<Address> agent = rule.actions().agent().filter(one -> one.toString().length() > LONGEST_AGENT);
            if (agent.isPresent()) {
                throw new WrongField("rules", "field.long", agent.get().toString(), String.valueOf(LONGEST_AGENT));
            }
        }
        return rules;
    }

    @Override
    WorkgroupSettings change(WorkgroupSettings before, Fields fields) {
        return before.with(before.routing().with(rules(fields, before)));
    }
}
