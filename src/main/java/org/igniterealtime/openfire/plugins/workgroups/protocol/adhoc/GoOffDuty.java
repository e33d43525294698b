package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;

/** An agent goes off duty: there is nothing to fill in, so it is done at once. */
final class GoOffDuty implements AgentCommand {

    @Override
    public String node() {
        return Namespaces.WORKGROUP + "#go-off-duty";
    }

    @Override
    public String key() {
        return "command.off-duty";
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        return new Handling.Ask(stage.request().workgroup().name(), new Command.GoOffDuty(stage.request().caller().address()),
            answer -> answer.isDone() ? stage.done(texts.get("command.off-duty.done"))
                : stage.failed(Announcements.refused(texts, answer)));
    }
}
