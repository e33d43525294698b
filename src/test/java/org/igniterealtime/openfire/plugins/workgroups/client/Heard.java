package org.igniterealtime.openfire.plugins.workgroups.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What a client has heard of one kind, in order. A test takes things from it one after another, and waits for what has not come yet.
 *
 * @param <T> what is heard
 */
public final class Heard<T> {

    /** How long anything is waited for: so long only if it never comes. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String what;
    private final LinkedBlockingQueue<T> unread = new LinkedBlockingQueue<>();
    private final List<T> all = new CopyOnWriteArrayList<>();

    /** @param what the words for the message of a failed wait */
    public Heard(String what) {
        this.what = what;
    }

    void add(T one) {
        all.add(one);
        unread.add(one);
    }

    /** The next one, waiting for it if need be. */
    public T next() throws InterruptedException {
        T one = unread.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (one == null) {
            throw new AssertionError("waited " + PATIENCE.toSeconds() + " s for " + what + "; heard so far: " + all);
        }
        return one;
    }

    /** The next one, however long it takes. */
    public T nextEver() throws InterruptedException {
        return unread.take();
    }

    /** The next one of that kind; others before it are passed over. */
    public T next(Predicate<T> wanted) throws InterruptedException {
        T one = next();
        while (!wanted.test(one)) {
            one = next();
        }
        return one;
    }

    /** Everything heard so far, taken or not. */
    public List<T> all() {
        return new ArrayList<>(all);
    }

    /** What has come but was not taken. */
    public List<T> unread() {
        return new ArrayList<>(unread);
    }
}
