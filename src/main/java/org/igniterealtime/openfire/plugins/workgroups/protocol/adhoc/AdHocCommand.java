package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;

/** One command of the service (XEP-0050): a single form, filled in by an admin, that arranges something. */
public interface AdHocCommand {

    /** What clients call it by. */
    String node();

    /** What people call it. */
    String name();

    /** The form to fill in. */
    Form form();

    /**
     * What was ordered.
     *
     * @throws WrongField if a field does not say what it should; nothing is changed then
     */
    Arrangement read(Fields fields);

    /** For people, that it is done. */
    String done();
}
