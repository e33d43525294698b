package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/**
 * Settings of which each has an element of its own. All of them are always there, be it empty: some getters of Smack fail on one that is
 * missing (reference/smack-clients.md §5.6).
 */
final class NamedElementsHandler implements IqHandler {

    private record Source(String name, Supplier<String> otherwise) { }

    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** Adds an element for the text of that name; it is empty if no admin has kept one. */
    NamedElementsHandler with(String element, String name) {
        return with(element, name, () -> "");
    }

    /** As {@link #with(String, String)}, but it says something else if no admin has kept one. */
    NamedElementsHandler with(String element, String name, Supplier<String> otherwise) {
        sources.put(element, new Source(name, otherwise));
        return this;
    }

    @Override
    public Handling handle(IqRequest request) {
        return new Handling.Read(archive -> settings(request, archive));
    }

    private List<Packet> settings(IqRequest request, Archive archive) {
        Map<String, String> kept = archive.texts().some(Shelf.of(request.workgroup().name()),
            sources.values().stream().map(Source::name).collect(Collectors.toSet()));
        Element answer = request.sameElement();
        sources.forEach((element, source) ->
            answer.addElement(element).setText(kept.containsKey(source.name()) ? kept.get(source.name()) : source.otherwise().get()));
        return List.of(request.result(answer));
    }
}
