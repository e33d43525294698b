package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/**
 * A visitor whom an admin makes up.
 *
 * @param tells what he fills into the workgroup's form, and what his client says of him
 * @param comes when, by the workgroup's own clocks; empty for now
 */
record Sample(Metadata tells, Optional<LocalDateTime> comes) {

    static final Sample NONE = new Sample(Metadata.NONE, Optional.empty());

    static Form<Sample> form() {
        return new Form<>(List.of(new Form.Part<>("sample", List.of(
            Setting.lines("sample", none -> List.of(), (before, lines) -> new Sample(read(lines), before.comes())),
            Setting.moment("sample-time", none -> Optional.empty(), (before, time) -> new Sample(before.tells(), time))))));
    }

    private static Metadata read(List<String> lines) throws Unfit {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String line : lines) {
            String[] pair = line.split("=", 2);
            if (pair.length < 2 || pair[0].isBlank()) {
                throw new Unfit("field.line.sample", line);
            }
            values.computeIfAbsent(pair[0].strip(), name -> new ArrayList<>()).add(pair[1].strip());
        }
        return new Metadata(values);
    }
}
