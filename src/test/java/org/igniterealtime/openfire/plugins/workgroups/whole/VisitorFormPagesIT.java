package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPException.XMPPErrorException;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.jivesoftware.smackx.xdata.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.ConsolePages;
import org.igniterealtime.openfire.plugins.workgroups.client.PlainClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** An admin designs what visitors are asked; clients that know workgroups, and those that do not, are held to it. */
@ExtendWith(SharedDesk.class)
class VisitorFormPagesIT extends InBrowser {

    private ConsolePages console(RunningDesk desk) {
        return new ConsolePages(browser, desk.server()).logIn();
    }

    private static Map<String, String> about(EntityBareJid workgroup) {
        return Map.of("name", workgroup.getLocalpart().toString());
    }

    /** Types into the part of that name of the field of that number. */
    static void design(Browser browser, int number, Map<String, String> parts) {
        parts.forEach((part, text) -> {
            if (part.equals("kind") || part.equals("source")) {
                browser.choose("#" + part + '-' + number, text);
            } else {
                browser.retype("#" + part + '-' + number, text);
            }
        });
    }

    @Test
    void theFormIsDesignedWithoutAScriptAndIsWhatSmackIsToldAndHeldTo(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        ConsolePages console = console(desk).open("visitor-form", about(workgroup));
        console.look("visitor-form-default");

        browser.go("[value=remove-1]");
        browser.go("#add");
        design(browser, 2, Map.of("field-name", "topic", "kind", "choices", "label", "What <is> it?", "choices", "bills = Bills & money\nother"));
        browser.press("#required-2");
        browser.go("#add");
        design(browser, 3, Map.of("field-name", "site", "kind", "hidden", "value", "shop"));
        browser.go("#add");
        design(browser, 4, Map.of("field-name", "visit", "kind", "hidden", "value", "a visit", "source", "cookie"));
        browser.go("[value=up-3]");
        assertThat(browser.value("#field-name-2")).as("the hidden one has moved up").isEqualTo("site");
        assertThat(browser.value("#choices-3")).as("what was typed is kept").isEqualTo("bills = Bills & money\nother");
        browser.see("#unsaved");
        assertThat(desk.visitor("vic", workgroup).workgroup().getWorkgroupForm().getField("topic")).as("nothing holds yet").isNull();

        console.send();
        browser.see("#field-4 .wg-error", "\"a visit\" is not the name of a cookie");
        browser.see("#value-4[aria-invalid=true][aria-describedby=w-value-4]");
        browser.see("#w-value-4", "is not the name of a cookie");
        console.look("visitor-form-wrong");
        design(browser, 4, Map.of("value", "visit-id"));
        browser.go("#preview-it");
        browser.see("#preview", "Bills & money");
        assertThat(browser.see("#preview").getText()).contains("What <is> it? *").doesNotContain("shop").doesNotContain("visit-id");
        console.send();
        console.seeDone("Saved");
        console.look("visitor-form-designed");
        assertThat(console.audited(workgroup.getLocalpart().toString())).containsExactly("admin: changed form of workgroup " + workgroup.getLocalpart());

        VisitorClient wil = desk.visitor("wil", workgroup);
        Form form = wil.workgroup().getWorkgroupForm();
        assertThat(form.getDataForm().getFields()).extracting(field -> field.getFieldName() + " " + field.getType())
            .containsExactly("username text-single", "question text-single", "site hidden", "topic list-multi", "visit hidden");
        assertThat(form.getField("topic").isRequired()).isTrue();
        assertThatThrownBy(() -> wil.join("hello")).isInstanceOf(XMPPErrorException.class).hasMessageContaining("not-acceptable")
            .hasMessageContaining("What <is> it?").hasMessageContaining("topic");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        FillableForm filled = form.getFillableForm();
        filled.setAnswer("username", "Wil");
        filled.setAnswer("topic", List.of("bills"));
        wil.workgroup().joinQueue(filled.getDataFormToSubmit(), null);
        assertThat(ann.offers().next().getMetaData()).containsEntry("topic", List.of("bills")).containsEntry("site", List.of("shop"))
            .doesNotContainKey("visit");
        wil.depart();
    }

    @Test
    void theVisitorWhoIsAskedInPlainMessagesIsNotAskedForWhatIsHidden(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        console(desk).open("visitor-form", about(workgroup));
        browser.go("[value=remove-2]");
        browser.go("[value=remove-1]");
        browser.go("#add");
        design(browser, 0, Map.of("field-name", "topic", "label", "About what"));
        design(browser, 1, Map.of("field-name", "site", "kind", "hidden", "value", "shop"));
        browser.go("#send");
        browser.see(".success");

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        PlainClient vic = new PlainClient(desk.login("vic"), workgroup);
        assertThat(vic.says("Hello", "About what?")).doesNotContain("site");
        vic.says("my printer", "in line");
        assertThat(ann.offers().next().getMetaData()).containsEntry("topic", List.of("my printer")).containsEntry("site", List.of("shop"));
        vic.says("cancel");
    }
}
