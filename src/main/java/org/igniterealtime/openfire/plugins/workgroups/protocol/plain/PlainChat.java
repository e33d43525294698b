package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.Message;

/** What people write to a workgroup from clients that know nothing of workgroups: agents work, everybody else is a visitor. */
public final class PlainChat {

    /** Sessions remembered at most. */
    private static final int MOST = 10_000;

    private final Directory directory;
    private final Texts texts;
    private final Clock clock;
    private final Restraint restraint = new Restraint(MOST);
    private final AgentTalk agents;
    private final VisitorTalk visitors;

    /** @param ids makes random, unguessable ids of requests */
    public PlainChat(Directory directory, Texts texts, Supplier<String> ids, Clock clock) {
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
        Vocabulary vocabulary = new Vocabulary(texts);
        agents = new AgentTalk(vocabulary, directory, clock);
        visitors = new VisitorTalk(vocabulary, new Inquiries(MOST), ids, clock);
    }

    /** What to do about a message to that workgroup, of whatever type and from whomever. */
    public Handling hear(Message message, Caller caller, WorkgroupSettings workgroup) {
        if (!Letter.isFromAPerson(message, directory.domain(), directory.serverDomain())
            || !restraint.hears(caller.address(), clock.instant())) {
            return Handling.SILENCE;
        }
        Address desk = Jids.address(message.getTo()).toBare();
        Hearing hearing = new Hearing(message.getBody(), Optional.ofNullable(message.getID()).orElse(""), caller, workgroup, desk,
            texts.in(Letter.language(message)));
        if (Letter.isEncrypted(message)) {
            return hearing.answer("plain.encrypted");
        }
        return directory.isMember(workgroup.name(), caller.address()) ? agents.hear(hearing) : visitors.hear(hearing);
    }
}
