package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * Runs the commands of the service (XEP-0050). Each has one stage and remembers nothing between the form and its submission: the session
 * id is only echoed.
 */
public final class CommandHandler implements IqHandler {

    private final List<AdHocCommand> commands;
    private final Texts texts;
    private final Supplier<String> ids;

    public CommandHandler(Directory directory, Texts texts, Supplier<String> ids) {
        this.commands = List.of(new AddWorkgroup(directory, texts), new UpdateWorkgroup(directory, texts),
            new DeleteWorkgroup(directory, texts), new SetWorkgroupText(directory, texts));
        this.texts = texts;
        this.ids = ids;
    }

    public List<AdHocCommand> all() {
        return commands;
    }

    public Optional<AdHocCommand> find(String node) {
        return commands.stream().filter(command -> command.node().equals(node)).findFirst();
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<AdHocCommand> command = Optional.ofNullable(request.payload().attributeValue("node")).flatMap(this::find);
        if (command.isEmpty()) {
            return request.refused(Condition.item_not_found, texts.get("error.command.unknown"));
        }
        if (!request.caller().admin()) {
            return request.refused(Condition.forbidden, texts.get("error.command.admin"));
        }
        Optional<Element> form = Form.firstIn(request.payload());
        return switch (request.payload().attributeValue("action", "execute")) {
            case "cancel" -> canceled(request);
            case "execute", "complete", "next" -> form.isPresent()
                ? submitted(request, command.get(), form.get()) : asked(request, command.get());
            default -> request.refused(Condition.bad_request, texts.get("error.command.action"));
        };
    }

    private Handling asked(IqRequest request, AdHocCommand command) {
        Element reply = reply(request, "executing");
        reply.addElement("actions").addAttribute("execute", "complete").addElement("complete");
        reply.add(command.form().element());
        return Handling.Reply.of(request.result(reply));
    }

    private Handling submitted(IqRequest request, AdHocCommand command, Element form) {
        if ("cancel".equals(form.attributeValue("type"))) {
            return canceled(request);
        }
        try {
            return command.run(new Fields(Form.read(form)), problem -> problem.isPresent()
                ? noted(request, "error", problem.get()) : noted(request, "info", command.done()));
        } catch (WrongField wrong) {
            return new Handling.Reply(noted(request, "error", wrong.tell(texts)));
        }
    }

    private Handling canceled(IqRequest request) {
        return Handling.Reply.of(request.result(reply(request, "canceled")));
    }

    private List<Packet> noted(IqRequest request, String type, String text) {
        Element reply = reply(request, "completed");
        reply.addElement("note").addAttribute("type", type).setText(text);
        return List.of(request.result(reply));
    }

    private Element reply(IqRequest request, String status) {
        String session = request.payload().attributeValue("sessionid", "");
        return request.sameElement().addAttribute("node", request.payload().attributeValue("node"))
            .addAttribute("sessionid", session.isEmpty() ? ids.get() : session).addAttribute("status", status);
    }
}
