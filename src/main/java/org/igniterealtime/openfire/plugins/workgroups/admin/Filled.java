package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * A form as a page shows it.
 *
 * @param version  what the settings were when it was shown; sent back with the form, so that nobody writes over what he has not seen
 * @param conflict whether somebody else has changed them since
 */
public record Filled(List<Group> groups, String version, boolean conflict) {

    /**
     * Fields that belong together.
     *
     * @param name {@code console.group.NAME} is its heading
     */
    public record Group(String name, List<Field> fields) { }

    /** Whether some field is wrong. */
    public boolean isWrong() {
        return groups.stream().flatMap(group -> group.fields().stream()).anyMatch(field -> field.wrong() != null);
    }
}
