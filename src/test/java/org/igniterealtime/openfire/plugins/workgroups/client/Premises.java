package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A server, its admin and its accounts: what people's clients share, whichever Smack they are made of. Knows no Smack itself. */
public final class Premises implements Commands {

    static final String PASSWORD = "secret";

    private final OpenfireServer server;
    private final Set<String> accounts = new HashSet<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile Commands admin;

    Premises(OpenfireServer server) {
        this.server = server;
    }

    public OpenfireServer server() {
        return server;
    }

    /** From now on this admin runs the commands. */
    void admin(Commands commands) {
        admin = commands;
    }

    @Override
    public void run(String command, Map<String, Object> answers) throws Exception {
        admin.run(command, answers);
    }

    /** Sees to it that there is such an account. */
    public synchronized void account(String name) throws Exception {
        if (accounts.add(name)) {
            server.createUser(name, PASSWORD);
        }
    }

    /** Sees to it that there is such an account, which says who its user is. */
    public synchronized void account(String name, String fullName, String email) throws Exception {
        if (accounts.add(name)) {
            server.createUser(name, PASSWORD, fullName, email);
        }
    }

    /** A name that no workgroup has. */
    public String workgroupName() {
        return "desk" + count.incrementAndGet();
    }
}
