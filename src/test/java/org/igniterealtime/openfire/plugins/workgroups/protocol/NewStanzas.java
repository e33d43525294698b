package org.igniterealtime.openfire.plugins.workgroups.protocol;

import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.xmpp.packet.IQ;

/**
 * Stanzas that nobody has sent yet, for whoever has changed the protocol:
 * {@code JAVA_TOOL_OPTIONS=-Djqwik.tries.default=100000 mvn test -Dtest=NewStanzas}.
 */
class NewStanzas {

    @Group
    class Spoilt extends MutatedStanzasTest {

        @Override
        @Property
        void a_spoilt_stanza_is_answered_as_it_deserves(@ForAll("incoming") Element sample, @ForAll("callers") Address caller,
                                                        @ForAll long seed, @ForAll("answers") Answer answer) throws Exception {
            super.a_spoilt_stanza_is_answered_as_it_deserves(sample, caller, seed, answer);
        }
    }

    @Group
    class Asked extends EveryRequestIsAnsweredTest {

        @Override
        @Property
        void one_answer(@ForAll("payloads") Element payload, @ForAll IQ.Type type, @ForAll("addresses") String to,
                        @ForAll boolean admin, @ForAll boolean registered, @ForAll("callers") String from, @ForAll("answers") Answer answer) {
            super.one_answer(payload, type, to, admin, registered, from, answer);
        }
    }
}
