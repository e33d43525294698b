package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.concurrent.Executor;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;

/**
 * What takes a moment, and where it is done: no server thread waits for the database.
 *
 * @param reading   where what was kept is looked up
 * @param wishes    what rooms are asked for
 * @param post      what sends mail
 * @param arranging where workgroups are created, changed and deleted, one after the other
 * @param arranger  what does that
 */
record SlowWork(Archive archive, Executor reading, RoomWishes wishes, ServerPost post, Executor arranging, Arranger arranger) {
}
