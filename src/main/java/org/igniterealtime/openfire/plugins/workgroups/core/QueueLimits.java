package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * How much at once in one queue, within what its workgroup allows.
 *
 * @param waiting   most who may wait; 0 for as many as the workgroup allows
 * @param chatsEach most chats of this queue for one agent; 0 for as many as he may have
 */
public record QueueLimits(int waiting, int chatsEach) {

    public static final QueueLimits NONE = new QueueLimits(0, 0);

    public QueueLimits {
        if (waiting < 0 || chatsEach < 0) {
            throw new IllegalArgumentException("no limit may be negative: waiting " + waiting + ", chats each " + chatsEach);
        }
    }
}
