package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.junit.jupiter.api.Test;

class EventTextTest {

    private static final Address ANN = Address.of("ann@example.org/desk");

    @Test
    void anOfferSaysWhoWasEligibleInWhichOrderAndWhyTheOthersWereNot() {
        EventText text = EventText.of(new Event.Offered("r1", 2, ANN.toBare(), ANN, Instant.ofEpochMilli(1234),
            List.of(ANN.toBare(), Address.of("bob@example.org")), Map.of("eve@example.org", Ineligible.FULL)));

        assertThat(text).isEqualTo(new EventText("Offered", "r1", """
            {"number":2,"agent":"ann@example.org","session":"ann@example.org/desk","until":1234,\
            "order":["ann@example.org","bob@example.org"],"others":{"eve@example.org":"FULL"}}"""));
    }

    @Test
    void aJoinSaysWhoAndWhereButNotWhatTheVisitorTold() {
        EventText text = EventText.of(new Event.Queued("r1", new Visitor(ANN, ANN.toBare(), true),
            new Metadata(Map.of("question", List.of("secret"))), new Place("sales", 0, Instant.ofEpochMilli(5), 7),
            new Route(List.of("money"), List.of("vip"), null, ANN.toBare(), "sales", 0, 3), null));

        assertThat(text.detail()).isEqualTo("""
            {"visitor":{"address":"ann@example.org/desk","userId":"ann@example.org","registered":true},\
            "place":{"queue":"sales","priority":0,"since":5,"arrival":7},\
            "route":{"rules":["money"],"tags":["vip"],"recent":"ann@example.org","home":"sales","steps":0,"asked":3,\
            "journey":{"from":[],"sent":0}}}""");
    }

    @Test
    void whatWasSaidIsNotInTheLog() {
        EventText text = EventText.of(new Event.Said("r1", ANN, "Ann", "id", "secret", Story.START));

        assertThat(text.detail()).isEqualTo("""
            {"sender":"ann@example.org/desk","nickname":"Ann","stanzaId":"id","saidAt":1772442000123}""");
    }

    @Test
    void settingsAreSummedUp() {
        EventText text = EventText.of(new Event.Configured(Story.settings("support"), Story.members()));

        assertThat(text).isEqualTo(new EventText("Configured", null, """
            {"open":true,"queues":["sales","billing"],"members":2}"""));
    }

    @Test
    void anEventOfNoRequestHasNone() {
        assertThat(EventText.of(new Event.OffDuty(ANN, "left"))).isEqualTo(new EventText("OffDuty", null, """
            {"session":"ann@example.org/desk","reason":"left"}"""));
    }
}
