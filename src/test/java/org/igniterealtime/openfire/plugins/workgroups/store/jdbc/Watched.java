package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that are watched: how many statements are run, how many rows come back, and which statements they were. */
public final class Watched implements Connections {

    /**
     * What was seen.
     *
     * @param statements run; a batch counts as one
     * @param rows       that came back
     * @param queries    the different statements
     */
    public record Seen(int statements, int rows, Set<String> queries) { }

    private final Connections connections;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();
    private final Set<String> queries = new ConcurrentSkipListSet<>();

    public Watched(Connections connections) {
        this.connections = connections;
    }

    /** What was seen since this was asked last. */
    public Seen seen() {
        Seen seen = new Seen(statements.getAndSet(0), rows.getAndSet(0), new TreeSet<>(queries));
        queries.clear();
        return seen;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = connections.open();
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("createStatement")) {
                throw new AssertionError("a statement that is not prepared cannot be watched");
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                queries.add((String) arguments[0]);
                return statement(statement);
            }
            return result;
        });
    }

    private PreparedStatement statement(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            Object result = call(statement, method, arguments);
            return result instanceof ResultSet found ? rows(found) : result;
        });
    }

    private ResultSet rows(ResultSet found) {
        return proxy(ResultSet.class, (self, method, arguments) -> {
            Object result = call(found, method, arguments);
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                rows.incrementAndGet();
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> shape, InvocationHandler handler) {
        return shape.cast(Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {shape}, handler));
    }

    private static Object call(Object on, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
