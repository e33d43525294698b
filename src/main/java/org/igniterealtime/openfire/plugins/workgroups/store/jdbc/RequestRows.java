package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Announcement;
import org.igniterealtime.openfire.plugins.workgroups.core.Chat;
import org.igniterealtime.openfire.plugins.workgroups.core.Chosen;
import org.igniterealtime.openfire.plugins.workgroups.core.End;
import org.igniterealtime.openfire.plugins.workgroups.core.Journey;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/** Requests, each with its chat and its end in one row; metadata, offers and participants have their own. */
final class RequestRows {

    /** How much of a bare address the indexes see; see the scripts. */
    private static final int PERSON = 255;
    // No workgroup's name has one in it: it is the local part of an address (RFC 7622 §3.3).
    private static final String BETWEEN = " ";

    private record Row(String workgroup, Request request) { }

    private static final List<String> COLUMNS = List.of("workgroup", "active",
        "visitor", "person", "userId", "filedAs", "registered", "language",
        "queue", "priority", "since", "arrival", "rules", "tags", "preferred", "recentAgent", "homeQueue", "steps", "askedPriority", "chosen",
        "cameFrom", "movedTo", "moves",
        "state", "queuedAt", "nobodySince",
        "agent", "agentSession", "acceptedAt", "openedAt", "roomOpen", "invitations", "invitedAt",
        "endedAt", "outcome", "keptUntil",
        "toldQueue", "toldAt", "toldMedian", "toldNinetieth", "toldBasis", "toldServedAt", "toldHandedOnAt");
    private static final Table<Row> REQUESTS = new Table<>("wgRequest", COLUMNS, List.of("request"), RequestRows::bind);

    private RequestRows() {
    }

    /** As much of an address as stands in an index. */
    static String indexed(Address address) {
        return Beginning.of(address.bare(), PERSON);
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Request request = row.request();
        Visitor visitor = request.visitor();
        Place place = request.place();
        to.text(row.workgroup()).flag(!request.state().isFinal() || request.end().keptUntil() != null)
            .address(visitor.address()).text(indexed(visitor.address())).address(visitor.userId()).text(indexed(visitor.userId()))
            .flag(visitor.registered()).text(visitor.language()).text(place.queue()).number(place.priority()).at(place.since()).number(place.arrival());
        bind(to, request.route());
        to.name(request.state()).at(request.queuedAt()).at(request.nobodySince());
        bind(to, request.chat());
        bind(to, request.end());
        bind(to, request.announced());
        to.text(request.id());
    }

    private static void bind(Parameters to, Route route) throws SQLException {
        to.text(Lines.joined(route.rules())).text(Lines.joined(route.tags())).address(route.preferred()).address(route.recent())
            .text(route.home()).number(route.steps()).number(route.asked()).text(text(route.chosen()))
            .text(Lines.joined(route.journey().from().stream().map(stop -> stop.workgroup() + BETWEEN + stop.request()).toList()))
            .text(route.journey().to()).number(route.journey().sent());
    }

    private static Route route(Columns columns) throws SQLException {
        return new Route(Lines.split(columns.text("rules")), Lines.split(columns.text("tags")), columns.address("preferred"),
            columns.address("recentAgent"), columns.text("homeQueue"), columns.count("steps"), columns.count("askedPriority"),
            chosen(columns.textIfAny("chosen")), journey(columns));
    }

    private static String text(Chosen chosen) {
        return chosen == null ? null : chosen.rule() == null ? chosen.by().name() : chosen.by() + BETWEEN + chosen.rule();
    }

    private static Chosen chosen(String text) {
        String[] parts = text == null ? new String[0] : text.split(BETWEEN, 2);
        return parts.length == 0 ? null : new Chosen(Chosen.By.valueOf(parts[0]), parts.length == 1 ? null : parts[1]);
    }

    private static Journey journey(Columns columns) throws SQLException {
        List<Journey.Stop> from = Lines.split(columns.text("cameFrom")).stream().map(line -> line.split(BETWEEN, 2))
            .map(stop -> new Journey.Stop(stop[0], stop[1])).toList();
        return new Journey(from, columns.textIfAny("movedTo"), columns.count("moves"));
    }

    private static void bind(Parameters to, Chat chat) throws SQLException {
        if (chat == null) {
            to.text(null).text(null).at(null).at(null).flag(false).number(0).at(null);
        } else {
            to.address(chat.agent()).address(chat.session()).at(chat.acceptedAt()).at(chat.openedAt()).flag(chat.roomOpen())
                .number(chat.invitations()).at(chat.invitedAt());
        }
    }

    private static void bind(Parameters to, End end) throws SQLException {
        if (end == null) {
            to.at(null).text(null).at(null);
        } else {
            to.at(end.at()).name(end.outcome()).at(end.keptUntil());
        }
    }

    private static void bind(Parameters to, Announcement told) throws SQLException {
        if (told == null) {
            to.text(null).at(null).real(null).real(null).text(null).at(null).at(null);
        } else {
            to.text(told.queue()).at(told.at()).real(told.median()).real(told.ninetieth()).name(told.basis()).at(told.servedAt())
                .at(told.handedOnAt());
        }
    }

    private static Announcement announcement(Columns columns) throws SQLException {
        return columns.at("toldAt") == null ? null : new Announcement(columns.text("toldQueue"), columns.at("toldAt"),
            columns.real("toldMedian"), columns.real("toldNinetieth"), columns.name("toldBasis", WaitForecast.Basis.class),
            columns.at("toldServedAt"), columns.at("toldHandedOnAt"));
    }

    static void save(Connection connection, String workgroup, List<Request> changed, News news) throws SQLException {
        Map<Boolean, List<Row>> byNew = changed.stream().map(request -> new Row(workgroup, request))
            .collect(Collectors.partitioningBy(row -> news.isNew(row.request().id())));
        REQUESTS.insert(connection, byNew.get(true));
        REQUESTS.update(connection, byNew.get(false));
        FieldRows.insert(connection, byNew.get(true).stream().map(Row::request).toList());
        Map<String, Request> byId = changed.stream().collect(Collectors.toMap(Request::id, request -> request));
        OfferRows.save(connection, changed.stream().collect(Collectors.toMap(Request::id, Request::offers)),
            (id, offer) -> byId.get(id).place().since(), news);
        ParticipantRows.save(connection, changed, news);
    }

    /**
     * The selected requests with everything that belongs to them, in four queries however many they are; by arrival. HSQLDB goes through
     * tables as they are named: first the requests, which the selection finds by an index.
     */
    static List<Request> read(Connection connection, Selection selection) throws SQLException {
        Map<String, Metadata> metadata = FieldRows.read(connection, selection);
        Map<String, List<Offer>> offers = OfferRows.read(connection, selection);
        Map<String, List<Participant>> participants = ParticipantRows.read(connection, selection);
        List<Request> requests = new ArrayList<>();
        Query.run(connection, "SELECT r.request, r." + String.join(", r.", COLUMNS) + " FROM wgRequest r WHERE " + selection.condition()
            + " ORDER BY r.arrival, r.request", columns -> {
                String id = columns.text("request");
                requests.add(request(columns, id, metadata.getOrDefault(id, Metadata.NONE), offers.getOrDefault(id, List.of()),
                    participants.getOrDefault(id, List.of())));
            }, selection.values());
        return requests;
    }

    private static Request request(Columns columns, String id, Metadata metadata, List<Offer> offers, List<Participant> participants)
            throws SQLException {
        Visitor visitor = new Visitor(columns.address("visitor"), columns.address("userId"), columns.flag("registered"),
            columns.textIfAny("language"));
        Place place = new Place(columns.text("queue"), columns.count("priority"), columns.at("since"), columns.number("arrival"));
        Chat chat = columns.address("agent") == null ? null
            : new Chat(columns.address("agent"), columns.address("agentSession"), columns.at("acceptedAt"), columns.at("openedAt"),
                columns.flag("roomOpen"), columns.count("invitations"), columns.at("invitedAt"), participants);
        End end = columns.at("endedAt") == null ? null
            : new End(columns.at("endedAt"), columns.name("outcome", Outcome.class), columns.at("keptUntil"));
        return new Request(id, visitor, metadata, place, route(columns), columns.name("state", RequestState.class), columns.at("queuedAt"),
            columns.at("nobodySince"), offers, chat, end, announcement(columns));
    }

    /** Who served whom last, of the people with an account who were served last; the last at the end. */
    static Map<String, Address> regulars(Connection connection, String workgroup) throws SQLException {
        List<Map.Entry<String, Address>> served = new ArrayList<>();
        Query.some(connection, "SELECT userId, agent FROM wgRequest WHERE workgroup = ? AND outcome = ? AND registered = 1"
            + " ORDER BY endedAt DESC", Snapshot.MOST_REGULARS, to -> to.text(workgroup).name(Outcome.SERVED),
            columns -> served.add(Map.entry(columns.address("userId").bare(), columns.address("agent"))));
        Map<String, Address> regulars = new LinkedHashMap<>();
        for (int newest = served.size() - 1; newest >= 0; newest--) {
            regulars.remove(served.get(newest).getKey());
            regulars.put(served.get(newest).getKey(), served.get(newest).getValue());
        }
        return regulars;
    }

    static long nextArrival(Connection connection, String workgroup) throws SQLException {
        long[] last = new long[1];
        Query.run(connection, "SELECT MAX(arrival) AS lastArrival FROM wgRequest WHERE workgroup = ?",
            columns -> last[0] = columns.number("lastArrival"), workgroup);
        return last[0] + 1;
    }
}
