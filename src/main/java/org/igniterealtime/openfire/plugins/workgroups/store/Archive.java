package org.igniterealtime.openfire.plugins.workgroups.store;

/** What the desk has kept, to be looked up and added to. Each call may take a moment: not on a server's thread. */
public record Archive(Transcripts transcripts, History history, Notes notes, Subscribers subscribers, NamedTexts texts, Accounts accounts,
                      Visits visits, Log log, Announcements announcements, Erasure erasure,
                      Reports reports) {
}
