package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.session;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An agent asks for somebody of another workgroup. */
class ReferralTest extends ReferralStory {

    @Test
    void theOtherWorkgroupsAgentIsOfferedTheChatAndHisSlotThereIsReserved() {
        transfers();

        assertThat(offeredTo()).containsExactly("dan");
        assertThat(desks.load(SUPPORT, "dan")).isEqualTo(1);
        assertThat(desks.request(SALES, chat).servedBy()).contains(session("ann").toBare());
        assertThat(desks.told(Effect.MakeOffer.class)).last().satisfies(offer -> {
            assertThat(offer.offer().assist().kind()).isEqualTo(Assist.Kind.TRANSFER);
            assertThat(offer.request().id()).isEqualTo(chat);
        });
    }

    @Test
    void onceHeIsThereTheChatIsHisAndTheFirstIsShownOut() {
        transfers();
        accepts("dan");
        desks.deliverAll();
        assertThat(desks.told(Effect.InviteAssistant.class)).extracting(Effect.InviteAssistant::session).containsExactly(session("dan"));
        assertThat(desks.told(Effect.ShowOut.class)).isEmpty();

        enters("dan");

        assertThat(desks.request(SALES, chat).servedBy()).contains(session("dan").toBare());
        assertThat(desks.told(Effect.ShowOut.class)).extracting(Effect.ShowOut::nickname).containsExactly("ann");
        assertThat(desks.load(SALES, "ann")).isZero();
        assertThat(desks.load(SUPPORT, "dan")).isEqualTo(1);
    }

    @Test
    void theEndOfTheChatFreesHisSlot() {
        transfers();
        accepts("dan");
        desks.deliverAll();
        enters("dan");
        desks.does(SALES, new Command.LeaveRoom(chat, "ann"));
        desks.does(SALES, new Command.LeaveRoom(chat, "visitor"));
        desks.does(SALES, new Command.LeaveRoom(chat, "dan"));
        assertThat(desks.load(SUPPORT, "dan")).isEqualTo(1);

        desks.deliverAll();

        assertThat(desks.load(SUPPORT, "dan")).isZero();
        assertThat(desks.told(Effect.RevokeOffer.class)).isEmpty();
    }

    @Test
    void aVisitorOfTheirsWaitsMeanwhileAndIsOfferedAsSoonAsTheSlotIsFree() {
        transfers();
        accepts("dan");
        desks.deliverAll();
        enters("dan");
        String other = desks.talk(SUPPORT, "eve");
        String waiting = desks.talk(SUPPORT, "dan");
        assertThat(desks.request(SUPPORT, other).state()).isEqualTo(RequestState.IN_CHAT);
        assertThat(desks.request(SUPPORT, waiting).state()).isEqualTo(RequestState.QUEUED);

        desks.does(SALES, new Command.RoomLost(chat));
        desks.deliverAll();

        assertThat(desks.request(SUPPORT, waiting).pending()).extracting(offer -> offer.agent().local()).containsExactly("dan");
    }

    @Test
    void whoeverIsInvitedBringsHisSlotBackWhenHeLeaves() {
        desks.ask(SALES, "ann", chat, Assist.Kind.INVITE, SUPPORT);
        desks.deliverAll();
        accepts("dan");
        desks.deliverAll();
        enters("dan");
        assertThat(desks.request(SALES, chat).servedBy()).contains(session("ann").toBare());

        desks.does(SALES, new Command.LeaveRoom(chat, "dan"));
        desks.deliverAll();

        assertThat(desks.load(SUPPORT, "dan")).isZero();
        assertThat(desks.told(Effect.ShowOut.class)).isEmpty();
    }

    @Test
    void refusedOrUnansweredItGoesToTheNextAndThenTheInviterIsTold() {
        transfers();
        desks.does(SUPPORT, new Command.Reject(session("dan"), chat));
        assertThat(offeredTo()).containsExactly("dan", "eve");

        desks.pass(Duration.ofSeconds(21));
        desks.deliverAll();

        assertThat(desks.told(Effect.RevokeOffer.class)).extracting(revoke -> revoke.session().local()).containsExactly("eve");
        assertThat(failures()).containsExactly(Assist.Failure.UNANSWERED);
        assertThat(desks.request(SALES, chat).servedBy()).contains(session("ann").toBare());
        assertThat(desks.load(SUPPORT, "dan") + desks.load(SUPPORT, "eve")).isZero();
    }

    @Test
    void ifNobodyThereIsFreeTheInviterIsToldAtOnce() {
        desks.talk(SUPPORT, "dan");
        desks.talk(SUPPORT, "eve");

        transfers();

        assertThat(failures()).containsExactly(Assist.Failure.NOBODY);
        assertThat(offeredTo()).isEmpty();
    }

    @Test
    void whoeverDoesNotComeHasHisSlotBackAndIsTold() {
        transfers();
        accepts("dan");
        desks.deliverAll();

        desks.pass(Duration.ofSeconds(61));
        desks.deliverAll();

        assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
        assertThat(desks.load(SUPPORT, "dan")).isZero();
        assertThat(desks.told(Effect.RevokeOffer.class)).extracting(revoke -> revoke.session().local()).containsExactly("dan");
    }

    @Test
    void whoeverGoesOffDutyBeforeHeComesIsNotWaitedFor() {
        transfers();
        accepts("dan");
        desks.deliverAll();

        desks.does(SUPPORT, new Command.GoOffDuty(session("dan")));
        desks.deliverAll();

        assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
        assertThat(desks.load(SUPPORT, "dan")).isZero();
    }

    @Test
    void theChatEndsWhileHeThinksItOverAndTheOfferIsGone() {
        transfers();
        desks.does(SALES, new Command.RoomLost(chat));
        desks.deliverAll();

        assertThat(desks.told(Effect.RevokeOffer.class)).extracting(Effect.RevokeOffer::reason).containsExactly("ended");
        assertThat(desks.load(SUPPORT, "dan")).isZero();
        assertThat(failures()).isEmpty();
        assertThat(desks.does(SUPPORT, new Command.Accept(session("dan"), chat))).isEqualTo(Answer.refused(Refusal.TOO_LATE));
    }

    @Test
    void heAcceptsInTheMomentInWhichTheChatEndsAndIsToldThatItIsGone() {
        transfers();
        desks.does(SALES, new Command.RoomLost(chat));
        accepts("dan");

        desks.deliverAll();

        assertThat(desks.told(Effect.RevokeOffer.class)).extracting(revoke -> revoke.session().local()).containsExactly("dan");
        assertThat(desks.told(Effect.InviteAssistant.class)).isEmpty();
        assertThat(desks.load(SUPPORT, "dan")).isZero();
    }

    @Test
    void aWorkgroupThatIsNeverHeardOfIsGivenUpInTheEnd() {
        desks.ask(SALES, "ann", chat, Assist.Kind.TRANSFER, SUPPORT);

        desks.pass(Timing.DEFAULT.request());

        assertThat(failures()).containsExactly(Assist.Failure.UNANSWERED);
    }

    @Test
    void whoeverHasTakenTheChatOverMayGiveItBack() {
        transfers();
        accepts("dan");
        desks.deliverAll();
        enters("dan");
        desks.does(SALES, new Command.LeaveRoom(chat, "ann"));

        assertThat(desks.ask(SALES, "dan", chat, Assist.Kind.TRANSFER, SALES)).isEqualTo(Answer.DONE);
        desks.does(SALES, new Command.Accept(session("ann"), chat));
        desks.does(SALES, new Command.EnterRoom(chat, session("ann"), "ann"));
        desks.deliverAll();

        assertThat(desks.request(SALES, chat).servedBy()).contains(session("ann").toBare());
        assertThat(desks.load(SUPPORT, "dan")).isZero();
    }

    @Test
    void theWorkgroupIsDeletedAndWhoeverWasWantedNeedNotCome() {
        transfers();
        accepts("dan");
        desks.deliverAll();

        desks.does(SUPPORT, new Command.Close());
        desks.deliverAll();

        assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
        assertThat(desks.referrals(SUPPORT)).isEmpty();
    }

    @Test
    void anAgentOfBothWhoIsOffDutyHereAndStillInAChatHereIsNotGivenASecond() {
        desks.does(SALES, new Command.GoOffDuty(session("ann")));
        desks.onDuty(SALES, "bob");
        String bobs = desks.talk(SALES, "bob");
        desks.does(SALES, new Command.GoOffDuty(session("bob")));
        desks.does(SUPPORT, new Command.GoOffDuty(session("dan")));
        desks.does(SUPPORT, new Command.GoOffDuty(session("eve")));
        desks.onDuty(SUPPORT, "bob");

        transfers();
        accepts("bob");
        desks.deliverAll();

        assertThat(desks.request(SALES, bobs).servedBy()).contains(session("bob").toBare());
        assertThat(failures()).containsExactly(Assist.Failure.NOBODY);
        assertThat(desks.load(SALES, "bob")).isEqualTo(1);
        assertThat(desks.load(SUPPORT, "bob")).isZero();
    }

    @Test
    void whoeverComesByAnOlderReferralAfterANewerOneStillFillsHisSlot() {
        desks.does(SUPPORT, new Command.GoOffDuty(session("eve")));
        desks.ask(SALES, "ann", chat, Assist.Kind.TRANSFER, SUPPORT);
        desks.ask(SALES, "ann", chat, Assist.Kind.INVITE, SUPPORT);
        desks.deliver(1);
        accepts("dan");
        desks.deliver(1);
        desks.does(SALES, new Command.EnterRoom(chat, session("dan"), "dan"));
        desks.does(SALES, new Command.LeaveRoom(chat, "dan"));
        desks.deliver(1);

        desks.deliverAll();
        accepts("dan");
        desks.deliverAll();
        enters("dan");

        assertThat(desks.request(SALES, chat).servedBy()).contains(session("dan").toBare());
        assertThat(desks.load(SUPPORT, "dan")).isEqualTo(1);
    }
}
