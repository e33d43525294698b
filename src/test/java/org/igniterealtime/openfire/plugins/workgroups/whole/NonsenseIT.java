package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dom4j.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RawClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Mutation;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;

/**
 * Whatever well-formed nonsense people send, every request gets an answer and the desk goes on. A failure names its seed. That the
 * server's log holds no exception of ours is looked at after every test ({@link SharedDesk}).
 */
@ExtendWith(SharedDesk.class)
class NonsenseIT {

    private static final int STANZAS = 400;

    @RepeatedTest(3)
    void everyRequestIsAnsweredAndTheDeskGoesOn(RepetitionInfo repetition, RunningDesk desk) throws Exception {
        long seed = System.nanoTime() + repetition.getCurrentRepetition();
        EntityBareJid workgroup = desk.workgroup(List.of("help", "sales"), "ann", "bob");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        desk.visitor("vic", workgroup).join("in the middle of it");

        for (String name : List.of("mallory", "bob")) {
            try (RawClient somebody = desk.rawClient(name)) {
                sendNonsense(somebody, new Nonsense(new Random(seed), workgroup), "seed " + seed);
            }
        }

        ann.acceptAndEnter();
        desk.visitor("wil", workgroup).join("still there?");
        assertThat(ann.offers().next()).as("seed %d", seed).isNotNull();
    }

    @RepeatedTest(2)
    void spoiltSamplesAreAnsweredAndNobodyIsHarmed(RepetitionInfo repetition, RunningDesk desk) throws Exception {
        long seed = System.nanoTime() + repetition.getCurrentRepetition();
        EntityBareJid workgroup = desk.workgroup(List.of("billing", "Tech Help"), "ann");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("in the middle of it");

        try (RawClient somebody = desk.rawClient("mallory")) {
            sendSpoiltSamples(somebody, new Random(seed), workgroup, "seed " + seed);
        }

        ann.acceptAndEnter();
        assertThat(desk.visitor("wil", workgroup).workgroup().isAvailable()).as("seed %d", seed).isTrue();
    }

    /** Each sample once, claiming to be from whomever the sample says. */
    private static void sendSpoiltSamples(RawClient somebody, Random random, EntityBareJid workgroup, String seed) throws Exception {
        Mutation mutation = new Mutation(random);
        Set<String> asked = new HashSet<>();
        for (Element sample : Stanzas.incoming()) {
            Element spoilt = mutation.of(sample);
            String to = sample.attributeValue("to").replaceAll("(support|closed)?@?workgroup\\.example\\.org.*", "$1");
            String id = "spoilt" + asked.size();
            spoilt.addAttribute("to", to.isEmpty() ? workgroup.getDomain().toString() : workgroup.toString());
            spoilt.addAttribute("id", id);
            if (spoilt.getName().equals("iq") && Set.of("get", "set").contains(spoilt.attributeValue("type"))) {
                asked.add(id);
            }
            somebody.send(spoilt.asXML());
        }
        awaitAnswers(somebody, asked, seed);
    }

    private static void sendNonsense(RawClient somebody, Nonsense nonsense, String seed) throws Exception {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < STANZAS; i++) {
            String id = "nonsense" + i;
            boolean request = nonsense.isRequest();
            somebody.send(nonsense.stanza(id, request));
            if (request) {
                asked.add(id);
            }
        }
        awaitAnswers(somebody, asked, seed);
    }

    private static void awaitAnswers(RawClient somebody, Set<String> asked, String seed) {
        try {
            somebody.awaitAnswers(asked);
        } catch (IOException failure) {
            asked.removeAll(somebody.answered());
            throw new AssertionError(seed + ": not answered " + asked, failure);
        }
    }
}
