package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;

/** An agent looks how things stand: his duty, what he is offered, his chats, the line. */
final class ShowStatus implements AgentCommand {

    @Override
    public String node() {
        return Namespaces.WORKGROUP + "#status";
    }

    @Override
    public String key() {
        return "command.status";
    }

    @Override
    public Handling go(Stage stage, Texts texts) {
        return new Handling.Look(stage.request().workgroup().name(),
            state -> stage.done(Announcements.status(texts, state, stage.request().caller().address())));
    }
}
