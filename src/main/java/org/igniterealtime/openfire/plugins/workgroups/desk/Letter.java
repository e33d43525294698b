package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.function.Consumer;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;

/**
 * A command on its way to a workgroup.
 *
 * @param reply who waits for the answer, or null: then the command is a fact that must not be lost if the database fails for a while
 */
record Letter(Command command, Consumer<Answer> reply) {

    boolean isFact() {
        return reply == null;
    }

    void answer(Answer answer) {
        if (reply != null) {
            reply.accept(answer);
        }
    }
}
