package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitationListener;
import org.jivesoftware.smackx.workgroup.settings.ChatSetting;
import org.jivesoftware.smackx.workgroup.settings.ChatSettings;
import org.jivesoftware.smackx.workgroup.settings.OfflineSettings;
import org.jivesoftware.smackx.workgroup.user.QueueListener;
import org.jivesoftware.smackx.workgroup.user.Workgroup;
import org.jivesoftware.smackx.xdata.FormField;
import org.jivesoftware.smackx.xdata.form.FillableForm;
import org.jivesoftware.smackx.xdata.packet.DataForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Joining, waiting and looking things up by each of the methods that Smack has for a visitor. */
@ExtendWith(SharedDesk.class)
class VisitorsCallsIT {

    @Test
    void theFormThatWasAskedForIsFilledInAndJoinedWith(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", address).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", address);
        Workgroup workgroup = vic.workgroup();
        assertThat(workgroup.getWorkgroupJID().toString()).isEqualTo(address.toString());

        FillableForm form = new FillableForm(workgroup.getWorkgroupForm().getDataForm());
        assertThat(form.getDataForm().getFields()).extracting(FormField::getFieldName).contains("username", "email", "question");
        form.setAnswer("username", "Vic & Co");
        form.setAnswer("question", "why?");
        workgroup.joinQueue(form);

        assertThat(workgroup.isInQueue()).isTrue();
        assertThat(ann.offers().next().getMetaData()).containsEntry("username", List.of("Vic & Co"))
            .containsEntry("question", List.of("why?"));
    }

    @Test
    void anAnonymousVisitorJoinsUnderTheIdThatHisClientGives(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", address).goOnDuty(1);
        VisitorClient guest = desk.anonymousVisitor("guest", address);
        DataForm form = DataForm.builder(DataForm.Type.submit).addField(FormField.textSingleBuilder("username").setValue("Guest").build())
            .build();

        guest.workgroup().joinQueue(form, JidCreate.from("cookie42@shop.example"));

        assertThat(ann.offers().next().getMetaData().get("userID")).singleElement().asString().contains("cookie42");
    }

    @Test
    void thePlaceAndTheTimeAreKnownToWhoeverAsksTheClient(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", address).goOnDuty(1);
        desk.visitor("vic", address).join("first");
        ann.acceptAndEnter();
        desk.visitor("wil", address).join("second");
        VisitorClient third = desk.visitor("xia", address).join("third");

        third.positions().next(place -> place == 1);
        third.waits().next();
        assertThat(third.workgroup().getQueuePosition()).isEqualTo(1);
        assertThat(third.workgroup().getQueueRemainingTime()).isNotNegative();
        third.depart();
        // Smack deals with what it heard before in its own time.
        assertThat(Eventually.holds(() -> third.workgroup().getQueuePosition() == -1)).isTrue();
    }

    @Test
    void aListenerThatWasTakenAwayHearsNothing(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", address).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", address);
        AtomicInteger heard = new AtomicInteger();
        QueueListener places = new QueueListener() {
            @Override
            public void joinedQueue() {
                heard.incrementAndGet();
            }

            @Override
            public void departedQueue() {
                heard.incrementAndGet();
            }

            @Override
            public void queuePositionUpdated(int position) {
                heard.incrementAndGet();
            }

            @Override
            public void queueWaitTimeUpdated(int seconds) {
                heard.incrementAndGet();
            }
        };
        WorkgroupInvitationListener invitations = invitation -> heard.incrementAndGet();
        vic.workgroup().addQueueListener(places);
        vic.workgroup().addInvitationListener(invitations);
        vic.workgroup().removeQueueListener(places);
        vic.workgroup().removeQueueListener(invitations);

        vic.join("hello");
        ann.acceptAndEnter();
        vic.enterWhenInvited();

        assertThat(heard).hasValue(0);
    }

    @Test
    void aClientThatAsksByKeyOrTypeGetsTheTextAsked(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        Workgroup workgroup = desk.visitor("vic", address).workgroup();

        ChatSetting title = workgroup.getChatSetting("queue_title_text");
        assertThat(title.getKey()).isEqualTo("queue_title_text");
        assertThat(title.getType()).isEqualTo(ChatSettings.TEXT_SETTINGS);
        ChatSettings texts = workgroup.getChatSettings(ChatSettings.TEXT_SETTINGS);
        assertThat(texts.getChatSetting("queue_title_text").getValue()).isEqualTo(title.getValue());
        assertThat(texts.getFirstEntry()).isNotNull();
        assertThat(workgroup.getChatSettings(ChatSettings.BOT_SETTINGS).getFirstEntry()).isNull();
    }

    @Test
    void theOfflineSettingsAreTheAdmins(RunningDesk desk) throws Exception {
        EntityBareJid address = desk.workgroup("ann");
        Workgroup workgroup = desk.visitor("vic", address).workgroup();
        OfflineSettings unset = workgroup.getOfflineSettings();
        assertThat(unset.getRedirectURL()).isNullOrEmpty();
        assertThat(unset.getEmailAddress()).isNullOrEmpty();

        desk.admin().say(address, "offline.redirectPage", "https://example.org/closed?a=b&c=d");
        desk.admin().say(address, "offline.emailAddress", "help@example.org");
        desk.admin().say(address, "offline.subject", "A question <soon>");
        desk.admin().say(address, "offline.offlineText", "We are closed");

        OfflineSettings set = workgroup.getOfflineSettings();
        assertThat(set.redirects()).isTrue();
        assertThat(set.getRedirectURL()).isEqualTo("https://example.org/closed?a=b&c=d");
        assertThat(set.getEmailAddress()).isEqualTo("help@example.org");
        assertThat(set.getSubject()).isEqualTo("A question <soon>");
        assertThat(set.getOfflineText()).isEqualTo("We are closed");
        assertThat(workgroup.getSoundSettings().getOutgoingSoundBytes()).isEmpty();
        assertThat(workgroup.isEmailAvailable()).as("this server sends no mail").isFalse();
        assertThat(workgroup.getWorkgroupProperties().getFullName()).as("nobody was asked about").isNull();
    }
}
