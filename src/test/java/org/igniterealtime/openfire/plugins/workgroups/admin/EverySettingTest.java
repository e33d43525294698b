package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.xmpp.packet.IQ;

/** What can be set by commands and what README says can be set is on a page, so that no setting can be forgotten there. */
class EverySettingTest {

    private static final String ADMIN = "http://jabber.org/protocol/admin#";
    /** What a command asks only to know what it is about, or to be told what to do. */
    private static final Set<String> ABOUT = Set.of("FORM_TYPE", "workgroup", "queue", "shown", "try");
    /** Commands whose pages are no forms of settings. */
    private static final Set<String> OTHERS = Set.of("delete-workgroup", "update-workgroup-text");

    private final StanzaReader reader = new StanzaReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC());

    private static Set<String> onPages() {
        try (Office office = new Office()) {
            return PagesTest.forms(office.with("support")).stream().flatMap(form -> form.groups().stream())
                .flatMap(group -> group.fields().stream()).map(Field::name).collect(Collectors.toSet());
        }
    }

    private Element ask(Element query) {
        IQ iq = new IQ(query.getName().equals("query") ? IQ.Type.get : IQ.Type.set);
        iq.setFrom("admin@example.org/desk");
        iq.setTo("workgroup.example.org");
        iq.setChildElement(query);
        return ((IQ) Desk.replied(reader.read(iq, new Caller(Jids.address(iq.getFrom()), true, true))).get(0)).getChildElement();
    }

    private List<String> commands() {
        Element items = new IQ().setChildElement("query", "http://jabber.org/protocol/disco#items");
        items.addAttribute("node", "http://jabber.org/protocol/commands");
        return ask((Element) items.detach()).elements("item").stream().map(item -> ((Element) item).attributeValue("node"))
            .filter(node -> node.startsWith(ADMIN)).map(node -> node.substring(ADMIN.length())).filter(node -> !OTHERS.contains(node)).toList();
    }

    private Set<String> fields(String command) {
        Element element = new IQ().setChildElement("command", "http://jabber.org/protocol/commands");
        element.addAttribute("node", ADMIN + command);
        if (command.startsWith("update-")) {
            Form form = Form.submit("http://jabber.org/protocol/admin").field("workgroup", null, null, "support@workgroup.example.org");
            if (command.equals("update-workgroup-queue")) {
                form.field("queue", null, null, "billing");
            }
            element.add(form.element());
        }
        return ask((Element) element.detach()).element("x").elements("field").stream().map(field -> ((Element) field).attributeValue("var"))
            .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Test
    void whateverACommandSetsIsOnAPage() {
        Set<String> settings = new TreeSet<>();
        List<String> commands = commands();
        commands.forEach(command -> settings.addAll(fields(command)));
        settings.removeAll(ABOUT);
        assertThat(commands).contains("add-workgroup", "update-workgroup-rules", "update-workgroup-hours");
        assertThat(settings).hasSizeGreaterThan(40);
        assertThat(onPages()).containsAll(settings);
    }

    @Test
    void whateverReadmeSaysCanBeSetOfAWorkgroupIsOnAPage() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String settings = readme.substring(readme.indexOf("## Configuration"), readme.indexOf("The texts that clients look up"));
        Set<String> named = new HashSet<>();
        Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE).matcher(settings).results().forEach(row ->
            Pattern.compile("`([a-z-]+)`").matcher(row.group(1)).results().forEach(name -> named.add(name.group(1))));
        assertThat(named).hasSizeGreaterThan(35);
        assertThat(onPages()).containsAll(named);
    }
}
