package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;

/** What visitors are asked before they join, whether their client shows them a form or they are asked one by one. */
public final class VisitorForm {

    /** Fields for which we have words of our own. */
    private static final Set<String> WORDED = Set.of("username", "email", "question");

    private VisitorForm() {
    }

    /** In the order in which they are asked; without the hidden fields, which nobody is asked. */
    public static List<Question> questions(JoinForm form, Texts texts) {
        return form.asked().stream().map(field -> new Question(field.name(), type(field), label(field, texts), field.description(),
            field.required(), choices(field, texts), field.values())).toList();
    }

    /** The same as a data form, with the hidden fields, for whatever page shows it. */
    public static Form form(WorkgroupSettings workgroup, Texts texts) {
        JoinForm asked = workgroup.form();
        Form form = Form.toFillIn(asked.title().isEmpty() ? workgroup.name() : asked.title(),
            asked.instructions().isEmpty() ? texts.get("form.instructions") : asked.instructions());
        for (JoinField field : asked.fields()) {
            if (field.kind() == JoinField.Kind.HIDDEN) {
                form.field(field.name(), type(field), null, field.marks().toArray(String[]::new));
            } else {
                write(field, texts, form);
            }
        }
        return form;
    }

    private static void write(JoinField field, Texts texts, Form form) {
        if (field.kind().hasChoices()) {
            form.choice(field.name(), type(field), label(field, texts), choices(field, texts));
        } else {
            form.field(field.name(), type(field), label(field, texts));
        }
        if (field.required()) {
            form.mandatory();
        }
        if (!field.description().isEmpty()) {
            form.described(field.description());
        }
        // COMPAT: Spark fails at a yes-or-no field without a value (reference/smack-clients.md §5.2).
        boolean undecided = field.kind() == JoinField.Kind.YES_NO && field.values().isEmpty();
        form.value(undecided ? new String[] {"0"} : field.values().toArray(String[]::new));
    }

    private static String type(JoinField field) {
        return switch (field.kind()) {
            case LINE -> "text-single";
            case LINES -> "text-multi";
            case CHOICE -> "list-single";
            case CHOICES -> "list-multi";
            case YES_NO -> "boolean";
            case HIDDEN -> "hidden";
        };
    }

    /** What a field is called before people. */
    public static String label(JoinField field, Texts texts) {
        if (!field.label().isEmpty()) {
            return field.label();
        }
        return WORDED.contains(field.name()) ? texts.get("form." + field.name()) : field.name();
    }

    private static Map<String, String> choices(JoinField field, Texts texts) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (field.kind() == JoinField.Kind.YES_NO) {
            choices.put("1", texts.get("form.yes"));
            choices.put("0", texts.get("form.no"));
        }
        field.choices().forEach(choice -> choices.put(choice.value(), choice.label()));
        return choices;
    }

    /** What is said to whoever has left something out. */
    public static String words(JoinForm.Lack lack, Texts texts) {
        return texts.get(switch (lack.fault()) {
            case MISSING -> "error.form.missing";
            case NO_CHOICE -> "error.form.choice";
        }, label(lack.field(), texts), lack.field().name());
    }
}
