package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A server on which everything is well, until a test says otherwise. */
final class QuietServer implements Surroundings {

    Supplier<Database> database = () -> new Database("HSQL 2.7.4", SCHEMA, true, Duration.ofMillis(3));
    Supplier<Duration> rooms = () -> Duration.ofMillis(2);
    Mail mail = new Mail(true, null, null);
    Web web = new Web(List.of("wss://chat.example.org:7443/ws/", "https://chat.example.org:7443/http-bind/"));
    boolean anonymous = true;
    Threads desks = new Threads("desks", 4, 1, 0);
    Unsearchable unsearchable = new Unsearchable(0, 0);
    final Set<String> services = new HashSet<>(Set.of("workgroup.example.org", "conference.example.org", "pubsub.example.org"));
    SystemSettings saved = SystemSettings.DEFAULT;

    @Override
    public Database database() {
        return database.get();
    }

    @Override
    public Duration rooms() {
        return rooms.get();
    }

    @Override
    public String roomsAddress() {
        return "conference.example.org";
    }

    @Override
    public String address() {
        return "workgroup.example.org";
    }

    @Override
    public boolean isReachable(String address) {
        return services.contains(address);
    }

    @Override
    public Mail mail() {
        return mail;
    }

    @Override
    public Web web() {
        return web;
    }

    @Override
    public boolean anonymousLogin() {
        return anonymous;
    }

    @Override
    public Versions versions() {
        return new Versions("0.1.0", "5.1.1", "17.0.1");
    }

    @Override
    public List<Threads> threads() {
        return List.of(desks);
    }

    @Override
    public Unsearchable unsearchable() {
        return unsearchable;
    }

    @Override
    public SystemSettings settings() {
        return saved;
    }

    @Override
    public SystemSettings running() {
        return new SystemSettings("workgroup", "conference", 4, saved.roomPatience());
    }

    @Override
    public void save(SystemSettings settings) {
        saved = settings;
    }
}
