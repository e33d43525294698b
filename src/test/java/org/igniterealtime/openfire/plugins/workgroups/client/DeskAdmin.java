package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smackx.commands.AdHocCommandManager;
import org.jivesoftware.smackx.commands.AdHocCommandNote;
import org.jivesoftware.smackx.commands.RemoteCommand;
import org.jivesoftware.smackx.xdata.FormField;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;

/** An Openfire admin who sets workgroups up by the service's ad-hoc commands. */
public final class DeskAdmin {

    private static final String NODE = "http://jabber.org/protocol/admin#";

    private final XMPPConnection connection;
    private final String service;

    /** Takes the connection of an admin's account. */
    public DeskAdmin(XMPPConnection connection) {
        this.connection = connection;
        this.service = "workgroup." + connection.getXMPPServiceDomain();
    }

    /** Creates a workgroup whose queues all have these members. */
    public EntityBareJid create(String name, List<String> queues, String... members) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", name);
        answers.put("queues", queues);
        if (members.length > 0) {
            answers.put("members", List.of(members));
        }
        run("add-workgroup", answers);
        return address(name);
    }

    public EntityBareJid address(String workgroup) throws Exception {
        return JidCreate.entityBareFrom(workgroup + "@" + service);
    }

    /** Changes what is named; a value is a text, a boolean or a list of texts. */
    public void update(String workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup);
        run("update-workgroup", answers);
    }

    /** Changes a text that the workgroup's visitors or agents read; several lines are separated by line feeds. */
    public void say(EntityBareJid workgroup, String name, String text) throws Exception {
        run("set-workgroup-value", Map.of("workgroup", workgroup, "name", name, "value", List.of(text.split("\n", -1))));
    }

    /** Changes how a queue's visitors are served; values as in {@link #update}. */
    public void serve(EntityBareJid workgroup, String queue, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        answers.put("queue", queue);
        run("update-workgroup-queue", answers);
    }

    /** Changes what is asked of a workgroup's agents, and what becomes of its visitors meanwhile; values as in {@link #update}. */
    public void duty(EntityBareJid workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        run("update-workgroup-duty", answers);
    }

    /** Changes the rules by which visitors are sent somewhere. */
    public void rules(EntityBareJid workgroup, String... lines) throws Exception {
        run("update-workgroup-rules", Map.of("workgroup", workgroup.toString(), "rules", List.of(lines)));
    }

    /** Changes a workgroup's opening hours; values as in {@link #update}. */
    public void hours(EntityBareJid workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        run("update-workgroup-hours", answers);
    }

    public void delete(String workgroup) throws Exception {
        run("delete-workgroup", Map.of("workgroup", workgroup));
    }

    private void run(String command, Map<String, Object> answers) throws Exception {
        RemoteCommand remote = AdHocCommandManager.getAddHocCommandsManager(connection)
            .getRemoteCommand(JidCreate.domainBareFrom(service), NODE + command);
        remote.execute();
        FillableForm form = new FillableForm(remote.getForm());
        while (answers.keySet().stream().anyMatch(new Asked(form)::lacks)) {
            remote.next(filled(form, answers));
            assertNoError(command, remote);
            form = new FillableForm(remote.getForm());
        }
        remote.complete(filled(form, answers));
        assertNoError(command, remote);
    }

    private record Asked(FillableForm form) {

        boolean lacks(String name) {
            return form.getField(name) == null;
        }
    }

    private static void assertNoError(String command, RemoteCommand remote) {
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
