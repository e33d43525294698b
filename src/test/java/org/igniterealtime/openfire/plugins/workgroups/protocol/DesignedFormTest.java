package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Choice;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Kind;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Source;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.junit.jupiter.api.Test;

/** The form as an admin has designed it. */
class DesignedFormTest {

    /** One of each kind. */
    static final JoinForm FORM = new JoinForm("Talk <to> us", "Three & a half questions", List.of(
        JoinField.line("username", true),
        new JoinField("topic", Kind.CHOICE, "Topic", "What is it about?", true,
            List.of(new Choice("bills", "Bills & money"), new Choice("other", "Something else")), List.of("other"), Source.FIXED),
        new JoinField("products", Kind.CHOICES, "Products", "", false, List.of(new Choice("tv", "TV"), new Choice("phone", "Phone")),
            List.of("tv", "phone"), Source.FIXED),
        new JoinField("story", Kind.LINES, "What happened", "", false, List.of(), List.of("First,", "then"), Source.FIXED),
        new JoinField("customer", Kind.YES_NO, "Customer", "", false, List.of(), List.of(), Source.FIXED),
        new JoinField("site", Kind.HIDDEN, "", "", false, List.of(), List.of("shop"), Source.FIXED),
        new JoinField("visit", Kind.HIDDEN, "", "", false, List.of(), List.of("visit-id"), Source.COOKIE)));

    private final Desk desk = new Desk().asking(FORM);

    @Test
    void every_kind_of_field_is_told_as_clients_read_it() {
        Stanzas.assertSame(Desk.replied(desk.read("workgroup-form/asked")), "designed-form/form");
    }

    @Test
    void a_required_field_that_is_missing_is_refused_by_its_name() {
        Stanzas.assertSame(Desk.replied(desk.read("join-queue/bare")), "designed-form/missing");
    }

    @Test
    void an_answer_that_is_no_choice_is_refused_by_its_fields_name() {
        Stanzas.assertSame(Desk.replied(desk.read("designed-form/no-choice")), "designed-form/no-choice-refused");
    }

    @Test
    void what_is_hidden_is_filled_in_and_what_nobody_asked_for_is_kept() {
        Command.Join join = (Command.Join) Desk.commands(desk.read("designed-form/filled")).get(0);

        assertThat(join.metadata().fields()).isEqualTo(Map.of("username", List.of("Vic"), "topic", List.of("bills"),
            "products", List.of("tv", "phone"), "extra", List.of("kept"), "site", List.of("shop")));
    }
}
