package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** The texts that a workgroup's visitors and agents are told, by the names under which they are kept. */
final class TextsForm {

    /** Says that nothing is to be told, where an empty field means our own text. */
    static final String NOTHING = "-";
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_LINE = 500;
    static final int MOST_GENERIC = 100;

    private final Wording wording;
    private final String workgroup;

    /** @param workgroup its name, which some of our texts mention */
    TextsForm(Wording wording, String workgroup) {
        this.wording = wording;
        this.workgroup = workgroup;
    }

    Form<Map<String, String>> form() {
        Texts ours = wording.texts();
        List<Setting<Map<String, String>>> chat = new ArrayList<>();
        KnownTexts.CHAT_KEYS.forEach(key -> chat.add(text(KnownTexts.CHAT + key, ours.get(KnownTexts.CHAT + key))));
        return new Form<>(List.of(
            new Form.Part<>("chat-texts", chat),
            new Form.Part<>("offline", List.of(line(KnownTexts.REDIRECT_PAGE, ""), line(KnownTexts.EMAIL_ADDRESS, ""),
                line(KnownTexts.SUBJECT, ours.get("form.offline.subject")), text(KnownTexts.OFFLINE_TEXT, ours.get("form.offline.text")))),
            new Form.Part<>("transcript", List.of(mailed(), line(KnownTexts.MAIL_FROM, wording.sender()),
                line(KnownTexts.MAIL_SUBJECT, ours.get("mailed.subject", workgroup)), text(KnownTexts.MAIL_TEXT, ours.get("mailed.text", workgroup)))),
            new Form.Part<>("search", List.of(line(KnownTexts.FORUMS, ""), line(KnownTexts.KNOWLEDGE_BASE, ""))),
            new Form.Part<>("generic", List.of(generic()))));
    }

    /** The form field's name of a text. */
    static String field(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-");
    }

    private static Setting<Map<String, String>> line(String name, String standard) {
        return setting(name, Field.Kind.WORDS, LONGEST_LINE, standard);
    }

    private static Setting<Map<String, String>> text(String name, String standard) {
        return setting(name, Field.Kind.TEXT, LONGEST_TEXT, standard);
    }

    private static Setting<Map<String, String>> setting(String name, Field.Kind kind, int longest, String standard) {
        return new Setting<>(field(name), kind, List.of(), now -> written(now.get(name)),
            (before, typed) -> {
                if (typed.equals(written(before.get(name)).strip())) {
                    return before;
                }
                return with(before, name, typed.isEmpty() ? null : fit(name, Setting.bounded(typed.equals(NOTHING) ? "" : typed, longest)));
            }, standard);
    }

    private static String written(String kept) {
        return kept == null ? "" : kept.isEmpty() ? NOTHING : kept;
    }

    private static String fit(String name, String text) throws Unfit {
        return KnownTexts.fit(name, text).orElseThrow(() -> new Unfit(switch (name) {
            case KnownTexts.EMAIL_ADDRESS, KnownTexts.MAIL_FROM -> "console.wrong.mail-address";
            default -> "console.wrong.web-address";
        }, text));
    }

    private static Map<String, String> with(Map<String, String> texts, String name, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        if (text == null) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return changed;
    }

    private static Setting<Map<String, String>> mailed() {
        return Setting.onOff(field(KnownTexts.MAILED), true, now -> !KnownTexts.OFF.equals(now.get(KnownTexts.MAILED)),
            (before, on) -> with(before, KnownTexts.MAILED, on ? null : KnownTexts.OFF));
    }

    private static Setting<Map<String, String>> generic() {
        return Setting.lines("generic", now -> {
            List<String> lines = new ArrayList<>();
            new TreeMap<>(now).forEach((name, text) -> {
                if (name.startsWith(KnownTexts.GENERIC)) {
                    // A line feed in it would come back as another line.
                    lines.add(name.substring(KnownTexts.GENERIC.length()) + " = " + text.replace("\n", "\\n"));
                }
            });
            return lines;
        }, TextsForm::readGeneric);
    }

    private static Map<String, String> readGeneric(Map<String, String> before, List<String> lines) throws Unfit {
        if (lines.size() > MOST_GENERIC) {
            throw new Unfit("field.number", lines.size(), 0, MOST_GENERIC);
        }
        Map<String, String> texts = new HashMap<>(before);
        texts.keySet().removeIf(name -> name.startsWith(KnownTexts.GENERIC));
        for (String line : lines) {
            int equals = line.indexOf('=');
            String name = KnownTexts.GENERIC + line.substring(0, Math.max(equals, 0)).strip();
            if (equals < 0 || !KnownTexts.isOfWorkgroup(name)) {
                throw new Unfit("console.wrong.generic", line);
            }
            if (texts.put(name, Setting.bounded(line.substring(equals + 1).strip().replace("\\n", "\n"), LONGEST_TEXT)) != null) {
                throw new Unfit("field.twice", name.substring(KnownTexts.GENERIC.length()));
            }
        }
        return texts;
    }
}
