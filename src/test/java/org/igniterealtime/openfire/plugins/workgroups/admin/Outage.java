package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** A database that is away from some moment on, until it is back. */
final class Outage {

    private int callsLeft = Integer.MAX_VALUE;

    /** So many calls more are answered, and none after them. */
    synchronized void after(int calls) {
        callsLeft = calls;
    }

    synchronized void over() {
        callsLeft = Integer.MAX_VALUE;
    }

    private synchronized void call(String what) {
        if (callsLeft == 0) {
            throw new StoreFailure(what, new IllegalStateException("the database is away"));
        }
        if (callsLeft < Integer.MAX_VALUE) {
            callsLeft--;
        }
    }

    /** The same store, as long as the database is there. */
    <T> T of(Class<T> kind, T store) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, values) -> {
            call(method.getName());
            try {
                return method.invoke(store, values);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
