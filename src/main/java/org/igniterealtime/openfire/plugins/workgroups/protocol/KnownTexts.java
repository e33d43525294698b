package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.MailAddress;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.UnreadableMacros;

/** The names under which texts of workgroups and agents are kept, and what an admin may keep under them. */
public final class KnownTexts {

    /** What visitors' clients show (reference/smack-clients.md §5.6), each as {@code chat.} and the key. */
    public static final List<String> CHAT_KEYS = List.of("user_input_page_title", "start_chat_button", "acceptedChat_text",
        "chatDisconnect_text", "chatSessionEnded_text", "inviteChat_text", "transferChat_text", "transcript_window_text",
        "queue_title_text", "queue_description_text", "queue_footer_text", "transcript_send_text", "transcript_not_sent_text",
        "no_help_text", "no_agent_text");

    public static final String CHAT = "chat.";
    /** Pictures of a page on which visitors ask for a chat (reference/fastpath.md §4.3), each as {@code image.} and the key. */
    public static final List<String> IMAGE_KEYS = List.of("agenttyping", "end", "logo", "main", "offline", "online", "poweredby", "secure",
        "sendemail", "sendmessage");
    public static final String IMAGE = "image.";
    /** Anything else an admin wants agents' clients to know. */
    public static final String GENERIC = "generic.";
    public static final String REDIRECT_PAGE = "offline.redirectPage";
    public static final String EMAIL_ADDRESS = "offline.emailAddress";
    public static final String SUBJECT = "offline.subject";
    public static final String OFFLINE_TEXT = "offline.offlineText";
    public static final String OUTGOING_SOUND = "sound.outgoing";
    public static final String INCOMING_SOUND = "sound.incoming";
    public static final String FORUMS = "search.forums";
    public static final String KNOWLEDGE_BASE = "search.kb";
    /** The sender of transcripts that are mailed, their subject, and what is written above them. */
    public static final String MAIL_FROM = "transcript.from";
    public static final String MAIL_SUBJECT = "transcript.subject";
    public static final String MAIL_TEXT = "transcript.text";
    /** Whether transcripts are mailed; they are, unless this says {@link #OFF}. */
    public static final String MAILED = "transcript.mailed";
    public static final String OFF = "off";
    /** A workgroup's canned responses, or an agent's own. */
    public static final String MACROS = "macros";
    /** What an agent calls himself; not for an admin to say. */
    public static final String AGENT_NAME = "name";

    /** Characters of one text. What clients read must fit into a stanza, and a sound is the longest of it. */
    public static final int LONGEST = 200_000;

    private static final List<String> OF_WORKGROUPS = List.of(REDIRECT_PAGE, EMAIL_ADDRESS, SUBJECT, OFFLINE_TEXT, OUTGOING_SOUND,
        INCOMING_SOUND, FORUMS, KNOWLEDGE_BASE, MAIL_FROM, MAIL_SUBJECT, MAIL_TEXT, MAILED, MACROS);
    private static final Pattern GENERIC_NAME = Pattern.compile("generic\\.[A-Za-z0-9_.-]{1,100}");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private KnownTexts() {
    }

    /** The names under which an admin may keep texts for a workgroup, but for those that he makes up ({@link #GENERIC}). */
    public static List<String> ofWorkgroups() {
        return Stream.of(OF_WORKGROUPS.stream(), CHAT_KEYS.stream().map(CHAT::concat), IMAGE_KEYS.stream().map(IMAGE::concat))
            .flatMap(names -> names).toList();
    }

    /** Whether an admin may keep a text of that name for a workgroup. */
    public static boolean isOfWorkgroup(String name) {
        return ofWorkgroups().contains(name) || GENERIC_NAME.matcher(name).matches();
    }

    /** The text as it is to be kept; empty if it does not fit the name. */
    public static Optional<String> fit(String name, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (name) {
            case OUTGOING_SOUND, INCOMING_SOUND -> base64(text);
            case MACROS -> macros(text);
            case MAIL_FROM -> MailAddress.read(text).map(MailAddress::text);
            case EMAIL_ADDRESS -> text.isBlank() ? Optional.of("") : MailAddress.read(text).map(MailAddress::text);
            case REDIRECT_PAGE, FORUMS, KNOWLEDGE_BASE -> webAddress(text.strip());
            case MAILED -> Optional.of(text.strip()).filter(word -> word.equals("on") || word.equals(OFF));
            default -> name.startsWith(IMAGE) ? base64(text) : Optional.of(text);
        };
    }

    private static Optional<String> base64(String text) {
        String packed = text.replaceAll("\\s", "");
        try {
            Base64.getDecoder().decode(packed);
            return Optional.of(packed);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    // Clients open it: an address such as javascript: would be run there.
    private static Optional<String> webAddress(String text) {
        return Optional.of(text).filter(address -> address.isEmpty() || WEB_ADDRESS.matcher(address).matches());
    }

    private static Optional<String> macros(String text) {
        try {
            return Optional.of(Macros.text(Macros.fromXml(text)));
        } catch (UnreadableMacros none) {
            return Optional.empty();
        }
    }
}
