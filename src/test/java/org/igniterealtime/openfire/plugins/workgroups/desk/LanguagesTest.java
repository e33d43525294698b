package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** Who is told in words, and in which language. */
class LanguagesTest {

    private static final Address PHONE = Address.of("ann@example.org/phone");

    private final DeskFixture desk = new DeskFixture("ann", "bob");

    private void onDuty(Address session, String language) {
        desk.ask(new Command.GoOnDuty(session, Show.ONLINE, "", 0, language));
    }

    @Test
    void anAgentIsToldInWordsAtThatWorkgroupAndWithThatSessionOnly() {
        onDuty(PHONE, "zh-CN");
        desk.onDuty("bob", 1);

        assertThat(desk.desks.languageOf(DeskFixture.DESK, PHONE)).contains("zh-CN");
        assertThat(desk.desks.languageOf("elsewhere", PHONE)).isEmpty();
        assertThat(desk.desks.languageOf(DeskFixture.DESK, DeskFixture.session("ann"))).isEmpty();
        assertThat(desk.desks.languageOf(DeskFixture.DESK, DeskFixture.session("bob"))).isEmpty();
    }

    @Test
    void whoeverTakesOverWithAnotherClientIsToldByThatAndTheFirstStillHearsOfIt() {
        onDuty(PHONE, "zh-CN");
        desk.onDuty("ann", 1);

        assertThat(desk.desks.languageOf(DeskFixture.DESK, DeskFixture.session("ann"))).isEmpty();
        assertThat(desk.desks.languageOf(DeskFixture.DESK, PHONE)).contains("zh-CN");
        assertThat(desk.told.take("dismissed")).containsExactly("dismissed " + PHONE);
    }

    @Test
    void itIsKnownAfterARestart() {
        onDuty(PHONE, "zh-CN");
        desk.restart();

        assertThat(desk.desks.languageOf(DeskFixture.DESK, PHONE)).contains("zh-CN");
    }

    @Test
    void aVisitorWhoIsToldInWordsIsToldMinutesNotSeconds() {
        desk.onDuty("ann", 1);
        desk.join("first");
        desk.pass(3);
        desk.accept("ann", "first");
        desk.join("wil");
        desk.pass(3);
        Address vic = DeskFixture.session("vic");
        desk.ask(new Command.Join("r-vic", new Visitor(vic, vic.toBare(), true, "en"), Metadata.NONE));

        assertThat(desk.told.waits()).containsEntry("vic", java.time.Duration.ofMinutes(1));
    }
}
