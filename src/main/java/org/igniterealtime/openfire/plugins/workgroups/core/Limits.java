package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * How much at once.
 *
 * @param chats       chats an agent gets who did not say how many
 * @param mostChats   more than this no agent gets, whatever he asked for
 * @param waiting     waiting requests of the workgroup
 * @param perPerson   waiting requests of one bare address
 */
public record Limits(int chats, int mostChats, int waiting, int perPerson) {

    public static final Limits DEFAULT = new Limits(4, 20, 1000, 3);
}
