package org.igniterealtime.openfire.plugins.workgroups.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jivesoftware.openfire.XMPPServer;
import org.jivesoftware.openfire.container.PluginManager;
import org.jivesoftware.openfire.group.Group;
import org.jivesoftware.openfire.group.GroupManager;
import org.jivesoftware.openfire.group.GroupNotFoundException;
import org.jivesoftware.openfire.user.UserManager;
import org.jivesoftware.util.JiveGlobals;
import org.xmpp.packet.JID;

/** Carries out the parent's calls on the Openfire of this process, using only API that 4.2 and 5.1 share. */
final class OpenfireControl implements ServerControl {

    private final Database database = new Database();
    private XMPPServer server;

    @Override
    public void start() throws Exception {
        server = new XMPPServer();
        // The server opens its ports in this very event, in a listener that was there before ours.
        CountDownLatch pluginsLoaded = new CountDownLatch(1);
        plugins().addPluginManagerListener(pluginsLoaded::countDown);
        pluginsLoaded.await();
        // HSQLDB takes up to a second to write down what was committed. Later that is for a test to find out; the
        // first rows of a server that a test kills at once must be there when it comes back.
        database.update("CHECKPOINT");
    }

    /** Not left to an exit hook: the connection pool of 4.2 has one too, which would cut the database off first. */
    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public List<Map<String, Object>> query(String sql, Object... parameters) throws Exception {
        return database.query(sql, parameters);
    }

    @Override
    public int update(String sql, Object... parameters) throws Exception {
        return database.update(sql, parameters);
    }

    @Override
    public void setProperty(String name, String value) {
        if (value == null) {
            JiveGlobals.deleteProperty(name);
        } else {
            JiveGlobals.setProperty(name, value);
        }
    }

    @Override
    public void createUser(String username, String password, String name, String email) throws Exception {
        UserManager.getInstance().createUser(username, password, name, email);
    }

    @Override
    public void setGroup(String name, List<String> usernames) throws Exception {
        List<JID> wanted = usernames.stream().map(username -> server.createJID(username, null)).toList();
        Collection<JID> members = group(name).getMembers();
        for (JID one : List.copyOf(members)) {
            if (!wanted.contains(one)) {
                members.remove(one);
            }
        }
        wanted.stream().filter(one -> !members.contains(one)).forEach(members::add);
    }

    private static Group group(String name) throws Exception {
        try {
            return GroupManager.getInstance().getGroup(name);
        } catch (GroupNotFoundException none) {
            return GroupManager.getInstance().createGroup(name);
        }
    }

    @Override
    public void deleteGroup(String name) throws Exception {
        GroupManager.getInstance().deleteGroup(GroupManager.getInstance().getGroup(name));
    }

    @Override
    public void installPlugin(String jar, String name) throws IOException {
        try (InputStream content = Files.newInputStream(Path.of(jar))) {
            if (!plugins().installPlugin(content, name + ".jar")) {
                throw new IOException("Openfire did not install " + jar + "; its log says why");
            }
        }
    }

    @Override
    public void removePlugin(String name) {
        plugins().deletePlugin(name);
    }

    @Override
    public boolean isPluginLoaded(String name) {
        return plugins().isLoaded(name);
    }

    private PluginManager plugins() {
        return server.getPluginManager();
    }
}
