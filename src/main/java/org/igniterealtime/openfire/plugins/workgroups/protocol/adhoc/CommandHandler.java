package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.xmpp.packet.PacketError.Condition;

/**
 * Runs the commands of the service (XEP-0050). Nothing is remembered between a form and its submission.
 */
public final class CommandHandler implements IqHandler {

    private final List<AdHocCommand> commands;
    private final Texts texts;
    private final Supplier<String> ids;

    public CommandHandler(Directory directory, Texts texts, Supplier<String> ids) {
        this.commands = List.of(new AddWorkgroup(directory, texts), new UpdateWorkgroup(directory, texts),
            new UpdateQueue(directory, texts), new UpdateDuty(directory, texts), new UpdateRules(directory, texts),
            new UpdateHours(directory, texts), new DeleteWorkgroup(directory, texts),
            new SetWorkgroupText(directory, texts));
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
        Stage stage = new Stage(request, ids);
        return stage.ended(texts).orElseGet(() -> stage.fields().map(fields -> submitted(stage, command.get(), fields))
            .orElseGet(() -> new Handling.Reply(command.get().hasSecondForm() ? stage.nextForm(command.get().form())
                : stage.lastForm(command.get().form()))));
    }

    private Handling submitted(Stage stage, AdHocCommand command, Fields fields) {
        try {
            return command.second(fields, stage).orElseGet(() -> command.run(fields, problem -> problem.isPresent()
                ? stage.failed(problem.get()) : stage.done(command.done())));
        } catch (WrongField wrong) {
            return new Handling.Reply(stage.failed(wrong.tell(texts)));
        }
    }
}
