package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.util.List;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SamplePage;
import org.igniterealtime.openfire.plugins.workgroups.client.SampleSite;
import org.igniterealtime.openfire.plugins.workgroups.client.WebVisitor.Transport;

/** The sample page, and behind it an agent who accepts everybody and has something to say to everything. */
final class Website {

    private final RunningDesk desk;

    Website(RunningDesk desk) {
        this.desk = desk;
    }

    /** Opens the page; it stays until the demo ends. */
    void open() throws Exception {
        if (!SamplePage.canBeBuilt()) {
            Narrator.say("  website   not here: %s", SamplePage.NEEDS_NPM);
            return;
        }
        EntityBareJid workgroup = desk.admin().create("web", List.of("questions"), "robin");
        AgentClient robin = desk.agent("robin", workgroup).goOnDuty(10);
        inBackground(() -> {
            while (true) {
                Offer offer = robin.offers().nextEver();
                inBackground(() -> talk(robin, offer));
            }
        });
        String domain = desk.server().domain();
        String webSocket = Transport.WEBSOCKET.at(desk.server());
        String bosh = Transport.BOSH.at(desk.server());
        String page = new SampleSite(domain, workgroup, webSocket, bosh).address();
        String overBosh = new SampleSite(domain, workgroup, bosh).address();
        Narrator.say("  website   %s, or over BOSH %s; robin, who repeats what is said, answers", page, overBosh);
        Narrator.say("            (be the agent yourself: robin@%s, password secret)", domain);
    }

    private static void talk(AgentClient robin, Offer offer) throws Exception {
        Room room = robin.accept(offer);
        room.say("Hello, this is robin. What can I do for you?");
        inBackground(() -> {
            while (true) {
                var said = room.messages().nextEver();
                if (!said.getFrom().getResourceOrEmpty().toString().equals(robin.name())) {
                    room.say("You said: " + said.getBody());
                }
            }
        });
        room.left().nextEver();
        if (room.isIn()) {
            room.leave();
        }
    }

    private static void inBackground(Doing doing) {
        Thread thread = new Thread(() -> {
            try {
                doing.happens();
            } catch (Exception | AssertionError failure) {
                Narrator.say("robin: %s", failure);
            }
        }, "robin");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Doing {
        void happens() throws Exception;
    }
}
