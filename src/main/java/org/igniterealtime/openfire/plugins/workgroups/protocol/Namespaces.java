package org.igniterealtime.openfire.plugins.workgroups.protocol;

/** The XML namespaces on our wires. */
public final class Namespaces {

    /** XEP-0142. */
    public static final String WORKGROUP = "http://jabber.org/protocol/workgroup";
    /** What Smack and Spark add to it (reference/smack-clients.md §8). */
    public static final String JIVE = "http://jivesoftware.com/protocol/workgroup";
    /** XEP-0004. */
    public static final String DATA_FORM = "jabber:x:data";
    /** XEP-0030. */
    public static final String DISCO_INFO = "http://jabber.org/protocol/disco#info";
    /** XEP-0030. */
    public static final String DISCO_ITEMS = "http://jabber.org/protocol/disco#items";
    /** XEP-0045. */
    public static final String MUC = "http://jabber.org/protocol/muc";
    /** XEP-0045. */
    public static final String MUC_USER = "http://jabber.org/protocol/muc#user";
    /** XEP-0045. */
    public static final String MUC_OWNER = "http://jabber.org/protocol/muc#owner";
    /** XEP-0045. */
    public static final String MUC_ADMIN = "http://jabber.org/protocol/muc#admin";
    /** XEP-0049. */
    public static final String PRIVATE = "jabber:iq:private";
    /** XEP-0050. */
    public static final String COMMANDS = "http://jabber.org/protocol/commands";
    /** XEP-0054. */
    public static final String VCARD = "vcard-temp";
    /** XEP-0092. */
    public static final String VERSION = "jabber:iq:version";
    /** XEP-0199. */
    public static final String PING = "urn:xmpp:ping";

    private Namespaces() {
    }
}
