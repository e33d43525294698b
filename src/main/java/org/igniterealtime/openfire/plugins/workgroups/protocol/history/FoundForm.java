package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.LegacyDate;
import org.igniterealtime.openfire.plugins.workgroups.store.Found;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/** What a search found, as a table. Clients fail without its head, on columns without a type, and on gaps: all of them are always there. */
final class FoundForm {

    private record Column(String name, String type, String label) { }

    private static final List<Column> COLUMNS = List.of(
        new Column("workgroup", "text-single", "find.found.workgroup"),
        new Column("sessionID", "text-single", "find.found.session"),
        new Column("startDate", "text-single", "find.found.start"),
        new Column("agentJIDs", "text-multi", "find.found.agents"),
        new Column("question", "text-single", "find.found.question"),
        new Column("username", "text-single", "find.found.username"),
        new Column("email", "text-single", "find.found.email"),
        new Column("relevance", "text-single", "find.found.relevance"));
    /** What one word says at the most; see {@link org.igniterealtime.openfire.plugins.workgroups.store.Words}. */
    private static final double HEAVIEST = 2200;

    private final Element x = DocumentHelper.createElement(QName.get("x", Namespaces.DATA_FORM)).addAttribute("type", "result");
    private final Search search;
    private final UnaryOperator<String> address;

    /** @param address turns a workgroup's name into its address */
    FoundForm(Search search, Texts texts, UnaryOperator<String> address) {
        this.search = search;
        this.address = address;
        Element head = x.addElement("reported");
        COLUMNS.forEach(column -> field(head, column).addAttribute("label", texts.get(column.label())));
    }

    void add(Found found) {
        Request request = found.session().request();
        Map<String, List<String>> values = Map.of(
            "workgroup", List.of(address.apply(found.session().workgroup())),
            "sessionID", List.of(request.id()),
            "startDate", List.of(LegacyDate.of(request.place().since())),
            "agentJIDs", agents(request),
            "question", List.of(Told.question(request)),
            "username", List.of(Told.username(request)),
            "email", List.of(Told.email(request)),
            "relevance", List.of(String.valueOf(percent(found.weight()))));
        Element item = x.addElement("item");
        for (Column column : COLUMNS) {
            Element field = field(item, column);
            values.get(column.name()).forEach(value -> field.addElement("value").setText(value));
        }
    }

    private static Element field(Element parent, Column column) {
        return parent.addElement("field").addAttribute("var", column.name()).addAttribute("type", column.type());
    }

    private static List<String> agents(Request request) {
        Stream<Address> there = request.chat().participants().stream().filter(stay -> stay.role() == Participant.Role.AGENT)
            .map(Participant::address);
        return Stream.concat(there, Stream.of(request.chat().agent())).map(Address::bare).distinct().toList();
    }

    // Of the most that so many words can say. Without words there is nothing to compare.
    private long percent(int weight) {
        return search.words().isEmpty() ? 0 : Math.max(1, Math.min(100, Math.round(100 * weight / (HEAVIEST * search.words().size()))));
    }

    Element element() {
        return x;
    }
}
