package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/** The sample stanzas under {@code src/test/resources/stanzas}, by folder and name. */
public final class Stanzas {

    private Stanzas() {
    }

    /** Reads a sample as the server would hand it to us. */
    public static Packet read(String name) {
        Element element = element(name);
        return switch (element.getName()) {
            case "iq" -> new IQ(element);
            case "presence" -> new Presence(element);
            default -> new Message(element);
        };
    }

    /** Every sample that somebody sends to the service or one of its workgroups. */
    public static List<Element> incoming() {
        Path folder = Path.of("src/test/resources/stanzas");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).filter(name -> name.endsWith(".xml")).sorted()
                .map(name -> element(name.substring(0, name.length() - 4)))
                .filter(sample -> sample.attributeValue("to", "").contains("workgroup.example.org")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Element element(String name) {
        try (InputStream file = Stanzas.class.getResourceAsStream("/stanzas/" + name + ".xml")) {
            assertThat(file).as("sample stanza %s", name).isNotNull();
            return new SAXReader().read(file).getRootElement();
        } catch (IOException | org.dom4j.DocumentException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    /** A sample as we write it: without the indentation that makes it readable here. */
    public static String compact(String name) {
        return element(name).asXML().replaceAll(">\\s+<", "><");
    }

    /** The packet says what the sample says, and says it without whitespace between elements, which kills Smack's parsers. */
    public static void assertSame(Packet packet, String name) {
        assertThat(Canonical.of(packet.getElement())).as(name).isEqualTo(Canonical.of(element(name)));
        assertThat(packet.toXML()).as("compact").doesNotContainPattern(">\\s+<");
    }

    /** The packets say what the samples say, in this order. */
    public static void assertSame(List<Packet> packets, String... names) {
        assertThat(packets).as("packets for %s", List.of(names)).hasSize(names.length);
        for (int i = 0; i < names.length; i++) {
            assertSame(packets.get(i), names[i]);
        }
    }
}
