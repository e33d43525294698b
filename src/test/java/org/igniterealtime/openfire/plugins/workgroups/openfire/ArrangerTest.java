package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.admin.Inventory;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.DeskPorts;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.desk.RecordingOutbox;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.TypedNames;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryWorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.IQ;

/** What admins order by commands, at real desks in memory; a stanza is read when it comes, and carried out when its turn comes. */
class ArrangerTest {

    private static final String SUPPORT = "support@workgroup.example.org";
    private static final WorkgroupSettings BEFORE = new WorkgroupSettings("support", "We help", true, Timing.DEFAULT, Limits.DEFAULT,
        List.of(new QueueSettings("billing", "", Set.of(), Set.of())));

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final Desks desks = new Desks(new MemoryWorkgroupStore(), group -> Set.of(),
        new DeskPorts(new MemoryJournal(), outbox, outbox, (due, task) -> () -> { }, session -> true, Clock.systemUTC(), Runnable::run));
    private final MemoryNamedTexts texts = new MemoryNamedTexts();
    private final List<String> audit = new ArrayList<>();
    private final Arranger arranger = new Arranger(desks, texts, Desk::text,
        (who, what, details) -> audit.add(who + ": " + what + (details.isEmpty() ? "" : "\n" + details)), new Inventory(
            new JidNames(new TypedNames("workgroup.example.org", "example.org")), Clock.systemUTC()), "example.org");
    private final StanzaReader reader = new StanzaReader(
        new DeskDirectory("workgroup.example.org", "example.org", "conference.example.org", desks, Clock.systemUTC()), Desk::text,
        () -> "id", "0.1", Clock.systemUTC());

    @BeforeEach
    void there_is_a_workgroup() {
        desks.create(BEFORE);
    }

    private Handling send(String from, String command, Element form) {
        IQ iq = new IQ(IQ.Type.set);
        iq.setFrom(from);
        iq.setTo("workgroup.example.org");
        Element element = iq.setChildElement("command", "http://jabber.org/protocol/commands");
        element.addAttribute("node", "http://jabber.org/protocol/admin#" + command);
        element.add(form);
        return reader.read(iq, new Caller(Jids.address(iq.getFrom()), true, true));
    }

    private Handling send(String command, String... fields) {
        Form form = Form.submit("http://jabber.org/protocol/admin");
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], null, null, fields[i + 1]);
        }
        return send("admin@example.org/desk", command, form.element());
    }

    private Optional<String> carryOut(String from, Handling handling) {
        return arranger.arrange(Jids.address(new org.xmpp.packet.JID(from)), ((Handling.Arrange) handling).arrangement());
    }

    private Optional<String> carryOut(Handling handling) {
        return carryOut("admin@example.org/desk", handling);
    }

    private WorkgroupSettings now() {
        return desks.find("support").orElseThrow();
    }

    /** The form of a command as a client shows it to an admin, who sends all of it back. */
    private Element shown(String command, String... fields) {
        Element form = ((IQ) Desk.replied(send(command, fields)).get(0)).getChildElement().element("x").createCopy();
        form.addAttribute("type", "submit");
        return form;
    }

    private static Element typed(Element form, String name, String value) {
        Element field = form.elements("field").stream().map(Element.class::cast).filter(one -> name.equals(one.attributeValue("var")))
            .findFirst().orElseThrow();
        field.elements("value").forEach(old -> field.remove((Element) old));
        field.addElement("value").setText(value);
        return form;
    }

    @Test
    void two_orders_sent_without_waiting_both_hold() {
        Handling queue = send("update-workgroup-queue", "workgroup", "support", "queue", "billing", "at-once", "3");
        Handling hours = send("update-workgroup-hours", "workgroup", "support", "warning", "300");
        Handling limits = send("update-workgroup", "workgroup", "support", "max-chats", "7");

        assertThat(List.of(carryOut(queue), carryOut(hours), carryOut(limits))).allMatch(Optional::isEmpty);

        assertThat(now().queues().get(0).dispatch().atOnce()).isEqualTo(3);
        assertThat(now().opening().warning()).isEqualTo(Duration.ofMinutes(5));
        assertThat(now().limits().chats()).isEqualTo(7);
    }

    @Test
    void an_order_about_what_the_one_before_it_made_is_carried_out() {
        Handling queues = send("update-workgroup", "workgroup", "support", "queues", "billing\nnight");
        Handling night = send("update-workgroup-queue", "workgroup", "support", "queue", "night", "at-once", "2");

        assertThat(carryOut(queues)).isEmpty();
        assertThat(carryOut(night)).isEmpty();

        assertThat(now().queue("night").orElseThrow().dispatch().atOnce()).isEqualTo(2);
    }

    @Test
    void an_order_about_what_the_one_before_it_removed_is_refused_and_changes_nothing() {
        Handling queues = send("update-workgroup", "workgroup", "support", "queues", "day");
        Handling billing = send("update-workgroup-queue", "workgroup", "support", "queue", "billing", "at-once", "2");
        carryOut(queues);
        WorkgroupSettings before = now();

        assertThat(carryOut(billing)).contains("queue: field.queue billing");

        assertThat(now()).isEqualTo(before);
        assertThat(audit).hasSize(1);
    }

    @Test
    void a_form_filled_in_while_somebody_else_changed_the_same_is_refused_whole() {
        Element mine = shown("update-workgroup-hours", "workgroup", SUPPORT);
        carryOut(send("update-workgroup-hours", "workgroup", SUPPORT, "closing", "send-away"));
        WorkgroupSettings theirs = now();

        assertThat(carryOut(send("admin@example.org/desk", "update-workgroup-hours", typed(mine, "warning", "60")))).contains("arrange.changed support");

        assertThat(now()).isEqualTo(theirs);
        assertThat(audit).hasSize(1);
    }

    @Test
    void a_form_filled_in_while_somebody_else_changed_something_else_is_carried_out() {
        Element mine = shown("update-workgroup-queue", "workgroup", SUPPORT, "queue", "billing");
        carryOut(send("update-workgroup-hours", "workgroup", SUPPORT, "closing", "send-away"));

        assertThat(carryOut(send("admin@example.org/desk", "update-workgroup-queue", typed(mine, "at-once", "4")))).isEmpty();

        assertThat(now().queues().get(0).dispatch().atOnce()).isEqualTo(4);
    }

    @Test
    void rules_tried_while_somebody_else_changed_them_are_refused() {
        Element mine = shown("update-workgroup-rules", "workgroup", SUPPORT);
        carryOut(send("update-workgroup-rules", "workgroup", SUPPORT, "rules", "always -> tag theirs"));
        WorkgroupSettings theirs = now();
        Element tried = ((IQ) Desk.replied(send("admin@example.org/desk", "update-workgroup-rules",
            typed(typed(mine, "rules", "always -> tag mine"), "try", "1"))).get(0)).getChildElement().element("x").createCopy();

        assertThat(carryOut(send("admin@example.org/desk", "update-workgroup-rules", typed(tried, "try", "0")))).contains("arrange.changed support");

        assertThat(now()).isEqualTo(theirs);
    }

    @Test
    void what_was_made_changed_and_deleted_by_commands_is_noted_with_who_did_it() {
        carryOut(send("add-workgroup", "name", "demo"));
        carryOut(send("update-workgroup", "workgroup", "support", "queue", "billing", "members", "ann", "max-chats", "7"));
        carryOut("root@far.example/desk", send("update-workgroup-hours", "workgroup", "support", "warning", "300"));
        carryOut(send("set-workgroup-value", "workgroup", "support", "name", "offline.subject", "value", "Closed"));
        carryOut(send("set-workgroup-value", "workgroup", "support", "name", "offline.subject", "reset", "1"));
        carryOut(send("delete-workgroup", "workgroup", "demo"));

        assertThat(audit.remove(5)).as("with what was set").startsWith("admin: deleted workgroup demo\n").contains("\ngrace: 120\n", "\nqueue ");
        assertThat(audit).containsExactly("admin: created workgroup demo",
            "admin: changed workgroup support by update-workgroup\nmax-chats: 4 -> 7\nmembers of billing:  -> ann@example.org",
            "root@far.example: changed workgroup support by update-workgroup-hours\nwarning: 0 -> 300",
            "admin: changed texts of workgroup support\noffline.subject:  -> Closed",
            "admin: changed texts of workgroup support\noffline.subject: Closed -> ");
    }

    @Test
    void what_could_not_be_done_is_not_noted() {
        Handling add = send("add-workgroup", "name", "demo");
        Handling update = send("update-workgroup", "workgroup", "support", "max-chats", "7");
        Handling text = send("set-workgroup-value", "workgroup", "support", "name", "offline.subject", "value", "Closed");
        Handling delete = send("delete-workgroup", "workgroup", "support");
        carryOut(add);
        carryOut(delete);
        audit.clear();

        assertThat(List.of(carryOut(add).orElseThrow(), carryOut(update).orElseThrow(), carryOut(text).orElseThrow(), carryOut(delete).orElseThrow()))
            .containsExactly("arrange.exists demo", "arrange.unknown support", "arrange.unknown support", "arrange.unknown support");

        assertThat(audit).isEmpty();
        assertThat(texts.all(Shelf.of("support"))).isEmpty();
    }

    @Test
    void a_picture_is_noted_by_its_beginning() {
        carryOut(send("set-workgroup-value", "workgroup", "support", "name", "image.logo", "value", "A".repeat(4000)));

        assertThat(audit).singleElement().asString().endsWith("image.logo:  -> " + "A".repeat(1000) + "...");
    }
}
