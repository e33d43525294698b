package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadLine;
import org.igniterealtime.openfire.plugins.workgroups.core.text.OverflowText;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;

/** The field of a command's form that says where a queue's visitors overflow to. */
final class OverflowLines {

    static final String FIELD = "overflow";

    private final OverflowText text;

    OverflowLines(Directory directory) {
        text = new OverflowText(name -> directory.find(name).map(WorkgroupSettings::name));
    }

    /** @param queue whose visitors overflow */
    List<Overflow> read(Set<String> lines, WorkgroupSettings workgroup, QueueSettings queue) {
        try {
            return text.read(List.copyOf(lines), workgroup, queue);
        } catch (BadLine bad) {
            throw new WrongField(FIELD, bad.key(), bad.values().toArray());
        }
    }

    static String[] written(List<Overflow> steps) {
        return OverflowText.written(steps).toArray(String[]::new);
    }
}
