package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jivesoftware.openfire.event.GroupEventDispatcher;
import org.jivesoftware.openfire.event.GroupEventListener;
import org.jivesoftware.openfire.group.Group;
import org.jivesoftware.openfire.group.GroupManager;
import org.jivesoftware.openfire.group.GroupNotFoundException;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.desk.Groups;

/** The server's user groups, and the news of their changes. Members and admins of a group both count. */
final class ServerGroups implements Groups {

    // The event comes before the group is gone, so the look-up must be told not to believe its eyes.
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();

    @Override
    public Set<Address> members(String name) {
        if (deleted.contains(name)) {
            return Set.of();
        }
        try {
            Group group = GroupManager.getInstance().getGroup(name);
            return Stream.of(group.getMembers(), group.getAdmins()).flatMap(Collection::stream)
                .map(jid -> Address.of(jid.toBareJID())).collect(Collectors.toSet());
        } catch (GroupNotFoundException none) {
            return Set.of();
        }
    }

    /**
     * Reports every change of any group.
     *
     * @param threads where to report: looking groups up must not hold up whoever changed one
     * @return what to call to hear no more
     */
    Runnable watch(Executor threads, Runnable changed) {
        GroupEventListener listener = new Listener(() -> threads.execute(changed));
        GroupEventDispatcher.addListener(listener);
        return () -> GroupEventDispatcher.removeListener(listener);
    }

    // Raw maps: Openfire 5 declares Map<String, ?>, Openfire 4 a raw one.
    @SuppressWarnings("rawtypes")
    private final class Listener implements GroupEventListener {

        private final Runnable changed;

        Listener(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public void groupCreated(Group group, Map params) {
            deleted.remove(group.getName());
            changed.run();
        }

        @Override
        public void groupDeleting(Group group, Map params) {
            deleted.add(group.getName());
            changed.run();
        }

        @Override
        public void groupModified(Group group, Map params) {
            changed.run();
        }

        @Override
        public void memberAdded(Group group, Map params) {
            changed.run();
        }

        @Override
        public void memberRemoved(Group group, Map params) {
            changed.run();
        }

        @Override
        public void adminAdded(Group group, Map params) {
            changed.run();
        }

        @Override
        public void adminRemoved(Group group, Map params) {
            changed.run();
        }
    }
}
