package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** Commands that change something show first what holds now. */
class SecondFormTest {

    private static final String SUPPORT = "support@workgroup.example.org";

    private final StanzaReader reader = new StanzaReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC());

    private Handling run(String command, Element form) {
        IQ iq = new IQ(IQ.Type.set);
        iq.setFrom("admin@example.org/desk");
        iq.setTo("workgroup.example.org");
        Element element = iq.setChildElement("command", "http://jabber.org/protocol/commands");
        element.addAttribute("node", "http://jabber.org/protocol/admin#" + command);
        if (form != null) {
            element.add(form);
        }
        return reader.read(iq, new Caller(Jids.address(iq.getFrom()), true, true));
    }

    private static Element chosen(String... fields) {
        Form form = Form.submit("http://jabber.org/protocol/admin");
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], null, null, fields[i + 1]);
        }
        return form.element();
    }

    private static Element command(List<Packet> packets) {
        return ((IQ) packets.get(0)).getChildElement();
    }

    private static Element form(List<Packet> packets) {
        return command(packets).element("x");
    }

    private static Element field(Element form, String name) {
        return form.elements("field").stream().map(Element.class::cast).filter(one -> name.equals(one.attributeValue("var")))
            .findFirst().orElseThrow();
    }

    /** The form as somebody submits it who has changed nothing. */
    private static Element asItWas(Element form) {
        Element submitted = form.createCopy();
        submitted.addAttribute("type", "submit");
        return submitted;
    }

    @Test
    void the_workgroup_is_chosen_from_a_list() {
        for (String command : new String[] {"update-workgroup", "delete-workgroup", "set-workgroup-value"}) {
            Element workgroup = field(form(Desk.replied(run(command, null))), "workgroup");

            assertThat(workgroup.attributeValue("type")).isEqualTo("list-single");
            assertThat(workgroup.element("required")).isNotNull();
            List<String> options = new ArrayList<>();
            workgroup.elements("option").forEach(option -> options.add(((Element) option).elementText("value")));
            assertThat(options).containsExactly(SUPPORT, "closed@workgroup.example.org");
        }
    }

    @Test
    void the_first_form_leads_to_the_next_and_that_to_the_end() {
        Element first = command(Desk.replied(run("update-workgroup", null)));
        Element second = command(Desk.replied(run("update-workgroup", chosen("workgroup", SUPPORT))));

        assertThat(first.element("actions").attributeValue("execute")).isEqualTo("next");
        assertThat(second.element("actions").attributeValue("execute")).isEqualTo("complete");
        assertThat(second.attributeValue("status")).isEqualTo("executing");
    }

    @Test
    void what_holds_now_is_filled_in() {
        Map<String, List<String>> shown = Form.read(form(Desk.replied(run("update-workgroup", chosen("workgroup", SUPPORT)))));

        assertThat(shown).containsEntry("description", List.of("We help")).containsEntry("open", List.of("1"))
            .containsEntry("queues", List.of("billing", "Tech Help")).containsEntry("supervisors", List.of("sue@example.org"))
            .containsEntry("offer-timeout", List.of("20")).containsEntry("max-waiting", List.of("1000"))
            .containsEntry("workgroup", List.of(SUPPORT));
    }

    @Test
    void submitting_the_form_as_it_was_changes_nothing_whoever_serves_which_queue() {
        Element second = form(Desk.replied(run("update-workgroup", chosen("workgroup", SUPPORT))));

        WorkgroupSettings now = Desk.settings("support", true);
        assertThat(Admin.change(run("update-workgroup", asItWas(second)), now)).isEqualTo(new Arrangement.Made(now, ""));
    }

    @Test
    void a_text_is_shown_as_it_is_or_as_it_is_by_default() {
        MemoryNamedTexts texts = new MemoryNamedTexts();
        Archive archive = Desk.archive(texts);
        Handling chosen = run("set-workgroup-value", chosen("workgroup", SUPPORT, "name", "offline.subject"));

        assertThat(Form.read(form(Desk.replied(chosen, archive)))).containsEntry("value", List.of("form.offline.subject"));
        texts.put(Shelf.of("support"), "offline.subject", "a\n\nb");
        Element second = form(Desk.replied(chosen, archive));
        assertThat(Form.read(second)).containsEntry("value", List.of("a", "", "b"));

        Admin.say(run("set-workgroup-value", asItWas(second)), texts);
        assertThat(texts.get(Shelf.of("support"), "offline.subject")).contains("a\n\nb");
    }

    @Test
    void a_text_may_be_emptied_in_the_second_form() {
        MemoryNamedTexts texts = new MemoryNamedTexts();
        Element blank = asItWas(form(Desk.replied(run("set-workgroup-value", chosen("workgroup", SUPPORT, "name", "offline.subject")),
            Desk.archive(texts))));
        blank.remove(field(blank, "value"));

        Admin.say(run("set-workgroup-value", blank), texts);

        assertThat(texts.get(Shelf.of("support"), "offline.subject")).contains("");
    }

    @Test
    void a_text_that_somebody_else_has_changed_meanwhile_is_not_written_over() {
        MemoryNamedTexts texts = new MemoryNamedTexts();
        Element mine = asItWas(form(Desk.replied(run("set-workgroup-value", chosen("workgroup", SUPPORT, "name", "offline.subject")),
            Desk.archive(texts))));
        texts.put(Shelf.of("support"), "offline.subject", "another admin's");

        assertThat(command(Admin.say(run("set-workgroup-value", mine), texts)).element("note").attributeValue("type")).isEqualTo("error");

        assertThat(texts.get(Shelf.of("support"), "offline.subject")).contains("another admin's");
    }

    @Test
    void whom_or_what_there_is_not_is_told_after_the_first_form() {
        assertThat(command(Desk.replied(run("update-workgroup", chosen("workgroup", "nowhere")))).elementText("note"))
            .isEqualTo("workgroup: arrange.unknown nowhere");
        assertThat(command(Desk.replied(run("set-workgroup-value", chosen("workgroup", "support", "name", "x")))).elementText("note"))
            .isEqualTo("name: field.text x");
    }
}
