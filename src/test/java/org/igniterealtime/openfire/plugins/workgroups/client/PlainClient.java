package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.filter.StanzaTypeFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smackx.commands.AdHocCommandManager;
import org.jivesoftware.smackx.commands.RemoteCommand;
import org.jivesoftware.smackx.muc.packet.MUCUser;
import org.jivesoftware.smackx.xdata.FormField;
import org.jivesoftware.smackx.xdata.ListSingleFormField;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.jxmpp.jid.EntityBareJid;

/** A person at a client that knows nothing of workgroups: it shows messages and invitations, and that is all. */
public final class PlainClient {

    private final XMPPConnection connection;
    private final EntityBareJid workgroup;
    private final Heard<String> words = new Heard<>("a chat message of the workgroup");
    private final Heard<EntityBareJid> invitations = new Heard<>("an invitation into a room");
    private final Heard<String> odd = new Heard<>("something that such a client cannot show");

    /** Takes a connection that is logged in. */
    public PlainClient(XMPPConnection connection, EntityBareJid workgroup) {
        this.connection = connection;
        this.workgroup = workgroup;
        connection.addStanzaListener(stanza -> hear((Message) stanza), StanzaTypeFilter.MESSAGE);
        connection.addStanzaListener(stanza -> odd.add(stanza.toString()),
            stanza -> stanza instanceof org.jivesoftware.smack.packet.IQ && workgroup.equals(stanza.getFrom() == null ? null
                : stanza.getFrom().asEntityBareJidIfPossible()) && ((org.jivesoftware.smack.packet.IQ) stanza).isRequestIQ());
    }

    private void hear(Message message) {
        MUCUser room = MUCUser.from(message);
        if (room != null && room.getInvite() != null) {
            invitations.add(message.getFrom().asEntityBareJidIfPossible());
        } else if (workgroup.equals(message.getFrom().asEntityBareJidIfPossible())) {
            (message.getType() == Message.Type.chat ? words : odd).add(String.valueOf(message.getBody()));
        }
    }

    /** Writes to the workgroup. */
    public void says(String text) throws Exception {
        connection.sendStanza(connection.getStanzaFactory().buildMessageStanza().to(workgroup).ofType(Message.Type.chat).setBody(text).build());
    }

    /** Writes, and waits for an answer that has these words in it; others before it are passed over. */
    public String says(String text, String answer) throws Exception {
        says(text);
        return hears(answer);
    }

    /** The commands that the workgroup shows this person: name to node. */
    public Map<String, String> commands() throws Exception {
        Map<String, String> commands = new TreeMap<>();
        AdHocCommandManager.getAddHocCommandsManager(connection).discoverCommands(workgroup).getItems()
            .forEach(item -> commands.put(item.getName(), item.getNode()));
        return commands;
    }

    /**
     * Runs a command of the workgroup, and fills its form in, if it has one.
     *
     * @return what the workgroup notes at the end
     */
    public String runs(String command, Map<String, String> answers) throws Exception {
        return completed(command, answers).getNotes().get(0).getValue();
    }

    /** The values that a command's form lets choose from. */
    public List<String> choices(String command, String field) throws Exception {
        RemoteCommand remote = remote(command);
        remote.execute();
        return remote.getForm().getField(field).ifPossibleAsOrThrow(ListSingleFormField.class).getOptions().stream()
            .map(FormField.Option::getValueString).toList();
    }

    private RemoteCommand remote(String command) {
        return AdHocCommandManager.getAddHocCommandsManager(connection)
            .getRemoteCommand(workgroup, "http://jabber.org/protocol/workgroup#" + command);
    }

    private RemoteCommand completed(String command, Map<String, String> answers) throws Exception {
        RemoteCommand remote = remote(command);
        remote.execute();
        if (!remote.isCompleted()) {
            FillableForm form = new FillableForm(remote.getForm());
            answers.forEach(form::setAnswer);
            remote.complete(form);
        }
        return remote;
    }

    /** As {@link #runs}, of a command that answers by a form: what it says, line by line. */
    public List<String> asks(String command, Map<String, String> answers) throws Exception {
        return completed(command, answers).getForm().getField("why").getValuesAsString();
    }

    /** The next message that has these words in it. */
    public String hears(String words) throws InterruptedException {
        return this.words.next(one -> one.contains(words));
    }

    public Room enterWhenInvited() throws Exception {
        return Room.enter(connection, invitations.next(), name());
    }

    public Heard<String> words() {
        return words;
    }

    /** What should never have been sent to such a client. */
    public Heard<String> odd() {
        return odd;
    }

    public XMPPConnection connection() {
        return connection;
    }

    public String name() {
        return connection.getUser().getLocalpart().toString();
    }
}
