package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.session;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An agent of sales talks; two of support could be asked for. */
abstract class ReferralStory {

    final TwoDesks desks = new TwoDesks(1);
    String chat;

    @BeforeEach
    void annOfSalesTalksAndDanAndEveOfSupportAreOnDuty() {
        desks.onDuty(SALES, "ann");
        chat = desks.talk(SALES, "ann");
        desks.onDuty(SUPPORT, "dan");
        desks.onDuty(SUPPORT, "eve");
    }

    void transfers() {
        assertThat(desks.ask(SALES, "ann", chat, Assist.Kind.TRANSFER, SUPPORT)).isEqualTo(Answer.DONE);
        desks.deliverAll();
    }

    void accepts(String agent) {
        assertThat(desks.does(SUPPORT, new Command.Accept(session(agent), chat))).isEqualTo(Answer.DONE);
    }

    void enters(String agent) {
        desks.does(SALES, new Command.EnterRoom(chat, session(agent), agent));
        desks.deliverAll();
    }

    List<String> offeredTo() {
        return desks.told(Effect.MakeOffer.class).stream().filter(offer -> offer.request() instanceof Referral)
            .map(offer -> offer.offer().agent().local()).toList();
    }

    List<Assist.Failure> failures() {
        return desks.told(Effect.TellInviter.class).stream().map(Effect.TellInviter::why).toList();
    }
}
