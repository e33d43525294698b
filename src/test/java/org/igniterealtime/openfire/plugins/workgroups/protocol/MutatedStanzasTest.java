package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/**
 * Every sample that somebody sends us, spoilt in a few places: a request gets one answer, a result or an error none, whatever is sent is
 * XML, and nobody does anything in somebody else's name.
 */
class MutatedStanzasTest {

    private static final List<Element> SAMPLES = Stanzas.incoming();
    private static final Set<Address> PRIVILEGED = Set.of(Desk.SUE);

    private final Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join());
    private final Archive archive = Desk.archive(new MemoryNamedTexts());
    private final StanzaReader reader = new StanzaReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC());

    @Property(seed = "20261121", tries = 2000)
    void a_spoilt_stanza_is_answered_as_it_deserves(@ForAll("incoming") Element sample, @ForAll("callers") Address caller,
                                                    @ForAll long seed, @ForAll("answers") Answer answer) throws Exception {
        Element spoilt = new Mutation(new Random(seed)).of(sample);
        Packet stanza = packet(spoilt);
        stanza.setFrom(Jids.jid(caller));
        String before = stanza.toXML();

        Outcomes outcomes = Outcomes.of(reader.read(stanza, new Caller(caller, false, true)), answer, state, archive);

        assertThat(stanza.toXML()).as("what was asked is left as it was").isEqualTo(before);
        for (Packet sent : outcomes.packets()) {
            assertThat(DocumentHelper.parseText(sent.toXML()).getRootElement().getName()).isIn("iq", "message", "presence");
        }
        if (stanza instanceof IQ iq) {
            assertAnswered(iq, outcomes.packets());
        } else if ("error".equals(spoilt.attributeValue("type"))) {
            assertThat(outcomes.packets()).as("RFC 6120 §8.3.1").isEmpty();
        }
        if (!PRIVILEGED.contains(caller)) {
            assertThat(outcomes.commands()).allSatisfy(command -> assertThat(actor(command)).isEqualTo(caller));
        }
    }

    private static Packet packet(Element element) {
        return switch (element.getName()) {
            case "iq" -> new IQ(element);
            case "presence" -> new Presence(element);
            default -> new Message(element);
        };
    }

    private static void assertAnswered(IQ iq, List<Packet> packets) {
        if (!iq.isRequest()) {
            assertThat(packets).as("RFC 6120 §8.2.3").isEmpty();
            return;
        }
        // Somebody else may hear of it, too: an invitation goes to a visitor of the site.
        List<IQ> replies = packets.stream().filter(IQ.class::isInstance).map(IQ.class::cast).filter(told -> told.isResponse()).toList();
        assertThat(replies).hasSize(1);
        IQ reply = replies.get(0);
        assertThat(reply.isResponse()).isTrue();
        assertThat(reply.getID()).isEqualTo(iq.getID());
        assertThat(reply.getFrom()).isEqualTo(iq.getTo());
        assertThat(reply.getTo()).isEqualTo(iq.getFrom());
        if (reply.getType() == IQ.Type.error) {
            assertThat(reply.getError().getCondition()).isNotNull();
            // An error of the asker's own makes way for ours.
            List<Element> asked = iq.getElement().elements().stream().filter(child -> !child.getName().equals("error")).toList();
            if (!asked.isEmpty()) {
                assertThat(reply.getElement().elements().get(0).getQName()).as("the request's child first")
                    .isEqualTo(asked.get(0).getQName());
            }
        }
    }

    /** In whose name the workgroup is asked. */
    private static Address actor(Command command) {
        if (command instanceof Command.Join join) {
            return join.visitor().address();
        } else if (command instanceof Command.Depart depart) {
            return depart.visitor();
        } else if (command instanceof Command.VisitorGone gone) {
            return gone.visitor();
        } else if (command instanceof Command.GoOnDuty duty) {
            return duty.session();
        } else if (command instanceof Command.ShowPresence show) {
            return show.session();
        } else if (command instanceof Command.GoOffDuty duty) {
            return duty.session();
        } else if (command instanceof Command.Accept accept) {
            return accept.session();
        } else if (command instanceof Command.Reject reject) {
            return reject.session();
        } else if (command instanceof Command.AskAssist ask) {
            return ask.session();
        } else if (command instanceof Command.OfferBounced bounced) {
            return bounced.session();
        } else if (command instanceof Command.SayAhead said) {
            return said.visitor();
        }
        throw new AssertionError("nobody may ask for this by a stanza: " + command);
    }

    @Provide
    Arbitrary<Element> incoming() {
        return Arbitraries.of(SAMPLES);
    }

    @Provide
    Arbitrary<Address> callers() {
        return Arbitraries.of(Desk.VIC, Desk.ANN, Desk.BOB, Desk.EVE, Desk.SUE, Address.of("mallory@elsewhere.example/x"));
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.of(Stream.concat(Stream.of(Answer.DONE, Answer.FAILED, new Answer.Elsewhere("sales")),
            Stream.of(Refusal.values()).map(Answer::refused)).toList());
    }
}
