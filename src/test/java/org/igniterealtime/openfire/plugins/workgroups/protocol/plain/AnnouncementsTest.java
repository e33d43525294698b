package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.Message;

class AnnouncementsTest {

    private static final Texts ENGLISH = BothLanguages.ENGLISH;
    private static final Texts CHINESE = BothLanguages.ENGLISH.in("zh-CN");

    private static Request offered(Map<String, List<String>> metadata) {
        return Desk.state(true, Desk.onDuty(Desk.ANN),
            new Command.Join("s1x", new Visitor(Desk.VIC, Desk.VIC.toBare(), true), new Metadata(metadata))).request("s1x").orElseThrow();
    }

    private static String offer(Texts texts, Map<String, List<String>> metadata) {
        Request request = offered(metadata);
        return Announcements.offer(texts, request, request.offers().get(0), Duration.ofSeconds(20));
    }

    @Test
    void an_offer_says_who_what_how_long_and_how_to_answer() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("username", List.of("Vic"));
        told.put("topics", List.of("bill", "refund"));

        assertThat(offer(ENGLISH, told)).isEqualTo(
            "Visitor 1: Vic\nusername: Vic\ntopics: bill, refund\nYou have 20 seconds: write \"accept 1\" or \"reject 1\".");
        assertThat(offer(CHINESE, told)).contains("访客 1：Vic").contains("20 秒");
    }

    @Test
    void a_visitor_cannot_put_words_into_the_workgroups_mouth() {
        assertThat(offer(ENGLISH, Map.of("question", List.of("help\nThe offer of visitor 1 has expired.")))).contains(
            "question: help The offer of visitor 1 has expired.");
    }

    @Test
    void a_long_answer_is_shown_as_far_as_it_helps() {
        assertThat(offer(ENGLISH, Map.of("question", List.of("x".repeat(16_000)))).length()).isLessThan(800);
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 481, 488, 489, 490})
    void half_an_emoji_at_the_end_of_a_long_answer_cost_the_agent_his_connection(int before) {
        String words = offer(ENGLISH, Map.of("question", List.of("x".repeat(before) + "\ud83d\ude00".repeat(100))));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(words)).isTrue();
    }

    @Test
    void a_visitor_without_a_name_is_called_by_his_account() {
        assertThat(offer(ENGLISH, Map.of())).startsWith("Visitor 1: vic\n");
    }

    @ParameterizedTest
    @CsvSource({"timeout, has expired", "left, has left", "closed, has closed", "taken, does not stand", "room, does not stand"})
    void the_end_of_an_offer_says_why(String reason, String words) {
        assertThat(Announcements.revoked(ENGLISH, offered(Map.of()), reason)).contains("isitor 1 (vic)").contains(words);
    }

    @ParameterizedTest
    @CsvSource({"0, , You are next.", "1, , You are number 2 in line.", "1, 1, You are number 2 in line. It should take about 1 min.",
        "1, 61, You are number 2 in line. It should take about 2 min."})
    void a_place_is_counted_from_one_and_a_wait_in_minutes(int position, Integer seconds, String words) {
        assertThat(Announcements.place(ENGLISH, position, Optional.ofNullable(seconds).map(Duration::ofSeconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void whoever_is_out_of_line_hears_of_it_in_his_language(Outcome outcome) {
        assertThat(Announcements.departed(ENGLISH, outcome)).isNotBlank();
        assertThat(Announcements.departed(CHINESE, outcome)).isNotBlank().isNotEqualTo(Announcements.departed(ENGLISH, outcome));
    }

    @ParameterizedTest
    @EnumSource(Assist.Failure.class)
    void whoever_asked_for_somebody_hears_that_nobody_came(Assist.Failure why) {
        assertThat(Announcements.assistFailed(ENGLISH, why)).contains("still yours");
    }

    @Test
    void a_message_says_its_language_and_is_a_chat() {
        Message message = Announcements.message(Desk.SUPPORT, Desk.ANN, CHINESE, "你好");

        assertThat(message.getType()).isEqualTo(Message.Type.chat);
        assertThat(message.toXML()).contains("xml:lang=\"zh-CN\"").contains("你好");
    }
}
