package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.List;

/** What visitors are asked before they join, whether their client shows them a form or they are asked one by one. */
public final class VisitorForm {

    private VisitorForm() {
    }

    /** In the order in which they are asked. */
    public static List<Question> questions(Texts texts) {
        return List.of(new Question("username", "text-single", texts.get("form.username"), true),
            new Question("email", "text-single", texts.get("form.email"), false),
            new Question("question", "text-single", texts.get("form.question"), false));
    }

    /** The same as a data form. */
    public static Form form(String title, Texts texts) {
        Form form = Form.toFillIn(title, texts.get("form.instructions"));
        for (Question question : questions(texts)) {
            if (!question.choices().isEmpty()) {
                form.choice(question.name(), question.type(), question.label(), question.choices());
            } else if (question.required()) {
                form.required(question.name(), question.type(), question.label());
            } else {
                form.field(question.name(), question.type(), question.label());
            }
        }
        return form;
    }
}
