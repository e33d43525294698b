package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.Departure;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.OfferStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueueStatus;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Invitations;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * The examples of XEP-0142 0.3, by their numbers, with the people of our samples in place of its own. Where we answer more than an example
 * shows (Smack needs it), what it shows must be there.
 */
class Xep0142Test {

    private final Desk desk = new Desk();

    private static String sample(String name) {
        return "xep-0142/" + name;
    }

    private Command asked(String name) {
        return Desk.commands(Desk.after(desk.read(sample(name)), Desk.state(true))).get(0);
    }

    private static Metadata told(Command join) {
        return ((Command.Join) join).metadata();
    }

    private static Request offered() {
        Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join());
        return state.request("s1x").orElseThrow();
    }

    @Test
    void examples_2_to_4_a_user_joins() {
        assertThat(((Command.Join) asked("02-request")).visitor().address()).isEqualTo(Desk.VIC);
        Stanzas.assertSame(Desk.replied(desk.read(sample("02-request")), Answer.DONE), sample("empty-result-to-user"));
    }

    @Test
    void example_5_the_meta_data_of_another_namespace_is_kept() {
        assertThat(told(asked("05-join-with-meta-data")).fields()).isEqualTo(Map.of("customer-id", List.of("the24th498onth"),
            "referrer", List.of("http://www.example.com/portal/"), "product", List.of("Widget 1.0")));
    }

    @Test
    void examples_7_and_8_a_user_asks_for_the_form_and_submits_it() {
        IQ form = (IQ) Desk.replied(desk.read(sample("07-join-with-form"))).get(0);

        assertThat(form.getChildElement().getQualifiedName()).isEqualTo("join-queue");
        assertThat(Form.firstIn(form.getChildElement())).isPresent();
        assertThat(told(asked("08-join-with-form")).fields())
            .isEqualTo(Map.of("first", List.of("John"), "last", List.of("Doe"), "contract_type", List.of("2")));
    }

    @Test
    void examples_11_to_15_a_user_departs_and_gets_a_result_and_a_message() {
        assertThat(asked("11-depart-request")).isEqualTo(new Command.Depart(Desk.VIC));
        Stanzas.assertSame(Desk.replied(Desk.after(desk.read(sample("11-depart-request")), Desk.state(true)), Answer.DONE), sample("empty-result-to-user"));
        assertThat(Departure.message(Desk.SUPPORT, Desk.VIC, Outcome.DEPARTED).getChildElement("depart-queue", Namespaces.WORKGROUP)).isNotNull();
    }

    @Test
    void examples_12_and_16_an_administrator_removes_a_user() {
        assertThat(asked("16-administrator-removes-user")).isEqualTo(new Command.Dequeue(Desk.VIC));
        assertThat(Desk.replied(desk.readFrom(Desk.EVE, false, sample("16-administrator-removes-user"))).get(0).getError().getCondition())
            .isEqualTo(Condition.forbidden);
    }

    @Test
    void example_18_a_user_is_told_where_he_stands() {
        Element status = QueueStatus.message(Desk.SUPPORT, Desk.VIC, 4, Optional.of(Duration.ofMinutes(1)))
            .getChildElement("queue-status", Namespaces.WORKGROUP);

        assertThat(status.elementText("position")).isEqualTo("4");
        assertThat(status.elementText("time")).isEqualTo("60");
    }

    @Test
    void example_19_a_user_polls_where_he_stands() {
        Stanzas.assertSame(Desk.replied(Desk.after(desk.read(sample("19-user-status-poll")), Desk.state(true, Desk.join()))),
            sample("19-user-status-poll-result"));
    }

    @Test
    void examples_21_and_50_both_are_invited_by_the_workgroup_into_a_room() {
        Seat seat = new Seat(Desk.SUPPORT, org.igniterealtime.openfire.plugins.workgroups.core.Address.of("s1x@conference.example.org"), "support");
        Element user = Invitations.visitor(seat, offered(), "hello").getElement();
        Element agent = Invitations.agent(seat, offered(), Desk.ANN).getElement();

        for (Element message : List.of(user, agent)) {
            assertThat(message.attributeValue("to")).isEqualTo("s1x@conference.example.org");
            assertThat(message.attributeValue("from")).isEqualTo("support@workgroup.example.org/support");
        }
        assertThat(user.element("x").element("invite").attributeValue("to")).isEqualTo(Desk.VIC.toString());
        assertThat(agent.element("offer").attributeValue("jid")).isEqualTo(Desk.VIC.toString());
    }

    @Test
    void examples_23_and_24_an_agent_becomes_available() {
        assertThat(asked("24-agent-becomes-available")).isEqualTo(new Command.GoOnDuty(Desk.ANN, Show.CHAT, "", 3));
    }

    @Test
    void examples_31_and_32_an_agent_asks_for_the_others() {
        Handling.Consult consult = (Handling.Consult) desk.read(sample("31-request"));
        IQ list = (IQ) Desk.replied(consult.then().apply(Desk.archive(new MemoryNamedTexts())), Desk.state(true)).get(0);

        assertThat(list.getChildElement().elements("agent")).extracting(agent -> ((Element) agent).attributeValue("jid"))
            .contains(Desk.BOB.bare()).doesNotContain(Desk.ANN.bare());
    }

    @Test
    void examples_35_to_38_an_agent_is_offered_a_chat_with_its_time_and_meta_data_and_says_that_it_has_come() {
        Request request = offered();
        Element offer = OfferStanzas.offer(Desk.SUPPORT, request, request.offers().get(0), Duration.ofSeconds(30)).getChildElement();

        assertThat(offer.attributeValue("jid")).isEqualTo(Desk.VIC.toString());
        assertThat(offer.elementText("timeout")).isEqualTo("30");
        assertThat(offer.asXML()).contains("Vic &lt;3");
        assertThat(desk.read(sample("36-offer-response"))).isEqualTo(Handling.SILENCE);
    }

    @Test
    void examples_40_to_43_an_agent_accepts_or_rejects_by_the_users_jid() {
        assertThat(asked("40-offer-accept")).isEqualTo(new Command.Accept(Desk.ANN, Desk.VIC.toString()));
        assertThat(asked("41-offer-reject")).isEqualTo(new Command.Reject(Desk.ANN, Desk.VIC.toString()));
        Stanzas.assertSame(Desk.replied(desk.read(sample("40-offer-accept")), Answer.DONE), sample("empty-result-to-agent"));
    }

    @Test
    void examples_45_to_47_an_offer_is_revoked_with_a_reason() {
        Element revoke = OfferStanzas.revoke(Desk.SUPPORT, offered(), Desk.ANN, "timeout").getChildElement();

        assertThat(revoke.getName()).isEqualTo("offer-revoke");
        assertThat(revoke.attributeValue("jid")).isEqualTo(Desk.VIC.toString());
        assertThat(revoke.elementText("reason")).isEqualTo("timeout");
    }

    @Test
    void example_51_the_service_and_its_workgroups_are_discovered() {
        for (List<Packet> info : List.of(Desk.replied(desk.read("disco-info/service-asked")),
                Desk.replied(desk.read("disco-info/workgroup-asked"), Desk.state(true)))) {
            Element query = ((IQ) info.get(0)).getChildElement();
            assertThat(query.element("identity").attributeValue("category")).isEqualTo("collaboration");
            assertThat(query.element("identity").attributeValue("type")).isEqualTo("workgroup");
            assertThat(query.elements("feature")).extracting(feature -> ((Element) feature).attributeValue("var"))
                .containsAll(Set.of(Namespaces.WORKGROUP, Namespaces.DISCO_INFO));
        }
        assertThat(Desk.replied(desk.read("disco-items/service-asked")).get(0).toXML()).contains("jid=\"support@workgroup.example.org\"");
    }
}
