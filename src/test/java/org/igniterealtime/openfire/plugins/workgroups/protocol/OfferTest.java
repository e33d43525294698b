package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.OfferStanzas;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmpp.packet.IQ;

class OfferTest {

    private final Desk desk = new Desk();

    private static Request request(Map<String, List<String>> metadata) {
        Offer offer = new Offer(1, Desk.ANN.toBare(), Desk.ANN, Desk.NOW, Desk.NOW.plusSeconds(20), OfferState.PENDING, null);
        return new Request("s1x", new Visitor(Desk.VIC, Desk.VIC.toBare(), true), new Metadata(metadata),
            new Place("billing", 0, Desk.NOW, 1), Route.to("billing"), RequestState.OFFERED, Desk.NOW, null, List.of(offer), null, null, null);
    }

    private static IQ offer(Map<String, List<String>> metadata) {
        Request request = request(metadata);
        return OfferStanzas.offer(Desk.SUPPORT, request, request.offers().get(0), Desk.offerTimeout());
    }

    private static Map<String, List<String>> told() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("username", List.of("Vic <3"));
        fields.put("topics", List.of("bill", "refund"));
        return fields;
    }

    @Test
    void an_offer_tells_all_that_smack_and_spark_need() {
        Stanzas.assertSame(offer(told()), "offer/offer");
    }

    @Test
    void the_name_of_a_metadata_value_is_its_first_attribute() {
        assertThat(offer(told()).toXML()).contains("<value name=\"topics\">bill</value>");
    }

    @Test
    void a_visitor_without_a_name_is_called_by_the_local_part() {
        assertThat(metadata(offer(Map.of("username", List.of(" "))))).containsEntry("username", "vic");
    }

    @Test
    void a_visitor_cannot_pass_for_another_in_the_metadata() {
        assertThat(metadata(offer(Map.of("userID", List.of("boss@example.org"))))).containsEntry("userID", "vic@example.org");
    }

    private static Map<String, String> metadata(IQ offer) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element value : offer.getChildElement().element("metadata").elements("value")) {
            fields.put(value.attributeValue("name"), value.getText());
        }
        return fields;
    }

    @Test
    void an_offer_that_is_gone_is_revoked_with_a_reason() {
        Stanzas.assertSame(OfferStanzas.revoke(Desk.SUPPORT, request(told()), Desk.ANN, "taken"), "offer-revoke/taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-session", "by-stanza"})
    void an_agent_accepts_by_the_session_wherever_its_id_is_taken_from(String sample) {
        Handling handling = desk.read("offer-accept/" + sample);

        assertThat(handling).isInstanceOf(Handling.AskAnywhere.class);
        assertThat(Desk.commands(handling)).containsExactly(new Command.Accept(Desk.ANN, "s1x"));
    }

    @Test
    void an_agent_accepts_by_the_visitor_as_the_xep_says() {
        assertThat(Desk.commands(desk.read("offer-accept/by-visitor"))).containsExactly(new Command.Accept(Desk.ANN, Desk.VIC.toString()));
    }

    @Test
    void an_agent_rejects_in_the_same_ways() {
        assertThat(Desk.commands(desk.read("offer-reject/by-session"))).containsExactly(new Command.Reject(Desk.ANN, "s1x"));
        assertThat(Desk.commands(desk.read("offer-reject/by-stanza"))).containsExactly(new Command.Reject(Desk.ANN, "s1x"));
        assertThat(Desk.commands(desk.read("offer-reject/by-visitor"))).containsExactly(new Command.Reject(Desk.ANN, Desk.VIC.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer-accept", "offer-reject"})
    void an_answer_to_an_offer_is_answered(String element) {
        Handling handling = desk.read(element + "/by-session");

        Stanzas.assertSame(Desk.replied(handling, Answer.DONE), element + "/done");
        Stanzas.assertSame(Desk.replied(handling, Answer.refused(Refusal.TOO_LATE)), element + "/too-late");
        Stanzas.assertSame(Desk.replied(desk.read(element + "/unnamed")), element + "/bad-request");
    }

    @Test
    void the_clients_receipt_is_not_an_accept() {
        assertThat(desk.read("offer/acknowledged")).isEqualTo(Handling.SILENCE);
    }

    @Test
    void a_client_that_cannot_take_offers_bounces_it() {
        assertThat(desk.read("offer/bounced")).isEqualTo(Handling.Tell.of("support", new Command.OfferBounced(Desk.ANN, "s1x")));
    }

    @Test
    void an_error_for_something_else_is_ignored() {
        assertThat(desk.read("offer/stray-error")).isEqualTo(Handling.SILENCE);
    }
}
