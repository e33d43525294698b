package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.junit.jupiter.api.Test;

/** What every keeper of settings keeps to. */
public interface WorkgroupStoreContract extends RoutingSettingsContract {

    @Test
    default void atFirstThereIsNone() {
        assertThat(workgroups().all()).isEmpty();
    }

    @Test
    default void everythingSavedComesBackByName() {
        WorkgroupSettings support = new WorkgroupSettings("support", "Where people ask", true, TIMING, new Limits(1, 2, 3, 4),
            List.of(SALES, BILLING, EMPTY), Set.of(Address.of("sue@example.org"), Address.of("tom@example.net")));
        WorkgroupSettings help = new WorkgroupSettings("help", "", false, Timing.DEFAULT, Limits.DEFAULT, List.of(BILLING));
        WorkgroupSettings zebra = new WorkgroupSettings("z\u00e9bra", "", false, Timing.DEFAULT, Limits.DEFAULT, List.of(EMPTY, SALES));

        workgroups().save(zebra);
        workgroups().save(support);
        workgroups().save(help);

        assertThat(workgroups().all()).containsExactly(help, support, zebra);
    }

    @Test
    default void savingAgainReplacesQueuesAndMembers() {
        workgroups().save(new WorkgroupSettings("support", "old", true, Timing.DEFAULT, Limits.DEFAULT, List.of(SALES, BILLING)));
        WorkgroupSettings changed = new WorkgroupSettings("support", "new", false, TIMING, new Limits(9, 9, 9, 9),
            List.of(new QueueSettings("billing", "", Set.of(Address.of("eve@example.org")), Set.of()), EMPTY));

        workgroups().save(changed);

        assertThat(workgroups().all()).containsExactly(changed);
    }

    @Test
    default void aDeletedWorkgroupIsForgottenAndTheOthersStay() {
        WorkgroupSettings help = new WorkgroupSettings("help", "", false, Timing.DEFAULT, Limits.DEFAULT, List.of(BILLING));
        workgroups().save(help);
        workgroups().save(new WorkgroupSettings("support", "", true, Timing.DEFAULT, Limits.DEFAULT, List.of(SALES)));

        workgroups().delete("support");
        workgroups().delete("never heard of");

        assertThat(workgroups().all()).containsExactly(help);
    }

    @Test
    default void aNameCanBeUsedAgainAfterItsDeletion() {
        workgroups().save(new WorkgroupSettings("support", "", true, Timing.DEFAULT, Limits.DEFAULT, List.of(SALES, BILLING)));
        workgroups().delete("support");
        WorkgroupSettings again = new WorkgroupSettings("support", "", true, Timing.DEFAULT, Limits.DEFAULT, List.of(EMPTY));

        workgroups().save(again);

        assertThat(workgroups().all()).containsExactly(again);
    }
}
