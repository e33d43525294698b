package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.session;

import org.junit.jupiter.api.Test;

/** A crash while an agent of another workgroup is asked for: two workgroups know different things, and come to agree. */
class ReferralCrashTest extends ReferralStory {

    @Test
    void aCrashBeforeTheOtherWorkgroupHeardOfItIsMadeUpFor() {
        desks.crashAfterSaving();
        desks.ask(SALES, "ann", chat, Assist.Kind.TRANSFER, SUPPORT);
        desks.deliverAll();

        assertThat(offeredTo()).containsExactly("dan");
    }

    @Test
    void aCrashBeforeTheFirstHeardWhoHasTakenItIsMadeUpFor() {
        transfers();
        desks.crashAfterSaving();
        accepts("dan");
        desks.deliverAll();

        assertThat(desks.told(Effect.InviteAssistant.class)).extracting(Effect.InviteAssistant::session).containsExactly(session("dan"));
    }

    @Test
    void aCrashBeforeTheOtherHeardThatTheChatIsOverIsMadeUpFor() {
        transfers();
        accepts("dan");
        desks.deliverAll();
        enters("dan");
        desks.crashAfterSaving();
        desks.does(SALES, new Command.RoomLost(chat));
        desks.deliverAll();

        assertThat(desks.load(SUPPORT, "dan")).isZero();
    }
}
