package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rule;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Trouble;

/** The rules that say where visitors go. */
final class RulesForm {

    private static final int LONGEST_AGENT = 255;

    private RulesForm() {
    }

    static Form<WorkgroupSettings> form() {
        return new Form<>(List.of(new Form.Part<>("rules", List.of(Setting.code("rules", now -> RuleText.print(now.routing().rules()),
            RulesForm::read)))));
    }

    private static WorkgroupSettings read(WorkgroupSettings before, String typed) throws Unfit {
        List<String> queues = queues(before);
        return before.with(before.routing().with(new TypedLines<Rules>(RuleText::parse, line -> faults(line, queues)).read(typed)));
    }

    static List<String> queues(WorkgroupSettings workgroup) {
        return workgroup.queues().stream().map(QueueSettings::name).toList();
    }

    private static List<Said> faults(Rules line, List<String> queues) {
        return line.rules().stream().flatMap(rule -> Stream.concat(
            rule.trouble(queues).map(trouble -> said(rule, trouble)).stream(),
            rule.actions().agent().map(Object::toString).filter(agent -> agent.length() > LONGEST_AGENT)
                .map(agent -> Said.of("field.long", agent, LONGEST_AGENT)).stream())).toList();
    }

    static Said said(Rule rule, Trouble trouble) {
        return Said.of("field.rule." + Said.word(trouble.kind()), rule, trouble.about());
    }
}
