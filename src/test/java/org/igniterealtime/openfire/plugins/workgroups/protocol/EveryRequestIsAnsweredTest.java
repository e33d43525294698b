package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** Whatever is asked, and whatever is decided: one answer, from exactly the address asked, and never an empty one to a get but a ping. */
class EveryRequestIsAnsweredTest {

    private final Desk desk = new Desk();
    private final StanzaReader reader = new StanzaReader(desk, Desk::text, () -> "id", "0.1", Clock.systemUTC());
    private final Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN));

    @Property(seed = "20261121", tries = 2000)
    void one_answer(@ForAll("payloads") Element payload, @ForAll IQ.Type type, @ForAll("addresses") String to,
                    @ForAll boolean admin, @ForAll boolean registered, @ForAll("callers") String from, @ForAll("answers") Answer answer) {
        IQ request = new IQ(type, "r1");
        request.setFrom(from);
        request.setTo(to);
        request.setChildElement(payload.createCopy());

        Handling handling = reader.read(request, new Caller(Jids.address(request.getFrom()), admin, registered));

        List<Packet> packets = Outcomes.of(handling, answer, state, archive).packets();
        if (request.isResponse()) {
            assertThat(packets).isEmpty();
            return;
        }
        IQ reply = (IQ) packets.get(0);
        assertThat(packets.stream().filter(IQ.class::isInstance)).hasSize(1);
        assertThat(reply.getID()).isEqualTo("r1");
        assertThat(reply.getFrom()).isEqualTo(request.getTo());
        assertThat(reply.getTo()).isEqualTo(request.getFrom());
        if (reply.getType() == IQ.Type.error) {
            assertThat(reply.getElement().elements().get(0).asXML()).isEqualTo(payload.asXML());
        } else if (type == IQ.Type.get && !payload.getName().equals("ping")) {
            // Smack reads transcripts in one namespace, in whichever it asks.
            assertThat(reply.getChildElement().getQName()).isEqualTo(payload.getName().startsWith("transcript")
                ? QName.get(payload.getName(), Namespaces.JIVE) : payload.getQName());
        }
    }

    private final Archive archive = Desk.archive(new MemoryNamedTexts());

    @Provide
    Arbitrary<Element> payloads() {
        Arbitrary<QName> known = Arbitraries.of(
            QName.get("join-queue", Namespaces.WORKGROUP), QName.get("depart-queue", Namespaces.WORKGROUP),
            QName.get("queue-status", Namespaces.WORKGROUP), QName.get("offer-accept", Namespaces.WORKGROUP),
            QName.get("offer-reject", Namespaces.WORKGROUP), QName.get("agent-status-request", Namespaces.WORKGROUP),
            QName.get("invite", Namespaces.WORKGROUP), QName.get("transfer", Namespaces.WORKGROUP),
            QName.get("workgroups", Namespaces.WORKGROUP), QName.get("workgroup-form", Namespaces.JIVE),
            QName.get("query", Namespaces.DISCO_INFO), QName.get("query", Namespaces.DISCO_ITEMS), QName.get("vCard", Namespaces.VCARD),
            QName.get("ping", Namespaces.PING), QName.get("query", Namespaces.VERSION), QName.get("command", Namespaces.COMMANDS),
            QName.get("chat-settings", Namespaces.JIVE), QName.get("offline-settings", Namespaces.JIVE),
            QName.get("sound-settings", Namespaces.JIVE), QName.get("workgroup-properties", Namespaces.JIVE),
            QName.get("search-settings", Namespaces.JIVE), QName.get("generic-metadata", Namespaces.JIVE),
            QName.get("macros", Namespaces.JIVE), QName.get("agent-info", Namespaces.JIVE), QName.get("query", Namespaces.PRIVATE),
            QName.get("transcripts", Namespaces.WORKGROUP), QName.get("transcript", Namespaces.JIVE),
            QName.get("chat-sessions", Namespaces.JIVE), QName.get("chat-notes", Namespaces.JIVE),
            QName.get("chat-metadata", Namespaces.JIVE), QName.get("occupants-info", Namespaces.JIVE),
            QName.get("transcript-search", Namespaces.JIVE), QName.get("send-email", Namespaces.JIVE),
            QName.get("site-user", Namespaces.JIVE), QName.get("site-invite", Namespaces.JIVE),
            QName.get("site-user-history", Namespaces.JIVE), QName.get("query", "urn:example"));
        Arbitrary<String> words = Arbitraries.of("", "null", "s1x", "vic@example.org/web", "@@", "a b", Namespaces.COMMANDS,
            "http://jabber.org/protocol/admin#add-workgroup", "http://jabber.org/protocol/admin#delete-workgroup");
        Arbitrary<String> attributes = Arbitraries.of("id", "jid", "node", "action", "sessionid", "type", "key", "userID", "sessionID",
            "agentJID", "roomID");
        Arbitrary<String> names = Arbitraries.of("jid", "user", "metadata", "x", "name", "personal", "personalMacro", "sessionID", "notes");
        Arbitrary<Optional<Element>> children = names.flatMap(name -> words.map(word ->
            DocumentHelper.createElement(QName.get(name, name.equals("x") ? Namespaces.DATA_FORM : Namespaces.JIVE)).addText(word)))
            .optional();
        return Combinators.combine(known, attributes, words, children).as((name, attribute, word, child) -> {
            Element element = DocumentHelper.createElement(name).addAttribute(attribute, word);
            child.ifPresent(one -> element.add(one.createCopy()));
            return element;
        });
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of("workgroup.example.org", "support@workgroup.example.org", "support@workgroup.example.org/billing",
            "SUPPORT@workgroup.example.org", "nowhere@workgroup.example.org");
    }

    @Provide
    Arbitrary<String> callers() {
        return Arbitraries.of("vic@example.org/web", "ann@example.org/desk", "example.net", "s1x@conference.example.org");
    }

    @Provide
    Arbitrary<Answer> answers() {
        List<Answer> all = new ArrayList<>(List.of(Answer.DONE, Answer.FAILED, new Answer.Elsewhere("sales")));
        for (Refusal why : Refusal.values()) {
            all.add(Answer.refused(why));
        }
        return Arbitraries.of(all);
    }
}
