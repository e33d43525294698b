package org.igniterealtime.openfire.plugins.workgroups.protocol.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Hindrance;
import org.igniterealtime.openfire.plugins.workgroups.core.Ineligible;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Outlook;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.BothLanguages;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason has its sentence, in both languages. */
class SentencesTest {

    private static final Address ANN = Desk.ANN.toBare();
    private static final Address BOB = Desk.BOB.toBare();
    private static final Address GURU = Address.of("guru@example.net");
    private static final Texts ENGLISH = BothLanguages.ENGLISH;
    private static final Texts CHINESE = ENGLISH.in("zh");
    private static final Instant NOW = Desk.NOW;

    private static PresentSentences present(Texts texts) {
        return new PresentSentences(texts, "example.org", ZoneOffset.UTC, NOW);
    }

    private static PastSentences past(Texts texts) {
        return new PastSentences(texts, "example.org", ZoneOffset.UTC, NOW);
    }

    private static WhyRequest waiting(Workgroup state) {
        return WhyRequest.of(state, "s1x", NOW).orElseThrow();
    }

    private static WhyRequest with(WhyRequest why, Map<Address, Hindrance> others, Outlook outlook) {
        return new WhyRequest(why.request(), why.position(), why.asked(), why.order(), others, outlook, why.door());
    }

    /** The words of each reason: whoever adds one must say it in both languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NOT_MEMBER | not a member of the queue | 不是该队列的客服",
        "OFF_DUTY | off duty | 未值班",
        "AWAY | away | 处于离开状态",
        "PAUSED | paused after missed offers, until shown as available | 因错过邀约而暂停，重新显示在线后恢复",
        "WRAP_UP | wrapping up the last chat | 正在整理上一个会话",
        "FULL | as many chats as possible | 会话数已满",
        "PENDING_OFFER | an offer still to be answered | 还有邀约未答复",
        "QUEUE_FULL | as many chats of this queue as one agent may have | 该队列的会话数已达个人上限",
        "SAME_PERSON | the visitor in person | 就是访客本人",
        "DECLINED | rejected or missed this visitor, or accepted and did not come | 拒绝或错过了这位访客，或接受后没有到场",
        "ASKED | being offered this visitor | 正在收到这位访客的邀约",
        "UNWANTED | not wanted by the visitor | 访客不希望由其接待",
        "KEPT_FOR_OTHER | the visitor is kept for another agent | 访客正为另一位客服保留",
        "LEVEL | agents of lower levels come first | 先由级别较低的客服接待",
        "IN_CHAT | in this chat already, or asked to join it | 已在此会话中，或已受邀加入"})
    void aReasonIsSaidInBothLanguages(Ineligible reason, String english, String chinese) {
        Map<Address, Hindrance> others = Map.of(ANN, new Hindrance(reason, Optional.of(NOW.plusSeconds(20))));
        WhyRequest why = with(waiting(Desk.state(true, Desk.join())), others, waiting(Desk.state(true, Desk.join())).outlook());

        assertThat(present(ENGLISH).of(why)).contains("; " + english + " until 03:04:25: ann;");
        assertThat(present(CHINESE).of(why)).contains("；" + chinese + "（至 03:04:25）：ann；");
    }

    @Test
    void noReasonIsWithoutWords() throws Exception {
        String[] table = SentencesTest.class.getDeclaredMethod("aReasonIsSaidInBothLanguages", Ineligible.class, String.class, String.class)
            .getAnnotation(CsvSource.class).value();

        assertThat(Stream.of(table).map(row -> row.split(" \\| ")[0])).containsExactlyElementsOf(
            Stream.of(Ineligible.values()).map(Enum::name).toList());
    }

    @Test
    void whoWaitsIsToldInOneSentence() {
        WhyRequest why = waiting(Desk.state(true, Desk.join()));

        assertThat(present(ENGLISH).of(why)).isEqualTo("Visitor 1 waits in queue billing since 03:04:05, as number 1: "
            + "no agent can be offered the visitor now; off duty: ann, bob; no rule chose the queue; "
            + "sent away at 03:08:05 if nobody takes the visitor.");
        assertThat(present(CHINESE).of(why)).isEqualTo("访客 1 自 03:04:05 起在队列 billing 中等待，排在第 1 位："
            + "目前没有可以接待该访客的客服；未值班：ann、bob；队列不是由规则选定的；若无人接待，将于 03:08:05 请离。");
    }

    @Test
    void whatLiesAheadIsTold() {
        WhyRequest why = waiting(Desk.state(true, Desk.join(), Desk.onDuty(Desk.ANN)));
        Overflow step = new Overflow(Overflow.Trigger.NOBODY, Duration.ofMinutes(1), Overflow.Target.ANY_QUEUE, "");
        Outlook outlook = new Outlook(Optional.of(GURU), Optional.of(NOW.plusSeconds(60)),
            List.of(new Outlook.Ahead(2, step, NOW.plus(Duration.ofDays(1)))), Optional.empty());

        assertThat(present(ENGLISH).of(with(why, Map.of(), outlook))).isEqualTo("Visitor 1 waits in queue billing since 03:04:05, as number 1: "
            + "offered to ann; no rule chose the queue; kept for guru@example.net until 03:05:05; "
            + "overflows by step 2 to the queue that is best off from 2026-01-03 03:04:05 on, if nobody is on duty then.");
    }

    @Test
    void ofManyAgentsOnlySomeAreNamed() {
        Map<Address, Hindrance> many = new LinkedHashMap<>();
        for (int i = 10; i < 40; i++) {
            many.put(Address.of("a" + i + "@example.org"), new Hindrance(Ineligible.OFF_DUTY, Optional.empty()));
        }
        WhyRequest why = waiting(Desk.state(true, Desk.join()));

        assertThat(present(ENGLISH).of(with(why, many, why.outlook()))).contains("off duty: a10, a11,").contains("a21 and 18 more;");
    }

    @Test
    void aVisitorsOwnWordsAreInNoSentence() {
        assertThat(present(ENGLISH).of(waiting(Desk.state(true, Desk.join())))).doesNotContain("Vic");
    }

    @Test
    void whoIsServedIsToldByWhom() {
        Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join(),
            new Command.Accept(Desk.ANN, "s1x"));

        assertThat(present(ENGLISH).of(waiting(state)))
            .isEqualTo("Visitor 1 of queue billing is served by ann: no rule chose the queue.");
    }

    @Test
    void anAgentIsToldWhyNobodyComes() {
        Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join());

        assertThat(present(ENGLISH).of(WhyAgent.of(state, BOB, NOW))).isEqualTo("No new offer for bob now: off duty.");
        assertThat(present(ENGLISH).of(WhyAgent.of(state, GURU, NOW)))
            .isEqualTo("No new offer for guru@example.net now: not a member of the queue.");
        assertThat(present(CHINESE).toHimself(WhyAgent.of(state, ANN, NOW)))
            .isEqualTo("您目前没有新邀约：正在收到这位访客的邀约（至 03:04:25）：访客 1；会话数 1/4。");
        assertThat(present(ENGLISH).of(WhyAgent.of(Desk.state(false), BOB, NOW)))
            .isEqualTo("No new offer for bob now: off duty; the desk is closed.");
    }

    @Test
    void anAgentWhoIsFullIsToldWhatHeIsOfferedAlready() {
        Workgroup state = Desk.state(true, new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 1), Desk.join());

        assertThat(present(ENGLISH).toHimself(WhyAgent.of(state, ANN, NOW))).isEqualTo(
            "No new offer for you now: visitor 1 is offered already; an offer still to be answered until 03:04:25; 1 of 1 chats taken.");
    }

    static Stream<PastStep> steps() {
        Place place = new Place("sales", 5, NOW, 7);
        Route route = new Route(List.of("vip"), List.of("gold"), ANN, BOB, "sales", 1, 5);
        return Stream.of(
            Stream.of(new PastStep.Joined(NOW, place, route, "s0"), new PastStep.Offered(NOW, 1, ANN, List.of(ANN), Map.of(), false),
                new PastStep.Offered(NOW, 1, ANN, List.of(ANN), Map.of(), true), new PastStep.Accepted(NOW, ANN),
                new PastStep.Returned(NOW, ANN, "offline"), new PastStep.HandedOver(NOW, BOB), new PastStep.Aged(NOW),
                new PastStep.Unoffered(NOW, NOW.plusSeconds(1)), new PastStep.SentOn(NOW, "sales"), new PastStep.SentBack(NOW),
                new PastStep.Admitted(NOW), new PastStep.Offered(NOW, 1, ANN, List.of(ANN), Map.of(), false, "alice"),
                new PastStep.Redirected(NOW, place, "alice"), new PastStep.Redirected(NOW, new Place("sales", Place.HIGHEST, NOW, 7), "alice")),
            Stream.of(OfferState.values()).map(how -> new PastStep.OfferEnded(NOW, 1, ANN, how)),
            Stream.of(PastStep.Move.values()).map(how -> new PastStep.Moved(NOW, how, place, route)),
            Stream.of(PastStep.Overtaking.values()).map(how -> new PastStep.Overtaken(NOW, "s2", 8, how)),
            Stream.of(Outcome.values()).map(how -> new PastStep.Ended(NOW, how, ""))).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepOfThePastIsOneSentenceInBothLanguages(PastStep step) {
        assertThat(past(ENGLISH).of(step)).startsWith("03:04:05: ").endsWith(".").doesNotContain("..").doesNotContain("{");
        assertThat(past(CHINESE).of(step)).startsWith("03:04:05：").matches("[^。]*。").doesNotContain("{");
    }

    @Test
    void everyKindOfStepIsInThatTable() {
        assertThat(steps().map(Object::getClass).distinct()).hasSameSizeAs(PastStep.class.getPermittedSubclasses());
    }

    @Test
    void aStepSaysWhoCouldHaveBeenAskedAndWhyTheOthersNot() {
        PastStep.Offered offered = new PastStep.Offered(NOW.minus(Duration.ofDays(1)), 1, ANN, List.of(ANN, BOB),
            Map.of(GURU, Ineligible.FULL), false);

        assertThat(past(ENGLISH).of(offered)).isEqualTo("2026-01-01 03:04:05: offered to ann: could have been asked, in this order: ann, bob; "
            + "as many chats as possible: guru@example.net.");
        assertThat(past(CHINESE).of(offered))
            .isEqualTo("2026-01-01 03:04:05：邀约 ann：可以依次询问的客服：ann、bob；会话数已满：guru@example.net。");
    }
}
