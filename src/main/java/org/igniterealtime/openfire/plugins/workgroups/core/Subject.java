package org.igniterealtime.openfire.plugins.workgroups.core;

/** What agents are offered: a visitor's request, or another workgroup's running chat. */
public sealed interface Subject permits Request, Referral {

    /** The session's id, by which clients tell offers apart. */
    String id();

    Visitor visitor();

    Metadata metadata();
}
