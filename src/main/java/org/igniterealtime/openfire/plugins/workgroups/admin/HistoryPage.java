package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/** Finds whatever visitors came for, and takes what was found away as a file. */
final class HistoryPage implements Page {

    static final int ROWS = 25;

    private final Desks desks;
    private final Archive archive;
    private final Names names;
    private final Narrator narrator;
    private final InstantSource now;

    HistoryPage(Desks desks, Archive archive, Names names, Narrator narrator, InstantSource now) {
        this.desks = desks;
        this.archive = archive;
        this.names = names;
        this.narrator = narrator;
        this.now = now;
    }

    /**
     * What is shown.
     *
     * @param wrong      whether some field is, so that nothing was looked for
     * @param workgroups those that there are, to choose from
     * @param newest     the address of the first page; empty if this is it
     * @param older      the address of the next page; empty if there is none
     * @param until      up to where was looked, if that found less than a page; empty otherwise
     * @param text       the address of everything found as a text
     * @param json       and for programs
     * @param narrowed   whether something was asked for
     * @param nav        the ways to the other pages of the workgroup that is asked for; null if none is
     * @param done       the key of what was done just now; empty for nothing
     */
    public record View(List<Field> fields, boolean wrong, List<String> workgroups, List<Row> rows, String newest, String older, String until,
                       String text, String json, boolean narrowed, String zone, Nav nav, String done) { }

    /**
     * One visit.
     *
     * @param address of its own page
     * @param name    as the visitor called himself; empty if he did not
     * @param waited  null if the visitor still waits
     * @param agents  who accepted
     * @param outcome the key of how it ended
     */
    public record Row(String address, String workgroup, String queue, String came, String visitor, String name, Said waited, String agents,
                      String outcome) { }

    @Override
    public Outcome show(Submitted asked) {
        HistoryForm form = HistoryForm.of(asked, names, narrator.zone(), ROWS);
        String format = asked.text("format");
        if (!form.isWrong() && Export.isKnown(format)) {
            return new Export(archive, narrator, form.clock(), now.instant()).of(form.browse(), format);
        }
        Browsed found = form.isWrong() ? new Browsed(List.of(), null) : archive.history().browse(form.browse());
        boolean less = found.next() != null && found.sessions().size() < ROWS;
        return new Outcome.Show(new View(form.fields(), form.isWrong(), desks.workgroups().stream().map(WorkgroupSettings::name).toList(),
            found.sessions().stream().map(session -> row(session, form.clock())).toList(),
            form.browse() == null || form.browse().before() == null ? "" : form.address(),
            found.next() == null ? "" : form.address("before", HistoryForm.written(found.next())),
            less ? form.clock().moment(found.next().since()) : "", form.address("format", "text"), form.address("format", "json"),
            form.isNarrowed(), form.clock().zone().getId(), desks.find(asked.text("workgroup")).map(Nav::of).orElse(null), Done.of(asked)));
    }

    private static Row row(ChatSession session, Clockwork clock) {
        Request request = session.request();
        return new Row(ConversationPage.address(session), session.workgroup(), request.queue(), clock.moment(request.place().since()),
            request.visitor().address().bare(), request.metadata().first("username").orElse(""), Clockwork.waited(request), agents(request),
            outcome(request));
    }

    static String agents(Request request) {
        return request.offers().stream().filter(offer -> offer.state() == OfferState.ACCEPTED).map(Offer::agent).map(Address::bare).distinct()
            .collect(Collectors.joining(", "));
    }

    static String outcome(Request request) {
        return "console.past.outcome." + (request.end() == null ? "running" : HistoryForm.word(request.end().outcome()));
    }
}
