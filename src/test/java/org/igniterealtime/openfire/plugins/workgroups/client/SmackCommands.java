package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.Collection;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smackx.commands.AdHocCommandManager;
import org.jivesoftware.smackx.commands.AdHocCommandNote;
import org.jivesoftware.smackx.commands.RemoteCommand;
import org.jivesoftware.smackx.xdata.FormField;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.jxmpp.jid.impl.JidCreate;

/** Commands as Smack 4.4 sends them. */
record SmackCommands(XMPPConnection connection) implements Commands {

    private static final String NODE = "http://jabber.org/protocol/admin#";

    @Override
    public void run(String command, Map<String, Object> answers) throws Exception {
        RemoteCommand remote = AdHocCommandManager.getAddHocCommandsManager(connection)
            .getRemoteCommand(JidCreate.domainBareFrom("workgroup." + connection.getXMPPServiceDomain()), NODE + command);
        remote.execute();
        FillableForm form = new FillableForm(remote.getForm());
        while (!asksForAll(form, answers)) {
            remote.next(filled(form, answers));
            throwIfRefused(command, remote);
            form = new FillableForm(remote.getForm());
        }
        remote.complete(filled(form, answers));
        throwIfRefused(command, remote);
    }

    private static boolean asksForAll(FillableForm form, Map<String, Object> answers) {
        return answers.keySet().stream().allMatch(name -> form.getField(name) != null);
    }

    private static void throwIfRefused(String command, RemoteCommand remote) {
        for (AdHocCommandNote note : remote.getNotes()) {
            if (note.getType() == AdHocCommandNote.Type.error) {
                throw new IllegalStateException(command + ": " + note.getValue());
            }
        }
    }

    /** Fills in what the form asks for. */
    private static FillableForm filled(FillableForm form, Map<String, Object> answers) {
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            FormField asked = form.getField(answer.getKey());
            if (asked == null || asked.getType() == FormField.Type.hidden) {
                continue;
            }
            if (answer.getValue() instanceof Collection<?> values) {
                form.setAnswer(answer.getKey(), values.stream().map(String::valueOf).toList());
            } else if (answer.getValue() instanceof Boolean yes) {
                form.setAnswer(answer.getKey(), yes.booleanValue());
            } else {
                form.setAnswer(answer.getKey(), String.valueOf(answer.getValue()));
            }
        }
        return form;
    }
}
