package org.igniterealtime.openfire.plugins.workgroups.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The main class of the server's process: does what its parent asks over standard input and dies with it.
 *
 * <p>A call is an array of the method's name and its arguments; the answer is an array of the result and, when the
 * call failed, the stack trace. Only the JDK and the server are on this class path.
 */
public final class Launcher {

    /** The parent has gone without a goodbye. */
    private static final int ORPHANED = 3;

    private final ServerControl control = new OpenfireControl();
    private final ObjectInputStream calls;
    private final ObjectOutputStream answers;

    private Launcher(ObjectInputStream calls, ObjectOutputStream answers) {
        this.calls = calls;
        this.answers = answers;
    }

    public static void main(String[] args) throws IOException {
        ObjectOutputStream answers = new ObjectOutputStream(System.out);
        answers.flush();
        InputStream parent = System.in;
        // Openfire prints to the one and looks for "exit" in the other.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        new Launcher(new ObjectInputStream(parent), answers).obey();
    }

    /** Reads on while a call is at work: however the parent dies, even by kill -9, the pipe then ends at once. */
    private void obey() {
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "launcher"));
        try {
            while (true) {
                Object[] call = (Object[]) calls.readObject();
                worker.execute(() -> answer(call));
            }
        } catch (IOException | ClassNotFoundException e) {
            // No exit hooks: a hook that waits would let the orphan live.
            Runtime.getRuntime().halt(ORPHANED);
        }
    }

    private void answer(Object[] call) {
        Object[] answer;
        try {
            answer = new Object[] {invoke((String) call[0], (Object[]) call[1]), null};
        } catch (Throwable e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            answer = new Object[] {null, trace.toString()};
        }
        try {
            answers.writeObject(answer);
            answers.reset();
            answers.flush();
        } catch (IOException e) {
            Runtime.getRuntime().halt(ORPHANED);
        }
    }

    private Object invoke(String name, Object[] arguments) throws Throwable {
        for (Method method : ServerControl.class.getMethods()) {
            if (method.getName().equals(name)) {
                try {
                    return method.invoke(control, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        throw new IllegalArgumentException("The launcher knows no call \"" + name + "\"");
    }
}
