package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmpp.packet.Packet;

/** A workgroup's texts may be megabytes: pictures, sounds, responses. Whoever asks for four words must not have them all read. */
class CheapRequestsTest {

    private static final NamedTexts NEVER_ALL = (NamedTexts) Proxy.newProxyInstance(NamedTexts.class.getClassLoader(),
        new Class<?>[] {NamedTexts.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("all")) {
                throw new AssertionError("every text of the workgroup is read");
            }
            return method.invoke(new MemoryNamedTexts(), arguments);
        });

    @ParameterizedTest
    @ValueSource(strings = {"chat-settings/asked", "chat-settings/asked-key", "chat-settings/asked-images", "sound-settings/asked", "offline-settings/asked",
        "search-settings/asked", "generic-metadata/asked", "private/asked", "private/put"})
    void a_request_reads_only_what_it_tells(String sample) {
        assertThat(Desk.replied(new Desk().read(sample), Desk.archive(NEVER_ALL))).singleElement().extracting(Packet::getError).isNull();
    }
}
