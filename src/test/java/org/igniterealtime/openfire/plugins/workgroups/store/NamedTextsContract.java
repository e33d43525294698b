package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.junit.jupiter.api.Test;

/** What every keeper of texts keeps to. */
public interface NamedTextsContract {

    Shelf SUPPORT = Shelf.of("support");
    Shelf ANN = new Shelf("support", Address.of("ann@example.org/desk"));

    NamedTexts texts();

    @Test
    default void atFirstThereIsNoText() {
        assertThat(texts().get(SUPPORT, "greeting")).isEmpty();
        assertThat(texts().all(ANN)).isEmpty();
    }

    @Test
    default void textsComeBackByNameAndSortedByIt() {
        texts().put(SUPPORT, "b", "two");
        texts().put(SUPPORT, "a", "one");
        texts().put(SUPPORT, "B", "three");

        assertThat(texts().get(SUPPORT, "b")).contains("two");
        assertThat(texts().all(SUPPORT)).containsExactlyInAnyOrderEntriesOf(Map.of("B", "three", "a", "one", "b", "two"));
        assertThat(texts().all(SUPPORT).keySet()).containsExactly("B", "a", "b");
    }

    @Test
    default void someAreLookedUpByTheirNames() {
        texts().put(SUPPORT, "a", "one");
        texts().put(SUPPORT, "b", "two");
        texts().put(SUPPORT, "c", "three");
        texts().put(ANN, "a", "hers");

        assertThat(texts().some(SUPPORT, Set.of("c", "a", "never heard of"))).containsExactly(Map.entry("a", "one"), Map.entry("c", "three"));
        assertThat(texts().some(SUPPORT, Set.of())).isEmpty();
    }

    @Test
    default void someAreLookedUpAndCountedByHowTheirNamesBegin() {
        texts().put(SUPPORT, "a_% !", "one");
        texts().put(SUPPORT, "a_% !b", "two");
        texts().put(SUPPORT, "ab% !c", "no");
        texts().put(SUPPORT, "A_% !d", "no");
        texts().put(ANN, "a_% !", "hers");

        assertThat(texts().beginning(SUPPORT, "a_% !")).containsExactly(Map.entry("a_% !", "one"), Map.entry("a_% !b", "two"));
        assertThat(texts().countOthers(SUPPORT, "a_% !", "a_% !b")).isEqualTo(1);
        assertThat(texts().countOthers(SUPPORT, "a_% !", "another")).isEqualTo(2);
        assertThat(texts().countOthers(ANN, "a_% !", "a_% !")).isZero();
    }

    @Test
    default void aTextIsReplaced() {
        texts().put(ANN, "macros", "old");
        texts().put(ANN, "macros", "new");
        texts().put(ANN, "macros", "new");

        assertThat(texts().all(ANN)).containsOnly(Map.entry("macros", "new"));
    }

    @Test
    default void anEmptyTextIsKeptAndNotNone() {
        texts().put(SUPPORT, "greeting", "");

        assertThat(texts().get(SUPPORT, "greeting")).contains("");
        assertThat(texts().all(SUPPORT)).containsOnly(Map.entry("greeting", ""));
    }

    @Test
    default void everyOwnerHasHisOwn() {
        texts().put(SUPPORT, "macros", "of support");
        texts().put(Shelf.of("sales"), "macros", "of sales");
        texts().put(ANN, "macros", "of ann");
        texts().put(new Shelf("support", Address.of("bob@example.org")), "macros", "of bob");
        texts().put(new Shelf("sales", Address.of("ann@example.org")), "macros", "of ann at sales");

        assertThat(texts().get(SUPPORT, "macros")).contains("of support");
        assertThat(texts().all(new Shelf("support", Address.of("ann@example.org/phone")))).containsOnly(Map.entry("macros", "of ann"));
        assertThat(texts().get(Shelf.of("sales"), "macros")).contains("of sales");
    }

    @Test
    default void oneNameIsLookedUpForAllAgentsOfAWorkgroup() {
        Shelf bob = new Shelf("support", Address.of("bob@example.org"));
        texts().put(ANN, "name", "Ann");
        texts().put(bob, "name", "Bob");
        texts().put(bob, "macros", "of bob");
        texts().put(SUPPORT, "name", "the workgroup's own");
        texts().put(new Shelf("sales", Address.of("eve@example.org")), "name", "Eve");

        assertThat(texts().ofAgents("support", "name")).containsOnly(Map.entry(Address.of("ann@example.org"), "Ann"),
            Map.entry(Address.of("bob@example.org"), "Bob"));
    }

    @Test
    default void aRemovedTextIsGoneAndTheOthersStay() {
        texts().put(SUPPORT, "a", "one");
        texts().put(SUPPORT, "b", "two");
        texts().put(ANN, "a", "hers");

        texts().remove(SUPPORT, "a");
        texts().remove(SUPPORT, "never heard of");

        assertThat(texts().get(SUPPORT, "a")).isEmpty();
        assertThat(texts().all(SUPPORT)).containsOnly(Map.entry("b", "two"));
        assertThat(texts().get(ANN, "a")).contains("hers");
    }

    @Test
    default void severalTextsAreChangedTogether() {
        texts().put(SUPPORT, "a", "one");
        texts().put(SUPPORT, "b", "two");
        texts().put(ANN, "a", "hers");

        texts().update(SUPPORT, Map.of("b", "new", "c", "three"), Set.of("a", "never heard of"));
        texts().update(SUPPORT, Map.of(), Set.of());

        assertThat(texts().all(SUPPORT)).containsOnly(Map.entry("b", "new"), Map.entry("c", "three"));
        assertThat(texts().get(ANN, "a")).contains("hers");
    }

    @Test
    default void longNamesAndTextsAndForeignOnesFit() {
        String name = "n".repeat(NamedTexts.LONGEST_NAME);
        String text = "\u5ba2\u670d & <b>'\ud83d\ude80'</b>\r\n\t ".repeat(20_000);
        Shelf somebody = new Shelf("w".repeat(64), Address.of("x".repeat(243) + "@example.org"));
        texts().put(somebody, name, text);

        assertThat(texts().get(somebody, name)).contains(text);
    }
}
