package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Actions;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Facts;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Routed;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Step;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Verdict;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Shows what rules make of a visitor whom the admin makes up, one field of his a line: {@code topic=billing}. */
final class RuleTrial {

    /** The field that says that rules are only to be tried. */
    static final String TRY = "try";

    private static final String SAMPLE = "sample";
    private static final String TIME = "sample-time";
    private static final String XMPP = "xmpp";

    private final Directory directory;
    private final Texts texts;

    RuleTrial(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** Adds the fields, with what was filled in before. */
    Form addTo(Form form, Fields before) {
        return form.field(TRY, "boolean", texts.get("command.field.try"), before.truth(TRY).orElse(false) ? "1" : "0")
            .field(SAMPLE, "text-multi", texts.get("command.field.sample"), before.lines(SAMPLE).orElse(Set.of()).toArray(String[]::new))
            .field(TIME, "text-single", texts.get("command.field.sample-time"), before.text(TIME).stream().toArray(String[]::new));
    }

    /** Adds a line for what each rule says, and one for what comes of them together. */
    Form show(Form form, Rules rules, WorkgroupSettings workgroup, Fields fields) {
        Routed routed = rules.route(Facts.of(sample(fields), XMPP, time(fields, workgroup)),
            workgroup.queues().stream().map(QueueSettings::name).toList());
        routed.trail().forEach(step -> form.fixed(words(step)));
        return form.fixed(routed.outcome().equals(Actions.NONE) ? texts.get("command.rules.nothing")
            : texts.get("command.rules.outcome", routed.outcome().toString()));
    }

    private String words(Step step) {
        String rule = step.rule().toString();
        String number = String.valueOf(step.number());
        if (step.verdict() instanceof Verdict.Matched matched) {
            return texts.get("command.rules.matched", number, rule, matched.set().toString());
        }
        if (step.verdict() instanceof Verdict.Skipped skipped) {
            return texts.get("command.rules.skipped", number,
                texts.get("field.rule." + Choice.word(skipped.trouble().kind()), rule, skipped.trouble().about()));
        }
        if (step.verdict() instanceof Verdict.Off) {
            return texts.get("command.rules.off", number, rule);
        }
        return texts.get(step.verdict() instanceof Verdict.NotMatched ? "command.rules.not-matched" : "command.rules.not-reached", number, rule);
    }

    private static Metadata sample(Fields fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : fields.lines(SAMPLE).orElse(Set.of())) {
            String[] pair = line.split("=", 2);
            if (pair.length < 2 || pair[0].isBlank()) {
                throw new WrongField(SAMPLE, "field.line.sample", line);
            }
            values.computeIfAbsent(pair[0].strip(), name -> new ArrayList<>()).add(pair[1].strip());
        }
        return new Metadata(values);
    }

    private LocalDateTime time(Fields fields, WorkgroupSettings workgroup) {
        return fields.text(TIME).map(text -> localTime(TIME, text))
            .orElseGet(() -> LocalDateTime.ofInstant(directory.now(), workgroup.opening().hours().zone()));
    }

    /** A time on the workgroup's own clocks, such as {@code 2026-12-24T22:30}. */
    static LocalDateTime localTime(String field, String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException wrong) {
            throw new WrongField(field, "field.local-time", text);
        }
    }
}
