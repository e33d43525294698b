package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.io.StringReader;
import java.util.Optional;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.dom4j.io.SAXReader;

/** Reads XML that came as a text in a stanza, or was kept as one. It may not bring entities: these read files, and fill the memory. */
public final class SafeXml {

    private SafeXml() {
    }

    /** The document's root; empty if this is not XML, or has a document type, which alone could declare entities. */
    public static Optional<Element> read(String text) {
        if (text.contains("<!DOCTYPE")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SAXReader().read(new StringReader(text)).getRootElement());
        } catch (DocumentException malformed) {
            return Optional.empty();
        }
    }
}
