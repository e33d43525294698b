package org.igniterealtime.openfire.plugins.workgroups.admin;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.admin.ConversationView.Moment;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** Part of what was said in a session, with who came and went meanwhile. */
final class Conversation {

    private record Timed(Instant at, Moment moment) { }

    private final Request request;
    private final List<Participant> stays;
    private final Clockwork clock;
    private final List<TranscriptLine> lines;
    private final Instant from;
    private final Instant until;

    /**
     * @param next    the first line of the next part; null if this is the last
     * @param isFirst whether nothing was said before
     */
    Conversation(ChatSession session, Clockwork clock, List<TranscriptLine> lines, TranscriptLine next, boolean isFirst) {
        this.request = session.request();
        this.stays = request.chat() == null ? List.of() : request.chat().participants();
        this.clock = clock;
        this.lines = lines;
        this.from = isFirst || lines.isEmpty() ? Instant.MIN : lines.get(0).at();
        this.until = next == null ? Instant.MAX : next.at();
    }

    List<Moment> moments() {
        // Nobody speaks before he has come, or after he has gone: so comings are put first, and goings last, of what has the same time.
        List<Timed> all = new ArrayList<>();
        stays.forEach(stay -> add(all, stay.enteredAt(), stay, "console.past.came.room"));
        lines.forEach(line -> all.add(new Timed(line.at(), new Moment(kind(line), clock.time(line.at()), line.nickname(), line.body()))));
        stays.forEach(stay -> add(all, stay.leftAt(), stay, "console.past.went.room"));
        all.sort(comparing(Timed::at));
        List<Moment> moments = new ArrayList<>();
        String day = "";
        for (Timed one : all) {
            if (!clock.day(one.at()).equals(day)) {
                day = clock.day(one.at());
                moments.add(new Moment("day", "", day, ""));
            }
            moments.add(one.moment());
        }
        return moments;
    }

    private void add(List<Timed> all, Instant at, Participant stay, String key) {
        if (at != null && !at.isBefore(from) && at.isBefore(until)) {
            all.add(new Timed(at, new Moment("event", clock.time(at), stay.nickname(), key)));
        }
    }

    private String kind(TranscriptLine line) {
        return role(line).map(role -> role.name().toLowerCase(Locale.ROOT)).orElseGet(() ->
            line.sender() != null && line.sender().bare().equals(request.visitor().address().bare()) ? "visitor" : "other");
    }

    // Nicknames are given again to whoever comes next: the one who was there then has said it.
    private Optional<Participant.Role> role(TranscriptLine line) {
        Stream<Participant> named = stays.stream().filter(stay -> stay.nickname().equals(line.nickname()) && !stay.enteredAt().isAfter(line.at()));
        return named.reduce((earlier, later) -> later).map(Participant::role);
    }
}
