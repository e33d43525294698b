package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Choice;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Kind;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Source;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an admin designs the form for visitors. */
class VisitorFormPageTest {

    private final Office office = new Office().with("support");
    private final List<String> typed = new ArrayList<>();

    @AfterEach
    void close() {
        office.close();
    }

    private VisitorFormPage.View look() {
        return office.look("visitor-form", VisitorFormPage.View.class, "name", "support");
    }

    private JoinForm form() {
        return office.desks.find("support").orElseThrow().form();
    }

    /** Types into parts of a field, by what its part is called and its number. */
    private VisitorFormPageTest type(String... more) {
        typed.addAll(List.of(more));
        return this;
    }

    /** Presses a button of that page, after what was typed. */
    private Outcome press(VisitorFormPage.View view, String button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(Office.submitted("token", Office.TOKEN, "name", "support", "do", button,
            "version", view.version(), "title", view.draft().title(), "instructions", view.draft().instructions(),
            "fields", String.valueOf(view.draft().fields().size())).values());
        for (int n = 0; n < view.draft().fields().size(); n++) {
            FieldDraft field = view.draft().fields().get(n);
            sent.putAll(Office.submitted("field-name-" + n, field.name(), "kind-" + n, field.kind(), "label-" + n, field.label(),
                "help-" + n, field.help(), "required-" + n, field.required(), "choices-" + n, field.choices(), "value-" + n, field.value(),
                "source-" + n, field.source()).values());
        }
        sent.putAll(Office.submitted(typed.toArray(String[]::new)).values());
        typed.clear();
        return office.console.change("visitor-form", "alice", Office.TOKEN, new Submitted(sent));
    }

    private static VisitorFormPage.View view(Outcome outcome) {
        return (VisitorFormPage.View) ((Outcome.Show) outcome).model();
    }

    private static List<String> names(VisitorFormPage.View view) {
        return view.draft().fields().stream().map(FieldDraft::name).toList();
    }

    @Test
    void aFormIsDesignedFieldByFieldAndHoldsWhenItIsSaved() {
        VisitorFormPage.View view = view(press(look(), "add"));
        view = view(type("field-name-3", "topic", "kind-3", "choice", "label-3", "Topic", "help-3", "What is it about?", "required-3", "on",
            "choices-3", "bills = Bills & money\r\n\r\nother", "value-3", "bills").press(view, "up-3"));
        assertThat(names(view)).containsExactly("username", "email", "topic", "question");
        assertThat(view.unsaved()).isTrue();
        assertThat(form()).as("nothing holds yet").isEqualTo(JoinForm.DEFAULT);
        view = view(press(view, "add"));
        view = view(type("field-name-4", "visit", "kind-4", "hidden", "source-4", "cookie", "value-4", "visit-id").press(view, "preview"));
        assertThat(view.preview()).extracting(Question::name).containsExactly("username", "email", "topic", "question");

        assertThat(press(view, "save")).isEqualTo(new Outcome.Go("visitor-form.jsp?name=support&done=saved"));
        assertThat(form()).isEqualTo(new JoinForm("", "", List.of(JoinField.line("username", true), JoinField.line("email", false),
            new JoinField("topic", Kind.CHOICE, "Topic", "What is it about?", true, List.of(new Choice("bills", "Bills & money"),
                new Choice("other", "other")), List.of("bills"), Source.FIXED), JoinField.line("question", false),
            new JoinField("visit", Kind.HIDDEN, "", "", false, List.of(), List.of("visit-id"), Source.COOKIE))));
        assertThat(office.audit).singleElement().asString().startsWith("alice: changed form of workgroup support\n+ topic (choice, required) label=Topic")
            .contains("\n+ visit (hidden)").doesNotContain("username");
        assertThat(look().unsaved()).isFalse();
    }

    @Test
    void fieldsAreMovedAndRemovedAndOurOwnFormComesBack() {
        assertThat(names(view(press(look(), "down-0")))).containsExactly("email", "username", "question");
        assertThat(names(view(press(look(), "down-2")))).containsExactly("username", "email", "question");
        assertThat(names(view(press(look(), "up-0")))).containsExactly("username", "email", "question");
        assertThat(names(view(press(look(), "remove-1")))).containsExactly("username", "question");
        VisitorFormPage.View moved = view(press(look(), "down-0"));
        assertThat(press(moved, "save")).isInstanceOf(Outcome.Go.class);
        assertThat(office.audit).containsExactly("alice: changed form of workgroup support\nthe order: email, username, question");
        assertThat(press(view(press(look(), "usual")), "save")).isInstanceOf(Outcome.Go.class);
        assertThat(form()).isEqualTo(JoinForm.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "up--1", "remove-99", "up-x", "<script>", "add-1", "remove-999"})
    void aButtonThatThereIsNotOnlyDrawsTheFormAnew(String button) {
        assertThat(names(view(press(look(), button)))).containsExactly("username", "email", "question");
        assertThat(form()).isEqualTo(JoinForm.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"name | field-name-1 | a b | console.wrong.field-name", "name | field-name-1 | password | console.wrong.field-name",
        "name | field-name-1 | username | field.twice", "name | field-name-1 | '' | field.missing", "kind | kind-1 | bomb | field.choice",
        "source | source-1 | file | field.choice", "choices | kind-1 | choice | field.missing"})
    void whatIsWrongWithAFieldIsSaidBesideItAndNothingIsSaved(String part, String field, String text, String why) {
        VisitorFormPage.View view = view(type(field, text, "label-0", "kept").press(look(), "save"));
        assertThat(view.draft().fields().get(1).wrong().get(part).key()).isEqualTo(why);
        assertThat(view.draft().fields().get(0).label()).isEqualTo("kept");
        assertThat(view.preview()).isNull();
        assertThat(form()).isEqualTo(JoinForm.DEFAULT);
        assertThat(office.audit).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"choice | b | a | field.choice", "choices | a,a | a | field.twice", "choices | a = | a | console.wrong.choice",
        "yes-no | '' | perhaps | field.choice", "line | '' | one,two | console.wrong.one-line"})
    void choicesAndDefaultsMustFitTheKind(String kind, String choices, String value, String why) {
        FieldDraft field = view(type("kind-1", kind, "choices-1", choices.replace(',', '\n'), "value-1", value.replace(',', '\n')).press(look(), "save"))
            .draft().fields().get(1);
        assertThat(field.wrong().values()).extracting(Said::key).contains(why);
    }

    @Test
    void aHiddenFieldOfThePageNeedsTheNameOfWhatItTakes() {
        FieldDraft field = view(type("kind-1", "hidden", "source-1", "address", "value-1", "a b").press(look(), "save")).draft().fields().get(1);
        assertThat(field.wrong().get("value").key()).isEqualTo("console.wrong.source");
        assertThat(type("kind-1", "hidden", "source-1", "address", "value-1", "from").press(look(), "save")).isInstanceOf(Outcome.Go.class);
    }

    @Test
    void aFormHasAnEnd() {
        VisitorFormPage.View view = look();
        for (int i = 0; i < JoinForm.MOST_FIELDS + 5; i++) {
            view = view(press(view, "add"));
        }
        assertThat(view.draft().fields()).hasSize(JoinForm.MOST_FIELDS);
        assertThat(view.draft().hasRoom()).isFalse();
        assertThat(view(type("fields", "999").press(look(), "")).draft().fields()).hasSize(JoinForm.MOST_FIELDS);
        String many = "x".repeat(150);
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            choices.append(i).append(many).append(" = ").append(i).append(many).append('\n');
        }
        VisitorFormPage.View long1 = view(type("kind-0", "choice", "choices-0", choices.toString(), "kind-1", "choice", "choices-1", choices.toString())
            .press(look(), "save"));
        assertThat(long1.draft().wrong().key()).isEqualTo("console.wrong.form-long");
    }

    @Test
    void nobodyWritesOverWhatSomebodyElseHasSaved() {
        VisitorFormPage.View early = look();
        press(view(press(look(), "remove-2")), "save");

        VisitorFormPage.View conflict = view(type("label-0", "Mine").press(early, "save"));
        assertThat(conflict.conflict()).isTrue();
        assertThat(conflict.draft().fields().get(0).label()).isEqualTo("Mine");
        assertThat(form().fields()).hasSize(2);
        assertThat(press(conflict, "save")).as("after a look").isInstanceOf(Outcome.Go.class);
        assertThat(form().fields()).hasSize(3);
    }

    @Test
    void theFormStaysWhenOtherSettingsAreSaved() {
        press(view(press(look(), "remove-2")), "save");
        office.fill("workgroup", new String[] {"name", "support"}, "grace", "33");
        assertThat(form().fields()).hasSize(2);
    }

    @Test
    void everyKindAndEverySourceHasAName() throws Exception {
        for (String bundle : List.of("workgroups_i18n.properties", "workgroups_i18n_zh_CN.properties")) {
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(Path.of("i18n", bundle), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            look().kinds().forEach(kind -> assertThat(texts).containsKey("console.kind." + kind));
            look().sources().forEach(source -> assertThat(texts).containsKey("console.source." + source));
        }
    }
}
