package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;

/** An Openfire admin who sets workgroups up by the service's ad-hoc commands. */
public final class DeskAdmin {

    private final Commands commands;
    private final String service;

    /** Takes the connection of an admin's account. */
    public DeskAdmin(XMPPConnection connection) {
        this(new SmackCommands(connection), connection.getXMPPServiceDomain().toString());
    }

    DeskAdmin(Commands commands, String domain) {
        this.commands = commands;
        this.service = "workgroup." + domain;
    }

    /** Creates a workgroup whose queues all have these members. */
    public EntityBareJid create(String name, List<String> queues, String... members) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", name);
        answers.put("queues", queues);
        if (members.length > 0) {
            answers.put("members", List.of(members));
        }
        commands.run("add-workgroup", answers);
        return address(name);
    }

    public EntityBareJid address(String workgroup) throws Exception {
        return JidCreate.entityBareFrom(workgroup + "@" + service);
    }

    /** Changes what is named; a value is a text, a boolean or a list of texts. */
    public void update(String workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup);
        commands.run("update-workgroup", answers);
    }

    /** Changes a text that the workgroup's visitors or agents read; several lines are separated by line feeds. */
    public void say(EntityBareJid workgroup, String name, String text) throws Exception {
        commands.run("set-workgroup-value", Map.of("workgroup", workgroup, "name", name, "value", List.of(text.split("\n", -1))));
    }

    /** Changes how a queue's visitors are served; values as in {@link #update}. */
    public void serve(EntityBareJid workgroup, String queue, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        answers.put("queue", queue);
        commands.run("update-workgroup-queue", answers);
    }

    /** Changes what is asked of a workgroup's agents, and what becomes of its visitors meanwhile; values as in {@link #update}. */
    public void duty(EntityBareJid workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        commands.run("update-workgroup-duty", answers);
    }

    /** Changes the rules by which visitors are sent somewhere. */
    public void rules(EntityBareJid workgroup, String... lines) throws Exception {
        commands.run("update-workgroup-rules", Map.of("workgroup", workgroup.toString(), "rules", List.of(lines)));
    }

    /** Changes a workgroup's opening hours; values as in {@link #update}. */
    public void hours(EntityBareJid workgroup, Map<String, Object> changes) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(changes);
        answers.put("workgroup", workgroup.toString());
        commands.run("update-workgroup-hours", answers);
    }

    public void delete(String workgroup) throws Exception {
        commands.run("delete-workgroup", Map.of("workgroup", workgroup));
    }
}
