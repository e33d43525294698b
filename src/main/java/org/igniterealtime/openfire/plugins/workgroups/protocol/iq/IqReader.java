package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaErrors;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.AgentCommands;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.CommandHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.history.Past;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.SendEmailHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.OfferStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.site.SiteHistoryHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.site.SiteInviteHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.site.SiteUserHandler;
import org.xmpp.packet.IQ;
import org.xmpp.packet.PacketError.Condition;

/** Finds the handler of an IQ request in one table. Every request gets an answer; no result or error ever does. */
public final class IqReader {

    private record Kind(IQ.Type type, String namespace, String element) {
        @Override
        public String toString() {
            return type + " " + element + " " + namespace;
        }
    }

    private final Directory directory;
    private final Texts texts;
    private final Map<Kind, IqHandler> ofService = new HashMap<>();
    private final Map<Kind, IqHandler> ofWorkgroup = new HashMap<>();

    /** @see org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader */
    public IqReader(Directory directory, Texts texts, Supplier<String> ids, String version, Clock clock) {
        this.directory = directory;
        this.texts = texts;
        CommandHandler commands = new CommandHandler(directory, texts, ids);
        service(IQ.Type.get, Namespaces.WORKGROUP, "workgroups", new WorkgroupsHandler(directory, texts));
        service(IQ.Type.get, Namespaces.DISCO_INFO, "query", new ServiceInfoHandler(commands, directory));
        service(IQ.Type.get, Namespaces.DISCO_ITEMS, "query", new ServiceItemsHandler(directory, commands));
        service(IQ.Type.set, Namespaces.COMMANDS, "command", commands);

        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "join-queue", new JoinQueueHandler(ids, directory, texts));
        workgroup(IQ.Type.get, Namespaces.WORKGROUP, "join-queue", new WorkgroupFormHandler(texts));
        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "depart-queue", new DepartQueueHandler(directory, texts));
        workgroup(IQ.Type.get, Namespaces.WORKGROUP, "queue-status", new QueueStatusHandler(directory, texts));
        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "offer-accept", new OfferAnswerHandler(Command.Accept::new, texts));
        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "offer-reject", new OfferAnswerHandler(Command.Reject::new, texts));
        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "invite", new AssistHandler(Assist.Kind.INVITE, directory, texts));
        workgroup(IQ.Type.set, Namespaces.WORKGROUP, "transfer", new AssistHandler(Assist.Kind.TRANSFER, directory, texts));
        staff(IQ.Type.get, Namespaces.WORKGROUP, "agent-status-request", new AgentStatusRequestHandler());
        workgroup(IQ.Type.get, Namespaces.JIVE, "workgroup-form", new WorkgroupFormHandler(texts));
        workgroup(IQ.Type.get, Namespaces.JIVE, "monitor", new MonitorHandler(directory, texts));
        workgroup(IQ.Type.set, Namespaces.JIVE, "monitor", new MonitorHandler(directory, texts));
        workgroup(IQ.Type.set, Namespaces.JIVE, "send-email", new SendEmailHandler(directory, texts));
        AgentCommands agentCommands = new AgentCommands(directory, texts, ids, clock);
        workgroup(IQ.Type.set, Namespaces.COMMANDS, "command", agentCommands);
        workgroup(IQ.Type.get, Namespaces.DISCO_INFO, "query", new WorkgroupInfoHandler(agentCommands, texts));
        workgroup(IQ.Type.get, Namespaces.DISCO_ITEMS, "query", new WorkgroupItemsHandler(agentCommands));
        workgroup(IQ.Type.get, Namespaces.VCARD, "vCard", new VCardHandler());
        forVisitors();
        forStaff();
        onTheSite(ids);

        Past past = new Past(directory, texts);
        for (String namespace : List.of(Namespaces.WORKGROUP, Namespaces.JIVE)) {
            workgroup(IQ.Type.get, namespace, "transcripts", past.transcripts());
            workgroup(IQ.Type.get, namespace, "transcript", past.transcript());
        }
        workgroup(IQ.Type.get, Namespaces.JIVE, "chat-sessions", past.chatSessions());
        workgroup(IQ.Type.get, Namespaces.JIVE, "chat-metadata", past.metadata());
        workgroup(IQ.Type.get, Namespaces.JIVE, "chat-notes", past.note());
        workgroup(IQ.Type.set, Namespaces.JIVE, "chat-notes", past.writeNote());
        workgroup(IQ.Type.get, Namespaces.JIVE, "occupants-info", past.occupants());
        service(IQ.Type.get, Namespaces.JIVE, "transcript-search", past.search());

        for (Map<Kind, IqHandler> table : List.of(ofService, ofWorkgroup)) {
            table.put(new Kind(IQ.Type.get, Namespaces.PING, "ping"), new PingHandler());
            table.put(new Kind(IQ.Type.get, Namespaces.VERSION, "query"), new VersionHandler(version));
        }
    }

    private void forVisitors() {
        workgroup(IQ.Type.get, Namespaces.JIVE, "chat-settings", new ChatSettingsHandler(texts));
        workgroup(IQ.Type.get, Namespaces.JIVE, "workgroup-properties", new WorkgroupPropertiesHandler(directory));
        workgroup(IQ.Type.get, Namespaces.JIVE, "offline-settings", new NamedElementsHandler()
            .with("redirectPage", KnownTexts.REDIRECT_PAGE).with("emailAddress", KnownTexts.EMAIL_ADDRESS)
            .with("subject", KnownTexts.SUBJECT, () -> texts.get("form.offline.subject"))
            .with("offlineText", KnownTexts.OFFLINE_TEXT, () -> texts.get("form.offline.text")));
        workgroup(IQ.Type.get, Namespaces.JIVE, "sound-settings", new NamedElementsHandler()
            .with("outgoingSound", KnownTexts.OUTGOING_SOUND).with("incomingSound", KnownTexts.INCOMING_SOUND));
    }

    private void forStaff() {
        staff(IQ.Type.get, Namespaces.JIVE, "search-settings", new NamedElementsHandler()
            .with("forums", KnownTexts.FORUMS).with("kb", KnownTexts.KNOWLEDGE_BASE));
        staff(IQ.Type.get, Namespaces.JIVE, "generic-metadata", new GenericMetadataHandler());
        staff(IQ.Type.get, Namespaces.JIVE, "macros", new MacrosHandler(texts));
        staff(IQ.Type.set, Namespaces.JIVE, "macros", new SaveMacrosHandler(texts));
        staff(IQ.Type.get, Namespaces.JIVE, "agent-info", new AgentInfoHandler());
        staff(IQ.Type.set, Namespaces.JIVE, "agent-info", new SaveAgentInfoHandler(texts));
        staff(IQ.Type.get, Namespaces.PRIVATE, "query", new PrivateHandler(texts));
        staff(IQ.Type.set, Namespaces.PRIVATE, "query", new SavePrivateHandler(texts));
    }

    private void onTheSite(Supplier<String> ids) {
        workgroup(IQ.Type.set, Namespaces.JIVE, "site-user", new SiteUserHandler(texts));
        staff(IQ.Type.get, Namespaces.JIVE, "site-user-history", new SiteHistoryHandler(texts));
        staff(IQ.Type.set, Namespaces.JIVE, "site-invite", new SiteInviteHandler(texts, ids));
    }

    private void staff(IQ.Type type, String namespace, String element, IqHandler handler) {
        workgroup(type, namespace, element, new StaffOnly(directory, texts, handler));
    }

    private void service(IQ.Type type, String namespace, String element, IqHandler handler) {
        ofService.put(new Kind(type, namespace, element), handler);
    }

    private void workgroup(IQ.Type type, String namespace, String element, IqHandler handler) {
        ofWorkgroup.put(new Kind(type, namespace, element), handler);
    }

    /** Every request that is taken, as {@code service get query jabber:iq:version}: the table in src/adr/0011 is held against it. */
    public Set<String> requests() {
        Set<String> all = new TreeSet<>();
        ofService.keySet().forEach(kind -> all.add("service " + kind));
        ofWorkgroup.keySet().forEach(kind -> all.add("workgroup " + kind));
        return all;
    }

    /** What to do about an IQ to the service, a workgroup, or anything of a workgroup. */
    public Handling read(IQ iq, Caller caller) {
        if (!iq.isRequest()) {
            return response(iq, caller);
        }
        String name = iq.getTo().getNode();
        Optional<WorkgroupSettings> workgroup = Optional.ofNullable(name).flatMap(directory::find);
        if (name != null && workgroup.isEmpty()) {
            return refused(iq, Condition.item_not_found, texts.get("error.workgroup.unknown", name));
        }
        List<Element> children = iq.getElement().elements();
        if (children.size() != 1) {
            return refused(iq, Condition.bad_request, texts.get("error.request.children", String.valueOf(children.size())));
        }
        Element payload = children.get(0);
        Map<Kind, IqHandler> table = name == null ? ofService : ofWorkgroup;
        IqHandler handler = table.get(new Kind(iq.getType(), payload.getNamespaceURI(), payload.getName()));
        return handler == null ? unknown(iq, payload, table) : handler.handle(new IqRequest(iq, payload, caller, workgroup.orElse(null)));
    }

    private Handling unknown(IQ iq, Element payload, Map<Kind, IqHandler> table) {
        IQ.Type other = iq.getType() == IQ.Type.get ? IQ.Type.set : IQ.Type.get;
        return table.containsKey(new Kind(other, payload.getNamespaceURI(), payload.getName()))
            ? refused(iq, Condition.bad_request, texts.get("error.request.type", payload.getName(), other.name()))
            : refused(iq, Condition.service_unavailable, null);
    }

    private static Handling refused(IQ iq, Condition condition, String text) {
        return new Handling.Reply(StanzaErrors.answer(iq, condition, text));
    }

    // A client without an AgentSession refuses the stanza of an offer; that is all that responses are good for.
    private Handling response(IQ iq, Caller caller) {
        String name = iq.getTo().getNode();
        if (iq.getType() != IQ.Type.error || name == null || directory.find(name).isEmpty()) {
            return Handling.SILENCE;
        }
        return OfferStanzas.requestOf(iq.getID())
            .<Handling>map(request -> Handling.Tell.of(name, new Command.OfferBounced(caller.address(), request)))
            .orElse(Handling.SILENCE);
    }
}
