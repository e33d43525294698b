package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.HashMap;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitation;
import org.jivesoftware.smackx.workgroup.user.QueueListener;
import org.jivesoftware.smackx.workgroup.user.Workgroup;
import org.jxmpp.jid.EntityBareJid;

/** A visitor at an unmodified Smack client. */
public final class VisitorClient {

    private final String name;
    private final XMPPConnection connection;
    private final Workgroup workgroup;
    private final Heard<Integer> positions = new Heard<>("a position");
    private final Heard<Integer> waits = new Heard<>("a waiting time");
    private final Heard<WorkgroupInvitation> invitations = new Heard<>("a visitor's invitation");
    private final Heard<String> departures = new Heard<>("a departure");

    /** Takes a connection that is logged in, by an account or anonymously. */
    public VisitorClient(String name, XMPPConnection connection, EntityBareJid address) {
        this.name = name;
        this.connection = connection;
        workgroup = new Workgroup(address, connection);
        workgroup.addInvitationListener(invitations::add);
        workgroup.addQueueListener(new QueueListener() {
            @Override
            public void joinedQueue() {
                // The call that joins returns then.
            }

            @Override
            public void departedQueue() {
                departures.add("departed");
            }

            @Override
            public void queuePositionUpdated(int position) {
                positions.add(position);
            }

            @Override
            public void queueWaitTimeUpdated(int seconds) {
                waits.add(seconds);
            }
        });
    }

    /** Joins the queue that the workgroup chooses; returns when the desk has taken the request. */
    public VisitorClient join(String question) throws Exception {
        return join(question, Map.of());
    }

    public VisitorClient joinQueue(String queue, String question) throws Exception {
        return join(question, Map.of("queue", queue));
    }

    /** Joins with more answers than the question. */
    public VisitorClient join(String question, Map<String, String> more) throws Exception {
        Map<String, Object> answers = new HashMap<>(Map.of("username", name, "question", question));
        answers.putAll(more);
        workgroup.joinQueue(answers, null);
        return this;
    }

    public void depart() throws Exception {
        workgroup.departQueue();
    }

    public Workgroup workgroup() {
        return workgroup;
    }

    public XMPPConnection connection() {
        return connection;
    }

    public String name() {
        return name;
    }

    public Heard<Integer> positions() {
        return positions;
    }

    public Heard<Integer> waits() {
        return waits;
    }

    public Heard<WorkgroupInvitation> invitations() {
        return invitations;
    }

    public Heard<String> departures() {
        return departures;
    }

    /** Waits for the invitation and enters the room. */
    public Room enterWhenInvited() throws Exception {
        return enter(invitations.next());
    }

    public Room enter(WorkgroupInvitation invitation) throws Exception {
        return Room.enter(connection, invitation.getGroupChatName().asEntityBareJidIfPossible(), name);
    }
}
