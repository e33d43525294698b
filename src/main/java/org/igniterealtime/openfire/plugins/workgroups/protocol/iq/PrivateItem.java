package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;

/** The one element that a request about private storage (XEP-0049) is about, and where it is kept. */
record PrivateItem(Element element, String name, Shelf shelf) {

    private static final String PREFIX = "private ";

    /** Empty if there is not exactly one element with a namespace of its own. */
    static Optional<PrivateItem> of(IqRequest request) {
        List<Element> children = request.payload().elements();
        if (children.size() != 1 || children.get(0).getNamespaceURI().isEmpty()
                || children.get(0).getNamespaceURI().equals(request.payload().getNamespaceURI())) {
            return Optional.empty();
        }
        Element element = children.get(0);
        return Optional.of(new PrivateItem(element, PREFIX + element.getNamespaceURI() + ' ' + element.getName(),
            new Shelf(request.workgroup().name(), request.caller().address())));
    }

    boolean fits() {
        return name.length() <= NamedTexts.LONGEST_NAME;
    }

    /** How many others the same agent has kept here. */
    long others(NamedTexts kept) {
        return kept.countOthers(shelf, PREFIX, name);
    }
}
