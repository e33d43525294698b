package org.igniterealtime.openfire.plugins.workgroups.client;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one desk that all of them share, and looks at the server's log after each: an exception there is a failure, whatever the
 * test saw.
 */
public final class SharedDesk implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedDesk.class);

    private record Running(RunningDesk desk) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() throws Throwable {
            desk.close();
        }
    }

    private static RunningDesk desk(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("desk", key -> {
            try {
                return new Running(RunningDesk.start());
            } catch (Exception failure) {
                throw new IllegalStateException("the shared desk did not start", failure);
            }
        }, Running.class).desk();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningDesk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desk(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        RunningDesk desk = desk(context);
        desk.hangUp();
        desk.comeBack();
        ServerComplaints.assertNone(desk.server());
    }
}
