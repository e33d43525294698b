package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.xmpp.packet.PacketError.Condition;

/** The commands of a workgroup (XEP-0050). Each is for its agents alone, or for its supervisors, too; nobody else is shown them. */
public final class AgentCommands implements IqHandler {

    /** A command as it is listed. */
    public record Listed(String node, String name) { }

    private final List<AgentCommand> commands;
    private final Directory directory;
    private final Texts texts;
    private final Supplier<String> ids;

    public AgentCommands(Directory directory, Texts texts, Supplier<String> ids, Clock clock) {
        this.commands = List.of(new GoOnDuty(), new GoOffDuty(), new AnswerOffer(), new AskOther(Assist.Kind.TRANSFER, directory),
            new AskOther(Assist.Kind.INVITE, directory), new ShowStatus(), new AskWhy(directory, clock));
        this.directory = directory;
        this.texts = texts;
        this.ids = ids;
    }

    /** The commands that somebody may run at a workgroup. */
    public List<Listed> of(Caller caller, String workgroup) {
        return commands.stream().filter(command -> command.isFor(caller, workgroup, directory))
            .map(command -> new Listed(command.node(), texts.get(command.key()))).toList();
    }

    /** Whether there is a command of that name at all. */
    public boolean knows(String node) {
        return find(node).isPresent();
    }

    private Optional<AgentCommand> find(String node) {
        return commands.stream().filter(command -> command.node().equals(node)).findFirst();
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<AgentCommand> command = Optional.ofNullable(request.payload().attributeValue("node")).flatMap(this::find);
        if (command.isEmpty()) {
            return request.refused(Condition.item_not_found, texts.get("error.command.unknown"));
        }
        String workgroup = request.workgroup().name();
        if (!command.get().isFor(request.caller(), workgroup, directory)) {
            boolean known = directory.isAgent(request.caller().address()) || directory.isSupervisor(workgroup, request.caller());
            return request.refused(known ? Condition.forbidden : Condition.not_authorized, texts.get("error.agent.not"));
        }
        Stage stage = new Stage(request, ids);
        return stage.ended(texts).orElseGet(() -> {
            try {
                return command.get().go(stage, stage.texts(texts));
            } catch (WrongField wrong) {
                return new Handling.Reply(stage.failed(wrong.tell(stage.texts(texts))));
            }
        });
    }
}
