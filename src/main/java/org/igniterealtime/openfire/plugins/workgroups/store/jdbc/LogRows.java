package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.EventText;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.LoggedEvent;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.igniterealtime.openfire.plugins.workgroups.store.WithoutPeople;

/** The log, and the messages beside it. */
final class LogRows {

    private record Line<T>(String workgroup, T content) { }

    private static final Table<Line<Journal.Entry>> LOG = new Table<>("wgLog",
        List.of("happenedAt", "kind", "request", "detail"), List.of("workgroup", "seqNo"),
        (to, line) -> to.at(line.content().at()).text(line.content().kind()).text(line.content().request()).text(line.content().detail())
            .text(line.workgroup()).number(line.content().sequence()));

    private static final Table<Line<TranscriptLine>> MESSAGES = new Table<>("wgMessage",
        List.of("request", "saidAt", "sender", "nickname", "stanzaId", "body"), List.of("workgroup", "seqNo"),
        (to, line) -> to.text(line.content().session()).at(line.content().at()).address(line.content().sender())
            .text(line.content().nickname()).text(line.content().stanzaId()).text(line.content().body())
            .text(line.workgroup()).number(line.content().sequence()));

    private LogRows() {
    }

    /** Writes the log first, for its key decides who owns the workgroup. */
    static void insert(Connection connection, Batch batch) throws SQLException {
        List<Line<Journal.Entry>> entries = new ArrayList<>();
        List<Line<TranscriptLine>> messages = new ArrayList<>();
        long sequence = batch.firstSequence();
        for (LoggedEvent logged : batch.events()) {
            EventText text = EventText.of(logged.event());
            entries.add(new Line<>(batch.workgroup(),
                new Journal.Entry(sequence, logged.at(), text.kind(), text.request(), text.detail())));
            if (logged.event() instanceof Event.Said said) {
                messages.add(new Line<>(batch.workgroup(), new TranscriptLine(sequence, said.request(), said.saidAt(), said.sender(),
                    said.nickname(), said.stanzaId(), said.body())));
            }
            sequence++;
        }
        LOG.insert(connection, entries);
        MESSAGES.insert(connection, messages);
    }

    static long nextSequence(Connection connection, String workgroup) throws SQLException {
        long[] last = new long[1];
        Query.run(connection, "SELECT MAX(seqNo) AS lastNo FROM wgLog WHERE workgroup = ?",
            columns -> last[0] = columns.number("lastNo"), workgroup);
        return last[0] + 1;
    }

    /** When the event with that number was; null if there is none. */
    static Instant lastAt(Connection connection, String workgroup, long sequence) throws SQLException {
        Instant[] at = new Instant[1];
        Query.some(connection, "SELECT happenedAt FROM wgLog WHERE workgroup = ? AND seqNo = ?", 1,
            to -> to.text(workgroup).number(sequence), columns -> at[0] = columns.at("happenedAt"));
        return at[0];
    }

    static List<Journal.Entry> entriesOf(Connection connection, String workgroup, String request) throws SQLException {
        List<Journal.Entry> entries = new ArrayList<>();
        Query.run(connection, "SELECT seqNo, happenedAt, kind, request, detail FROM wgLog"
            + " WHERE workgroup = ? AND request = ? ORDER BY seqNo",
            columns -> entries.add(entry(columns)), workgroup, request);
        return entries;
    }

    static List<Journal.Entry> entriesOf(Connection connection, String workgroup, String request, Set<String> kinds, int most)
            throws SQLException {
        return some(connection, " AND request = ? AND kind IN (" + marks(kinds) + ") ORDER BY seqNo", most, to -> {
            to.text(workgroup).text(request);
            texts(to, kinds);
        });
    }

    /** In no order, and whatever their numbers are: else a database may choose the key for it, and go through all of a workgroup's log. */
    static List<Journal.Entry> entriesOf(Connection connection, String workgroup, Set<String> requests, Set<String> kinds, int most)
            throws SQLException {
        return some(connection, " AND request IN (" + marks(requests) + ") AND kind IN (" + marks(kinds) + ')', most, to -> {
            to.text(workgroup);
            texts(to, requests);
            texts(to, kinds);
        });
    }

    static List<Journal.Entry> entries(Connection connection, String workgroup, long first, long last, Set<String> kinds, int most)
            throws SQLException {
        return some(connection, " AND seqNo >= ? AND seqNo <= ? AND kind IN (" + marks(kinds) + ") ORDER BY seqNo", most, to -> {
            to.text(workgroup).number(first).number(last);
            texts(to, kinds);
        });
    }

    private static List<Journal.Entry> some(Connection connection, String which, int most, Query.Filling filling) throws SQLException {
        List<Journal.Entry> entries = new ArrayList<>();
        Query.some(connection, "SELECT seqNo, happenedAt, kind, request, detail FROM wgLog WHERE workgroup = ?" + which, most, filling,
            columns -> entries.add(entry(columns)));
        return entries;
    }

    private static String marks(Set<String> texts) {
        return String.join(", ", Collections.nCopies(texts.size(), "?"));
    }

    private static void texts(Parameters to, Set<String> texts) throws SQLException {
        for (String text : texts) {
            to.text(text);
        }
    }

    private static Journal.Entry entry(Columns columns) throws SQLException {
        return new Journal.Entry(columns.number("seqNo"), columns.at("happenedAt"), columns.text("kind"), columns.text("request"),
            columns.text("detail"));
    }

    private static final String LINES = "SELECT seqNo, request, saidAt, sender, nickname, stanzaId, body FROM wgMessage WHERE request = ?"
        + " ORDER BY saidAt, seqNo";

    static List<TranscriptLine> lines(Connection connection, String session) throws SQLException {
        List<TranscriptLine> lines = new ArrayList<>();
        Query.run(connection, LINES, columns -> lines.add(line(columns)), session);
        return lines;
    }

    static List<TranscriptLine> lines(Connection connection, String session, int skip, int most) throws SQLException {
        List<TranscriptLine> lines = new ArrayList<>();
        int[] skipped = new int[1];
        Query.some(connection, LINES, skip + most, to -> to.text(session), columns -> {
            if (skipped[0]++ >= skip) {
                lines.add(line(columns));
            }
        });
        return lines;
    }

    /** The messages that were logged last, from the last one backwards. HSQLDB follows the index so if all of its columns are named (ADR 29). */
    static List<TranscriptLine> lastLines(Connection connection, String session, int most) throws SQLException {
        List<TranscriptLine> lines = new ArrayList<>();
        Query.some(connection, "SELECT seqNo, request, saidAt, sender, nickname, stanzaId, body FROM wgMessage WHERE request = ?"
            + " ORDER BY request DESC, seqNo DESC", most, to -> to.text(session), columns -> lines.add(line(columns)));
        return lines;
    }

    /** How many messages of a session were logged before that number. */
    static int linesBefore(Connection connection, String session, long sequence) throws SQLException {
        int[] earlier = new int[1];
        Query.some(connection, "SELECT COUNT(*) AS earlier FROM wgMessage WHERE request = ? AND seqNo < ?", 1,
            to -> to.text(session).number(sequence), columns -> earlier[0] = Math.toIntExact(columns.number("earlier")));
        return earlier[0];
    }

    private static TranscriptLine line(Columns columns) throws SQLException {
        return new TranscriptLine(columns.number("seqNo"), columns.text("request"), columns.at("saidAt"), columns.address("sender"),
            columns.text("nickname"), columns.text("stanzaId"), columns.text("body"));
    }

    /** Takes out of what the log says of a request whatever says who the visitor was. */
    static void erase(Connection connection, String workgroup, String request) throws SQLException {
        List<Line<Journal.Entry>> rest = entriesOf(connection, workgroup, request).stream().map(entry -> new Line<>(workgroup,
            new Journal.Entry(entry.sequence(), entry.at(), entry.kind(), entry.request(), WithoutPeople.detail(entry.detail())))).toList();
        LOG.update(connection, rest);
    }
}
