package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** What every keeper of subscribers keeps to. */
public interface SubscribersContract {

    Address ANN = Address.of("ann@example.org");
    Address JOSE = Address.of("josé@example.org");

    Subscribers subscribers();

    @Test
    default void atFirstThereIsNobody() {
        assertThat(subscribers().of("support")).isEmpty();
    }

    @Test
    default void whoeverSubscribesIsKeptOnce() {
        assertThat(subscribers().add("support", JOSE, 10)).isTrue();
        assertThat(subscribers().add("support", ANN, 10)).isTrue();
        assertThat(subscribers().add("support", ANN, 10)).isTrue();

        assertThat(subscribers().of("support")).containsExactly(ANN, JOSE);
        assertThat(subscribers().of("sales")).isEmpty();
    }

    @Test
    default void whoeverUnsubscribesIsGoneFromThatWorkgroupAlone() {
        subscribers().add("support", ANN, 10);
        subscribers().add("sales", ANN, 10);

        subscribers().remove("support", ANN);
        subscribers().remove("support", JOSE);

        assertThat(subscribers().of("support")).isEmpty();
        assertThat(subscribers().of("sales")).containsExactly(ANN);
    }

    @Test
    default void whereThereAreEnoughNobodyElseIsAddedUntilSomebodyGoes() {
        subscribers().add("support", ANN, 1);
        subscribers().add("sales", JOSE, 1);

        assertThat(subscribers().add("support", JOSE, 1)).isFalse();
        assertThat(subscribers().add("support", ANN, 1)).as("there already").isTrue();
        assertThat(subscribers().of("support")).containsExactly(ANN);
        subscribers().remove("support", ANN);
        assertThat(subscribers().add("support", JOSE, 1)).isTrue();
    }

    @Test
    default void whoeverNeverSubscribedMayUnsubscribe() {
        subscribers().remove("support", ANN);

        assertThat(subscribers().of("support")).isEmpty();
    }
}
