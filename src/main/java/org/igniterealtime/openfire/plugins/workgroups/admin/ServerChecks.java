package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the desks need of the server, and how it is. */
final class ServerChecks {

    /** An answer that takes longer is felt by visitors. */
    private static final Duration SLOW = Duration.ofMillis(500);
    /** No mail server takes longer for a mail. */
    private static final Duration LONG_SENDING = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Surroundings server;
    private final InstantSource clock;

    ServerChecks(Surroundings server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /** By name, in the order in which they are to be read. */
    Map<String, Supplier<Finding>> all() {
        Map<String, Supplier<Finding>> checks = new LinkedHashMap<>();
        checks.put("database", this::database);
        checks.put("address", this::address);
        checks.put("rooms", this::rooms);
        checks.put("web", this::web);
        checks.put("anonymous", this::anonymous);
        checks.put("mail", this::mail);
        checks.put("versions", this::versions);
        return checks;
    }

    private Finding database() {
        Surroundings.Database database = server.database();
        long millis = database.took().toMillis();
        Finding finding;
        if (database.schema() != Surroundings.SCHEMA) {
            finding = Finding.bad("database", Said.of("console.found.database.schema", database.product(), database.schema(), Surroundings.SCHEMA),
                "console.advice.database.schema");
        } else if (!database.durable()) {
            finding = Finding.bad("database", Said.of("console.found.database.loses", database.product()), "console.advice.database.loses");
        } else if (database.took().compareTo(SLOW) > 0) {
            finding = Finding.note("database", Said.of("console.found.database.slow", database.product(), millis), "console.advice.database.slow");
        } else {
            finding = Finding.well("database", Said.of("console.found.database", database.product(), database.schema(), millis));
        }
        return finding.with("product", database.product()).with("schema", database.schema()).with("durable", database.durable())
            .with("millis", millis);
    }

    private Finding address() {
        boolean reachable = server.isReachable(server.address());
        return (reachable ? Finding.well("address", Said.of("console.found.address", server.address()))
            : Finding.bad("address", Said.of("console.found.address.gone", server.address()), "console.advice.address"))
            .with("reachable", reachable);
    }

    private Finding rooms() {
        String address = server.roomsAddress();
        if (!server.isReachable(address)) {
            return Finding.bad("rooms", Said.of("console.found.rooms.none", address), "console.advice.rooms.none").with("service", "none");
        }
        Duration took;
        try {
            took = server.rooms();
        } catch (IllegalStateException refused) {
            return Finding.bad("rooms", Said.of("console.found.rooms.refused", address), "console.advice.rooms.refused").with("answer", "refused");
        }
        return (took.compareTo(SLOW) > 0
            ? Finding.note("rooms", Said.of("console.found.rooms.slow", address, took.toMillis()), "console.advice.rooms.slow")
            : Finding.well("rooms", Said.of("console.found.rooms", address, took.toMillis()))).with("millis", took.toMillis());
    }

    private Finding web() {
        List<String> addresses = server.web().addresses();
        boolean secure = addresses.stream().anyMatch(address -> address.startsWith("wss:"));
        Finding finding;
        if (addresses.isEmpty()) {
            finding = Finding.note("web", Said.of("console.found.web.off"), "console.advice.web.off");
        } else if (!secure) {
            finding = Finding.note("web", Said.of("console.found.web", String.join("  ", addresses)), "console.advice.web.plain");
        } else {
            finding = Finding.well("web", Said.of("console.found.web", String.join("  ", addresses)));
        }
        return finding.with("on", !addresses.isEmpty()).with("secure", secure);
    }

    private Finding anonymous() {
        boolean allowed = server.anonymousLogin();
        return (allowed ? Finding.well("anonymous", Said.of("console.found.anonymous"))
            : Finding.note("anonymous", Said.of("console.found.anonymous.off"), "console.advice.anonymous")).with("allowed", allowed);
    }

    private Finding mail() {
        Surroundings.Mail mail = server.mail();
        Finding finding;
        if (!mail.setUp()) {
            finding = Finding.note("mail", Said.of("console.found.mail.off"), "console.advice.mail.off");
        } else if (mail.sending() != null && Duration.between(mail.sending(), clock.instant()).compareTo(LONG_SENDING) > 0) {
            finding = Finding.bad("mail", Said.of("console.found.mail.hangs", time(mail.sending())), "console.advice.mail.failed");
        } else if (mail.last() == null) {
            finding = Finding.well("mail", Said.of("console.found.mail.unused"));
        } else if (mail.last().failure().isEmpty()) {
            finding = Finding.well("mail", Said.of("console.found.mail", time(mail.last().at())));
        } else {
            finding = Finding.bad("mail", Said.of("console.found.mail.failed", time(mail.last().at()), mail.last().failure()), "console.advice.mail.failed");
        }
        return finding.with("set up", mail.setUp()).with("last", mail.last() == null ? "none"
            : mail.last().failure().isEmpty() ? "taken" : mail.last().failure());
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    private Finding versions() {
        Surroundings.Versions versions = server.versions();
        return Finding.well("versions", Said.of("console.found.versions", versions.plugin(), versions.server(), versions.java()))
            .with("plugin", versions.plugin()).with("openfire", versions.server()).with("java", versions.java());
    }
}
