package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.xmpp.packet.Packet;

/** A command that arranges the workgroups themselves. */
interface ArrangingCommand extends AdHocCommand {

    /**
     * What was ordered.
     *
     * @throws WrongField if a field does not say what it should; nothing is changed then
     */
    Arrangement read(Fields fields);

    @Override
    default Handling run(Fields fields, Function<Optional<String>, List<Packet>> reply) {
        return new Handling.Arrange(read(fields), reply);
    }
}
