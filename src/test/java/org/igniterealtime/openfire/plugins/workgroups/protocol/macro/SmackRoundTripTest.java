package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.jivesoftware.smack.util.PacketParserUtils;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.xmpp.packet.IQ;

/** What an agent types into his canned responses comes back to him: through Smack's writer, ours, the kept text, and Smack's parser. */
class SmackRoundTripTest {

    private static final String END_OF_A_MACRO = "</response></macro>";

    @Property(tries = 500)
    void what_smack_saves_smack_gets_back(@ForAll("groups") org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup saved)
            throws Exception {
        String kept = Macros.text(Macros.fromClient(saved.toXML()));

        assertThat(got(kept)).usingRecursiveComparison().isEqualTo(sayable(saved));
    }

    /** As a client reads what was kept. */
    private static org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup got(String kept) throws Exception {
        Element macros = DocumentHelper.createElement(QName.get("macros", Namespaces.JIVE));
        macros.addElement("model").setText(Macros.model(Macros.fromXml(kept)));
        IQ reply = new IQ(IQ.Type.result, "1");
        reply.setChildElement(macros);
        String xml = reply.toXML().replaceFirst("<iq ", "<iq xmlns=\"jabber:client\" ");
        return ((org.jivesoftware.smackx.workgroup.ext.macros.Macros) PacketParserUtils.parseStanza(xml)).getRootGroup();
    }

    /** The group without the characters that XML has no way to say. */
    private static org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup sayable(
            org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup group) {
        List<org.jivesoftware.smackx.workgroup.ext.macros.Macro> macros = group.getMacros().stream()
            .map(macro -> macro(sayable(macro.getTitle()), macro.getType(), sayable(macro.getDescription()),
                sayable(macro.getResponse()))).toList();
        return group(sayable(group.getTitle()), macros, group.getMacroGroups().stream().map(SmackRoundTripTest::sayable).toList());
    }

    private static String sayable(String text) {
        return text == null ? null : text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    @Provide
    Arbitrary<org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup> groups() {
        Arbitrary<org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup> flat = Combinators.combine(texts(), macros().list().ofMaxSize(3))
            .as((title, macros) -> group(title, macros, List.of()));
        Arbitrary<org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup> nested = Combinators.combine(texts(),
            macros().list().ofMaxSize(3), flat.list().ofMaxSize(2)).as(SmackRoundTripTest::group);
        return Combinators.combine(texts(), macros().list().ofMaxSize(3), nested.list().ofMaxSize(3)).as(SmackRoundTripTest::group);
    }

    private static Arbitrary<org.jivesoftware.smackx.workgroup.ext.macros.Macro> macros() {
        Arbitrary<String> titles = texts().map(text -> text + "!");
        return Combinators.combine(titles, Arbitraries.of(0, 1, 2), texts().injectNull(0.2), texts().injectNull(0.2))
            .as(SmackRoundTripTest::macro);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
            Arbitraries.of("&", "<", ">", "\"", "'", "&amp;", "&lt;", "&#13;", "&#x0;", "<b>bold</b>", "</title>", "</response>", "<macro>",
                "</macro>", "</macros>",
                "<!-- -->", "]]>", "<![CDATA[", "<!DOCTYPE x>", "A & B", "r < 1",
                "${agent}", "nul", "http://x/?a=b&c=d",
                "\n", "\r", "\r\n", "\t", " ", "\u0000", "\u0001",
                "\u001b", "\u007f", "\u0085", "\u2028", "\ufffe", "\ud800", "\ud83d\ude80", "\u5ba2\u670d"),
            Arbitraries.strings().ofMaxLength(5));
        // Smack writes "null" for nothing, and so it comes back as nothing. A whole row of tags cannot be told from a real one.
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list))
            .filter(text -> !text.equals("null") && !text.contains(END_OF_A_MACRO));
    }

    private static org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup group(String title,
            List<org.jivesoftware.smackx.workgroup.ext.macros.Macro> macros,
            List<org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup> groups) {
        org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup group = new org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup();
        group.setTitle(title);
        macros.forEach(group::addMacro);
        groups.forEach(group::addMacroGroup);
        return group;
    }

    private static org.jivesoftware.smackx.workgroup.ext.macros.Macro macro(String title, int type, String description, String response) {
        org.jivesoftware.smackx.workgroup.ext.macros.Macro macro = new org.jivesoftware.smackx.workgroup.ext.macros.Macro();
        macro.setTitle(title);
        macro.setType(type);
        macro.setDescription(description);
        macro.setResponse(response);
        return macro;
    }
}
