package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xmpp.packet.IQ;

/** Wrong values change nothing, and the note says which field it was and why. */
class WrongFieldTest {

    private final StanzaReader reader = new StanzaReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC());

    private Handling submit(String command, String... fields) {
        IQ iq = new IQ(IQ.Type.set);
        iq.setFrom("admin@example.org/desk");
        iq.setTo("workgroup.example.org");
        Element element = iq.setChildElement("command", "http://jabber.org/protocol/commands");
        element.addAttribute("node", "http://jabber.org/protocol/admin#" + command + "-workgroup");
        Form form = Form.submit("http://jabber.org/protocol/admin");
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], null, null, fields[i + 1]);
        }
        element.add(form.element());
        return reader.read(iq, new Caller(Jids.address(iq.getFrom()), true, true));
    }

    private static String error(Handling handling) {
        return Admin.error(handling, Desk.settings("support", true));
    }

    private WorkgroupSettings updated(String... fields) {
        return ((Arrangement.Made) Admin.change(submit("update", fields), Desk.settings("support", true))).settings();
    }

    @ParameterizedTest
    @CsvSource({
        "support, name: arrange.exists support", "Support, name: arrange.exists support", "a b, name: field.address a b",
        "a@b, name: field.address a@b", "a/b, name: field.address a/b", "'', name: field.missing"})
    void a_name_must_be_free_and_fit_for_an_address(String name, String note) {
        assertThat(error(submit("add", "name", name))).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "offer-timeout, 0, 'offer-timeout: field.number 0 1 86400'", "offer-timeout, soon, 'offer-timeout: field.number soon 1 86400'",
        "max-chats, -1, 'max-chats: field.number -1 1 1000'", "max-waiting, 2.5, 'max-waiting: field.number 2.5 1 1000000'",
        "grace, 99999999999, 'grace: field.number 99999999999 1 86400'", "members, @, members: field.address @",
        "members, bob@, members: field.address bob@", "open, maybe, open: field.truth maybe",
        "queue, nowhere, queue: field.queue nowhere"})
    void a_wrong_value_is_named(String field, String value, String note) {
        assertThat(error(submit("update", "workgroup", "support", field, value))).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"nowhere, nowhere", "support@example.org, support@example.org"})
    void the_workgroup_must_be_one_of_ours(String workgroup, String shown) {
        assertThat(error(submit("update", "workgroup", workgroup))).isEqualTo("workgroup: arrange.unknown " + shown);
        assertThat(error(submit("delete", "workgroup", workgroup))).isEqualTo("workgroup: arrange.unknown " + shown);
    }

    @Test
    void queues_differ_by_more_than_case() {
        assertThat(error(submit("add", "name", "new", "queues", "Night\nnight"))).isEqualTo("queues: field.twice night");
    }

    @Test
    void names_have_an_end() {
        assertThat(error(submit("add", "name", "x".repeat(65)))).startsWith("name: field.long xxx").endsWith(" 64");
        assertThat(error(submit("add", "name", "x", "queues", "y".repeat(101)))).startsWith("queues: field.long yyy").endsWith(" 100");
        assertThat(error(submit("add", "name", "x", "members", "z".repeat(256)))).startsWith("members: field.long zzz").endsWith(" 255");
        assertThat(error(submit("add", "name", "x", "groups", "g".repeat(256)))).startsWith("groups: field.long ggg").endsWith(" 255");
    }

    @Test
    void blank_leaves_the_agents_as_they_are_and_a_dash_removes_them() {
        WorkgroupSettings before = Desk.settings("support", true);

        assertThat(updated("workgroup", "support", "members", "")).isEqualTo(before);
        assertThat(updated("workgroup", "support", "members", "-").queues()).extracting("users").isEqualTo(List.of(Set.of(), Set.of()));
    }
}
