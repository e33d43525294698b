package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.igniterealtime.openfire.plugins.workgroups.server.launcher.ServerControl;

/** The test's end of the line to the launcher: each call of {@link ServerControl} is written, its answer awaited. */
final class RemoteControl implements InvocationHandler {

    /** Generous, because it only ends a wait for something that will never come. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ExecutorService line = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "openfire-control");
        thread.setDaemon(true);
        return thread;
    });
    private final OutputStream toServer;
    private final InputStream fromServer;
    private ObjectOutputStream calls;
    private ObjectInputStream answers;

    private RemoteControl(Process process) {
        toServer = process.getOutputStream();
        fromServer = process.getInputStream();
    }

    static ServerControl of(Process process) {
        return (ServerControl) Proxy.newProxyInstance(ServerControl.class.getClassLoader(),
                new Class<?>[] {ServerControl.class}, new RemoteControl(process));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        Future<Object[]> answer = line.submit(() -> call(method.getName(), arguments));
        try {
            Object[] resultAndFailure = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (resultAndFailure[1] != null) {
                throw new ServerCallFailed(method.getName(), (String) resultAndFailure[1]);
            }
            return resultAndFailure[0];
        } catch (ExecutionException e) {
            throw new ServerCallFailed(method.getName(), e.getCause());
        } catch (TimeoutException e) {
            throw new ServerCallFailed(method.getName(), e);
        }
    }

    private Object[] call(String name, Object[] arguments) throws IOException, ClassNotFoundException {
        if (calls == null) {
            calls = new ObjectOutputStream(toServer);
            calls.flush();
            answers = new ObjectInputStream(fromServer);
        }
        calls.writeObject(new Object[] {name, arguments == null ? new Object[0] : arguments});
        calls.reset();
        calls.flush();
        return (Object[]) answers.readObject();
    }
}
