package org.igniterealtime.openfire.plugins.workgroups.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Choice;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Kind;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Source;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinFormTest {

    private static final List<Choice> TOPICS = List.of(new Choice("bills", "Bills"), new Choice("other", "Something else"));

    private static JoinField field(String name, Kind kind, boolean required) {
        return new JoinField(name, kind, "", "", required, kind.hasChoices() ? TOPICS : List.of(), List.of(), Source.FIXED);
    }

    private static JoinField hidden(String name, Source source, String... value) {
        return new JoinField(name, Kind.HIDDEN, "", "", false, List.of(), List.of(value), source);
    }

    private static JoinForm form(JoinField... fields) {
        return new JoinForm("", "", List.of(fields));
    }

    private static Metadata said(String name, String... values) {
        return new Metadata(Map.of(name, List.of(values)));
    }

    @ParameterizedTest
    @CsvSource({"LINE, ''", "LINES, '  '", "CHOICE, ''", "CHOICES, ''", "YES_NO, ''"})
    void whoLeavesOutWhatIsRequiredLacksIt(Kind kind, String blank) {
        JoinForm form = form(field("email", Kind.LINE, false), field("topic", kind, true));

        assertThat(form.lack(Metadata.NONE)).contains(new JoinForm.Lack(form.fields().get(1), Fault.MISSING));
        assertThat(form.lack(said("topic", blank))).map(JoinForm.Lack::fault).contains(Fault.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"LINE, anything, true", "CHOICE, bills, true", "CHOICE, Bills, false", "CHOICES, other, true", "CHOICES, x, false",
        "YES_NO, 0, true", "YES_NO, true, true", "YES_NO, perhaps, false"})
    void anAnswerIsOneOfTheChoices(Kind kind, String answer, boolean taken) {
        assertThat(form(field("topic", kind, true)).lack(said("topic", answer)).isEmpty()).isEqualTo(taken);
    }

    @Test
    void ourOwnFormAsksAndDoesNotInsist() {
        assertThat(JoinForm.DEFAULT.lack(Metadata.NONE)).isEmpty();
        assertThat(new JoinForm("Hello", "", JoinForm.DEFAULT.fields()).lack(Metadata.NONE)).isEmpty();
        assertThat(form(JoinField.line("username", true)).lack(Metadata.NONE)).isPresent();
    }

    @Test
    void aFixedHiddenFieldSaysWhatTheAdminDidWhateverTheVisitorsClientMadeOfIt() {
        JoinForm form = form(hidden("site", Source.FIXED, "shop"));

        assertThat(form.asked()).isEmpty();
        assertThat(form.filled(Metadata.NONE)).isEqualTo(said("site", "shop"));
        assertThat(form.filled(said("site", "forged"))).isEqualTo(said("site", "shop"));
    }

    @ParameterizedTest
    @CsvSource({"COOKIE, getCookie_visit", "ADDRESS, getRequest_visit", "HEADER, getHeader_visit", "SESSION, getSession_visit"})
    void whatOnlyThePageKnowsIsTakenFromItAndAMarkThatItDidNotReplaceIsNoAnswer(Source source, String mark) {
        JoinForm form = form(hidden("from", source, "visit"));

        assertThat(form.fields().get(0).marks()).containsExactly(mark);
        assertThat(form.filled(said("from", "page 3"))).isEqualTo(said("from", "page 3"));
        assertThat(form.filled(said("from", mark))).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<x>", "FORM_TYPE", "password", "userID", "\u540d"})
    void aFieldIsCalledSomethingThatEveryClientCanSendAndThatIsOursToAsk(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> JoinField.line(name, false));
    }

    @Test
    void whatSmackWouldHangUpAtIsNoForm() {
        assertThatIllegalArgumentException().as("two of a name").isThrownBy(() -> form(JoinField.line("a", false), JoinField.line("a", true)));
        assertThatIllegalArgumentException().as("two values in one line").isThrownBy(() ->
            new JoinField("a", Kind.LINE, "", "", false, List.of(), List.of("1", "2"), Source.FIXED));
        assertThatIllegalArgumentException().as("choices of a text").isThrownBy(() ->
            new JoinField("a", Kind.LINE, "", "", false, TOPICS, List.of(), Source.FIXED));
        assertThatIllegalArgumentException().as("hidden and required").isThrownBy(() ->
            new JoinField("a", Kind.HIDDEN, "", "", true, List.of(), List.of(), Source.FIXED));
    }
}
