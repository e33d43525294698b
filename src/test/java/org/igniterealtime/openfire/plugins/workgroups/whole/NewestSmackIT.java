package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.igniterealtime.openfire.plugins.workgroups.client.Premises;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;

/**
 * The tests that people's clients go through, once more with Smack 4.5.0-rc1, the newest there is: whatever the other Smack gets from the
 * desk, this one gets, too. What does not reach the wire from there: {@code setStatus} in all its forms, {@code setOnline(false)} (its
 * AgentSession forgets that it is online; {@code AgentClient} sends both presences by hand), {@code setMetaData}, {@code removeMetaData},
 * {@code joinQueue()} and {@code getWorkgroupProperties(String)}, these four not from Smack 4.4.8 either.
 */
@ExtendWith(SharedDesk.class)
class NewestSmackIT {

    private static final List<Class<?>> TESTS = List.of(RoundIT.class, OfferIT.class, RoundRobinIT.class, AgentsViewIT.class,
        SettingsIT.class, HistoryIT.class, TransferIT.class, SupervisorIT.class, ContactIT.class, BadInputIT.class,
        QueueWatchIT.class, RosterIT.class, OfferContentIT.class, VisitorsCallsIT.class, LookupsIT.class, SparksDayIT.class);

    /** Tests that this Smack cannot go through, and the complaint by which it says so. */
    private static final Map<String, String> CANNOT = Map.of(
        "aVisitorWaitsForAnAwayAgentAndIsOfferedTheMomentHeIsBack", "Cannot set status when the agent is not online",
        "aSparkAgentsWorkingDay", "Cannot set status when the agent is not online",
        // Ad-hoc commands have another API there.
        "onlyAnAdminMaySetUpWorkgroups", "AdHocCommandManager.getRemoteCommand");

    @TestFactory
    Stream<DynamicContainer> theDeskServesTheNewestSmackAlike(RunningDesk desk) throws Exception {
        NewestSmack smack = NewestSmack.load();
        return TESTS.stream().map(test -> dynamicContainer(test.getSimpleName(), Arrays.stream(test.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(method -> dynamicTest(method.getName(), () -> runOrFailAsKnown(smack, method, desk.premises())))));
    }

    private static void runOrFailAsKnown(NewestSmack smack, Method test, Premises premises) throws Throwable {
        String complaint = CANNOT.get(test.getName());
        if (complaint == null) {
            run(smack, test, premises);
        } else {
            assertThatThrownBy(() -> run(smack, test, premises)).hasMessageContaining(complaint);
        }
    }

    private static void run(NewestSmack smack, Method original, Premises premises) throws Throwable {
        Thread.currentThread().setContextClassLoader(smack);
        Class<?> test = smack.twin(original.getDeclaringClass());
        Class<?> clients = smack.twin(RunningDesk.class);
        assertThat(clients).isNotSameAs(RunningDesk.class);
        Object desk = clients.getConstructor(Premises.class).newInstance(premises);
        try {
            Method method = test.getDeclaredMethod(original.getName(), clients);
            method.setAccessible(true);
            var constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            method.invoke(constructor.newInstance(), desk);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        } finally {
            clients.getMethod("hangUp").invoke(desk);
            Thread.currentThread().setContextClassLoader(NewestSmackIT.class.getClassLoader());
        }
        ServerComplaints.assertNone(premises.server());
    }
}
