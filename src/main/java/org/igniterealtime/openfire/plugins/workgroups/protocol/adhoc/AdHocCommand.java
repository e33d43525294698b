package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.xmpp.packet.Packet;

/** One command of the service (XEP-0050): a form or two, filled in by an admin, that change something. */
public interface AdHocCommand {

    /** What clients call it by. */
    String node();

    /** What people call it. */
    String name();

    /** The form to fill in first. */
    Form form();

    /** Whether the first form only says what the second is about. Whoever fills in everything at once is not asked again. */
    default boolean hasSecondForm() {
        return false;
    }

    /**
     * The second form, filled in with what holds now.
     *
     * @return empty if what was submitted already is enough
     * @throws WrongField if a field does not say what it should
     */
    default Optional<Handling> second(Fields fields, Stage stage) {
        return Optional.empty();
    }

    /**
     * Does what was ordered.
     *
     * @param reply takes empty when it is done, else why it could not be done, in words for the admin
     * @throws WrongField if a field does not say what it should; nothing is changed then
     */
    Handling run(Fields fields, Function<Optional<String>, List<Packet>> reply);

    /** For people, that it is done. */
    String done();
}
