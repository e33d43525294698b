package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

class MacrosTest {

    private final Desk desk = new Desk();
    private final MemoryNamedTexts texts = new MemoryNamedTexts();
    private final Archive archive = Desk.archive(texts);

    private void assertAnswered(String question, String answer) {
        Stanzas.assertSame(Desk.replied(desk.read(question), archive), answer);
    }

    @Test
    void there_is_always_a_group() {
        assertAnswered("macros/asked", "macros/none");
        assertAnswered("macros/asked-personal", "macros/none-personal");
    }

    @Test
    void what_smack_saves_unescaped_is_kept_and_told_as_xml() {
        assertAnswered("macros/saved-by-smack", "macros/saved");

        assertAnswered("macros/asked-personal", "macros/answered-personal");
        assertAnswered("macros/asked", "macros/none");
        assertThat(texts.get(new Shelf("support", Desk.ANN), "macros")).hasValueSatisfying(kept ->
            assertThat(SafeXml.read(kept)).isPresent());
    }

    @Test
    void what_cannot_be_read_is_refused_and_not_kept() {
        assertAnswered("macros/saved-badly", "macros/not-acceptable");
        assertAnswered("macros/saved-with-entity", "macros/entity-not-acceptable");
        Stanzas.assertSame(Desk.replied(desk.read("macros/saved-for-all")), "macros/bad-request");

        assertThat(texts.all(new Shelf("support", Desk.ANN))).isEmpty();
    }

    @Test
    void what_is_too_long_or_too_deep_is_refused() {
        assertRefused("<macrogroup><title>" + "x".repeat(200_000) + "</title><macros></macros></macrogroup>");
        assertRefused("<macrogroup><title>" + "&".repeat(100_000) + "</title><macros></macros></macrogroup>");
        assertRefused("<macrogroup><title>t</title><macros></macros><macroGroups>".repeat(3000)
            + "</macroGroups></macrogroup>".repeat(3000));
    }

    private void assertRefused(String macros) {
        IQ request = (IQ) Stanzas.read("macros/saved-by-smack");
        Element element = request.getChildElement().element("personalMacro");
        element.setText(macros);
        List<Packet> replies = Desk.replied(new StanzaReader(desk, Desk::text, () -> "id", "0.1", Clock.systemUTC())
            .read(request, new Caller(Desk.ANN, false, true)), archive);

        assertThat(replies).singleElement()
            .satisfies(reply -> assertThat(reply.getError().getCondition().toXMPP()).isEqualTo("not-acceptable"));
    }

    @Test
    void what_somebody_spoilt_in_the_database_is_as_if_there_were_nothing() {
        texts.put(Shelf.of("support"), "macros", "<macrogroup> A & B");

        assertAnswered("macros/asked", "macros/none");
    }

    @Test
    void strangers_and_agents_of_other_workgroups_see_nothing() {
        Stanzas.assertSame(Desk.replied(desk.read("macros/asked-by-stranger")), "macros/not-authorized");
        Stanzas.assertSame(Desk.replied(desk.read("macros/asked-elsewhere")), "macros/forbidden");
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("macros/asked"), archive), "macros/none");
    }
}
