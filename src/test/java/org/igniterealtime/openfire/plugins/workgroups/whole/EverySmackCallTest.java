package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method that Smack offers to agents' and visitors' clients is called on a real server by some test, or a reason says why not. */
class EverySmackCallTest {

    private static final String API = "org.jivesoftware.smackx.workgroup";
    private static final String TESTS = "org.igniterealtime.openfire.plugins.workgroups.";

    /** What no test calls, by the reason. */
    private static final Map<String, List<String>> EXCUSED = Map.of(
        "fails in Smack before anything is sent (smack-clients.md §3.1, §5.3, §5.6)", List.of(
            "agent.AgentSession.setMetaData(String, String)", "user.Workgroup.joinQueue()",
            "user.Workgroup.getWorkgroupProperties(String)"),
        "speaks of what setMetaData would have sent", List.of(
            "agent.AgentSession.removeMetaData(String)", "agent.AgentSession.getMetaData(String)"),
        "nothing in Smack reads or sends an offer-confirmation (smack-clients.md §3.4)", List.of(
            "agent.OfferConfirmation.getSessionID()", "agent.OfferConfirmation.getUserJID()",
            "agent.OfferConfirmation.notifyService(XMPPConnection, Jid, String)", "agent.OfferConfirmation.setSessionID(long)",
            "agent.OfferConfirmation.setUserJID(String)"),
        "only for what Smack sends, never for what it got", List.of(
            "ext.macros.Macros.getPersonalMacroGroup()", "ext.macros.Macros.isPersonal()", "packet.MonitorPacket.getSessionID()",
            "settings.GenericSettings.getQuery()", "settings.WorkgroupProperties.getJid()", "packet.RoomInvitation.getReason()",
            "packet.RoomInvitation.getRoom()", "packet.RoomTransfer.getReason()", "packet.RoomTransfer.getRoom()"),
        "Smack unpacks it for a call that is made", List.of(
            "MetaData.getMetaData()", "ext.history.ChatMetadata.getMetadata()", "ext.history.ChatMetadata.getSessionID()",
            "ext.macros.Macros.getRootGroup()",
            "packet.AgentStatusRequest$Item.getType()", "packet.AgentStatusRequest.getAgentCount()",
            "packet.QueueUpdate.getPosition()", "packet.QueueUpdate.getRemaingTime()",
            "packet.UserID.getUserID()"),
        "Smack's own tools", List.of(
            "ext.notes.ChatNotes.replace(String, String, String)",
            "util.ListenerEventDispatcher.addListenerTriplet(Object, Method, Object[])", "util.ListenerEventDispatcher.hasFinished()",
            "util.ListenerEventDispatcher.run()", "util.MetaDataUtils.parseMetaData(XmlPullParser)",
            "util.MetaDataUtils.serializeMetaData(Map)"));

    @Test
    void everyCallIsMadeOrExcused() {
        Set<String> offered = offered();
        assertThat(offered).hasSizeGreaterThan(150);

        Set<String> missing = new TreeSet<>(offered);
        missing.removeAll(called());
        assertThat(missing).as("offered by Smack and called by no test, against those excused")
            .isEqualTo(EXCUSED.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> offered() {
        return new ClassFileImporter().importPackages(API).stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface())
            .filter(type -> !type.getName().contains("Provider"))
            .flatMap(type -> type.getMethods().stream()).filter(EverySmackCallTest::isForClients)
            .map(method -> name(method.getOwner(), method.getName(), method.getRawParameterTypes().stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForClients(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
            && !isSmacksOwn(method);
    }

    /** How an element is written, and what the parser fills into an answer. */
    private static boolean isSmacksOwn(JavaMethod method) {
        boolean answer = Stream.of(".packet.", ".settings.", ".history.", ".notes.", ".macros.Macros")
            .anyMatch(part -> method.getFullName().startsWith(API) && method.getFullName().contains(part));
        return Set.of("toXML", "getElementName", "getNamespace", "values", "valueOf", "toString", "getIQChildElementBuilder")
            .contains(method.getName()) || answer && method.getName().matches("(set|add)[A-Z].*");
    }

    private static Set<String> called() {
        return new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(TESTS + "whole", TESTS + "client").stream()
            .flatMap(type -> Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
            .map(access -> access.getTarget()).filter(target -> target.getOwner().getName().startsWith(API))
            .map(target -> name(target.getOwner(), target.getName(), target.getRawParameterTypes().stream()))
            .collect(Collectors.toSet());
    }

    private static String name(JavaClass type, String method, Stream<JavaClass> parameters) {
        return type.getName().substring(API.length() + 1) + "." + method
            + parameters.map(JavaClass::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }
}
