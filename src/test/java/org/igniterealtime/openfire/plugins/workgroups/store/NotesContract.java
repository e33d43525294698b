package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** What every way to keep notes keeps to. */
public interface NotesContract {

    Address AUTHOR = Address.of("ann@example.org");

    Notes notes();

    @Test
    default void aNoteIsReplacedByTheNextAndTakenAwayByAnEmptyOne() {
        assertThat(notes().of("r1")).isEmpty();

        notes().put("r1", AUTHOR, "first");
        notes().put("r2", AUTHOR, "another");
        notes().put("r1", AUTHOR, "second\nline");
        assertThat(notes().of("r1")).contains("second\nline");

        notes().put("r1", AUTHOR, "");
        assertThat(notes().of("r1")).isEmpty();
        assertThat(notes().of("r2")).contains("another");
    }

    @Test
    default void longAndForeignNotesSurvive() {
        String note = "\u6211\u7684 \ud83d\ude80 'quoted' \\n <b>".repeat(1000);
        notes().put("r1", AUTHOR, note);

        assertThat(notes().of("r1")).contains(note);
    }
}
