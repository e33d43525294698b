package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** An admin who runs the commands that change a workgroup, named by what comes after {@code update-workgroup-}. */
final class Admin {

    private final Desk desk = new Desk();
    private final Directory directory = (Directory) Proxy.newProxyInstance(Directory.class.getClassLoader(), new Class<?>[] {Directory.class},
        (proxy, method, arguments) -> method.getName().equals("find") && arguments[0].equals("support") ? Optional.of(this.settings)
            : method.invoke(desk, arguments));
    private final StanzaReader reader = new StanzaReader(directory, Desk::text, () -> "id", "0.1", Clock.systemUTC());

    /** As the workgroup {@code support} is now. */
    private WorkgroupSettings settings;

    Admin(WorkgroupSettings settings) {
        this.settings = settings;
    }

    WorkgroupSettings settings() {
        return settings;
    }

    void has(WorkgroupSettings other) {
        settings = other;
    }

    Handling run(String command, Element form, boolean admin) {
        IQ iq = new IQ(IQ.Type.set);
        iq.setFrom("admin@example.org/desk");
        iq.setTo("workgroup.example.org");
        Element element = iq.setChildElement("command", "http://jabber.org/protocol/commands");
        element.addAttribute("node", "http://jabber.org/protocol/admin#update-workgroup-" + command);
        if (form != null) {
            element.add(form);
        }
        return reader.read(iq, new Caller(Jids.address(iq.getFrom()), admin, true));
    }

    Handling submit(String command, String... fields) {
        Form form = Form.submit("http://jabber.org/protocol/admin");
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], null, null, fields[i + 1].split("\n"));
        }
        return run(command, form.element(), true);
    }

    /** What comes of it, carried out now. */
    static Arrangement.Change change(Handling handling, WorkgroupSettings now) {
        return ((Arrangement.Update) ((Handling.Arrange) handling).arrangement()).change().apply(now);
    }

    WorkgroupSettings updated(Handling handling) {
        return ((Arrangement.Made) change(handling, settings)).settings();
    }

    static Element reply(Handling handling) {
        return ((IQ) Desk.replied(handling).get(0)).getChildElement();
    }

    /** What the admin is told once the text is kept. */
    static List<Packet> say(Handling handling, NamedTexts kept) {
        Handling.Arrange arrange = (Handling.Arrange) handling;
        Arrangement.Say say = (Arrangement.Say) arrange.arrangement();
        Shelf shelf = Shelf.of(say.workgroup());
        if (!say.asSeen().test(kept.get(shelf, say.name()))) {
            return arrange.reply().apply(Optional.of("somebody was faster"));
        }
        say.value().ifPresentOrElse(value -> kept.put(shelf, say.name(), value), () -> kept.remove(shelf, say.name()));
        return arrange.reply().apply(Optional.empty());
    }

    /** What the admin is told is wrong, at once or when it would be carried out. */
    static String error(Handling handling, WorkgroupSettings now) {
        return handling instanceof Handling.Arrange arrange
            ? error(new Handling.Reply(arrange.reply().apply(Optional.of(((Arrangement.Refused) change(handling, now)).why()))), now) : said(handling);
    }

    String error(Handling handling) {
        return error(handling, settings);
    }

    private static String said(Handling handling) {
        assertThat(reply(handling).element("note").attributeValue("type")).isEqualTo("error");
        return reply(handling).elementText("note");
    }

    static Map<String, List<String>> shown(Handling handling) {
        return Form.read(reply(handling).element("x"));
    }

    /** The form as somebody submits it who has changed nothing, hidden fields left out as Smack does. */
    static Element asItWas(Handling handling) {
        Element form = reply(handling).element("x").createCopy();
        form.addAttribute("type", "submit");
        List.copyOf(form.elements("field")).stream().map(Element.class::cast)
            .filter(field -> List.of("hidden", "fixed").contains(field.attributeValue("type"))).forEach(form::remove);
        return form;
    }
}
