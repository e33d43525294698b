package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/**
 * What was said in a session, as its visitor can read it: when, by whom, what. Written twice, as plain text and as a page, of which XML's
 * rules escape everything that people wrote.
 */
final class TranscriptMail {

    /** Characters of the page; mail servers refuse what is much longer. */
    static final int LONGEST = 500_000;
    /** Characters around a message, about. */
    private static final int MARKUP = 150;
    /** More lines than these cannot fit, be they ever so short. */
    static final int MOST_LINES = LONGEST / MARKUP;

    /** The workgroup's texts that it needs. */
    static final Set<String> TEXTS = Set.of(KnownTexts.MAIL_FROM, KnownTexts.MAIL_SUBJECT, KnownTexts.MAIL_TEXT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;
    private final String workgroup;
    private final Map<String, String> kept;

    /**
     * @param zone      in which times are told
     * @param workgroup its name
     * @param kept      the workgroup's texts, which come before ours
     */
    TranscriptMail(Texts texts, ZoneId zone, String workgroup, Map<String, String> kept) {
        this.texts = texts;
        this.zone = zone;
        this.workgroup = workgroup;
        this.kept = kept;
    }

    /** @param lines the first ones of the session; what does not fit is left out, and said to be */
    Mail write(String session, List<TranscriptLine> lines, MailAddress to, MailAddress usualSender) {
        MailAddress from = MailAddress.read(kept.getOrDefault(KnownTexts.MAIL_FROM, "")).orElse(usualSender);
        List<TranscriptLine> told = lines.subList(0, howManyFit(lines));
        boolean more = told.size() < lines.size();
        return new Mail(session, to, from, workgroup, textOf(KnownTexts.MAIL_SUBJECT, "mailed.subject"), plain(told, more), page(told, more));
    }

    private String textOf(String name, String otherwise) {
        return kept.containsKey(name) ? kept.get(name) : texts.get(otherwise, workgroup);
    }

    private static int howManyFit(List<TranscriptLine> lines) {
        int characters = 0;
        int count = 0;
        while (count < lines.size() && (characters += length(lines.get(count))) <= LONGEST) {
            count++;
        }
        return count;
    }

    private static int length(TranscriptLine line) {
        return line.body().length() + line.nickname().length() + MARKUP;
    }

    private String plain(List<TranscriptLine> lines, boolean more) {
        StringBuilder text = new StringBuilder(textOf(KnownTexts.MAIL_TEXT, "mailed.text")).append("\n\n")
            .append(texts.get("mailed.times", zone.getId())).append("\n\n");
        // What follows in another line is put in, lest it look like somebody else's.
        lines.forEach(line -> text.append(time(line)).append("  ").append(line.nickname()).append(": ")
            .append(line.body().strip().replaceAll("\\R", "\n    ")).append('\n'));
        if (more) {
            text.append('\n').append(texts.get("mailed.more")).append('\n');
        }
        return text.toString();
    }

    private String page(List<TranscriptLine> lines, boolean more) {
        Element html = DocumentHelper.createElement("html");
        html.addElement("head").addElement("title").setText(workgroup);
        Element body = html.addElement("body").addAttribute("style", "font-family:sans-serif");
        paragraph(body, textOf(KnownTexts.MAIL_TEXT, "mailed.text"));
        paragraph(body, texts.get("mailed.times", zone.getId()));
        Element table = body.addElement("table").addAttribute("cellpadding", "4");
        for (TranscriptLine line : lines) {
            Element row = table.addElement("tr").addAttribute("valign", "top");
            row.addElement("td").addAttribute("style", "white-space:nowrap").setText(time(line));
            row.addElement("td").addElement("b").setText(line.nickname());
            row.addElement("td").addAttribute("style", "white-space:pre-wrap").setText(line.body().strip());
        }
        if (more) {
            paragraph(body, texts.get("mailed.more"));
        }
        return "<!DOCTYPE html>\n" + html.asXML();
    }

    private static void paragraph(Element body, String text) {
        body.addElement("p").addAttribute("style", "white-space:pre-wrap").setText(text);
    }

    private String time(TranscriptLine line) {
        return TIME.format(line.at().atZone(zone));
    }
}
