package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * Histories that nobody has seen yet, for whoever has changed the core, and for long nights:
 * {@code JAVA_TOOL_OPTIONS=-Djqwik.tries.default=30000 mvn test -Dtest=NewHistories}. A failure prints its seed and the shortest story that
 * still fails.
 */
class NewHistories {

    @Group
    class OfADesk extends RandomHistoriesTest {

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
        void everyPromiseIsKept(@ForAll("histories") List<Action> actions) {
            super.everyPromiseIsKept(actions);
        }

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
        void theSameCommandsGiveTheSameDecisions(@ForAll("histories") List<Action> actions) {
            super.theSameCommandsGiveTheSameDecisions(actions);
        }

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
        void theEventsAloneGiveTheStateAgain(@ForAll("histories") List<Action> actions) {
            super.theEventsAloneGiveTheStateAgain(actions);
        }

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
        void aDeskTakenUpFromItsRowsGoesOnAlike(@ForAll("histories") List<Action> actions, @ForAll @IntRange(max = 80) int until) {
            super.aDeskTakenUpFromItsRowsGoesOnAlike(actions, until);
        }
    }

    @Group
    class Counted extends CountingHistoriesTest {

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
        void everyRequestAndOfferIsCountedOnceAndQueuesAddUp(@ForAll("histories") List<Action> actions) {
            super.everyRequestAndOfferIsCountedOnceAndQueuesAddUp(actions);
        }
    }

    @Group
    class OfVisitorsWhoMove extends MovingHistoriesTest {

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE)
        void everyPromiseIsKept(@ForAll("histories") List<Step> steps) {
            super.everyPromiseIsKept(steps);
        }
    }

    @Group
    class OfTwoDesks extends TwoDesksTest {

        @Override
        @Property(edgeCases = EdgeCasesMode.NONE)
        void everyPromiseIsKept(@ForAll("histories") List<Step> steps, @ForAll @IntRange(min = 1, max = 3) int slots) {
            super.everyPromiseIsKept(steps, slots);
        }
    }
}
