package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is set for the plugin as a whole. */
final class SystemForm {

    /** Labels of a host name (RFC 1123 section 2.1), short enough to leave room for the server's domain. */
    private static final String SUBDOMAIN = "[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?){0,2}";
    private static final SystemSettings USUAL = SystemSettings.DEFAULT;

    private final SystemSettings running;
    private final Predicate<String> service;

    /**
     * @param running what holds until the plugin is loaded anew
     * @param service whether the server has a service at that subdomain
     */
    SystemForm(SystemSettings running, Predicate<String> service) {
        this.running = running;
        this.service = service;
    }

    Form<SystemSettings> form() {
        return new Form<>(List.of(
            new Form.Part<>("system-addresses", List.of(
                subdomain("subdomain", USUAL.subdomain(), SystemSettings::subdomain, (now, typed) ->
                    new SystemSettings(typed, now.rooms(), now.threads(), now.roomPatience())).checked(this::addressIsFree),
                subdomain("rooms-subdomain", USUAL.rooms(), SystemSettings::rooms, (now, typed) ->
                    new SystemSettings(now.subdomain(), typed, now.threads(), now.roomPatience())).checked(this::roomsAreThere))),
            new Form.Part<>("system-work", List.of(
                Setting.number("threads", 1, SystemSettings.MOST_THREADS, USUAL.threads(), SystemSettings::threads, (now, threads) ->
                    new SystemSettings(now.subdomain(), now.rooms(), threads, now.roomPatience())),
                Setting.number("room-timeout", SystemSettings.LEAST_PATIENCE, SystemSettings.MOST_PATIENCE, (int) USUAL.roomPatience().toMillis(),
                    now -> (int) now.roomPatience().toMillis(), (now, millis) ->
                        new SystemSettings(now.subdomain(), now.rooms(), now.threads(), Duration.ofMillis(millis)))))));
    }

    private static Setting<SystemSettings> subdomain(String name, String usual, Function<SystemSettings, String> get,
            BiFunction<SystemSettings, String, SystemSettings> set) {
        return new Setting<>(name, Field.Kind.WORDS, List.of(), get, (before, typed) -> {
            String subdomain = typed.isEmpty() ? usual : typed.toLowerCase(Locale.ROOT);
            if (!subdomain.matches(SUBDOMAIN)) {
                throw new Unfit("field.subdomain", typed);
            }
            return set.apply(before, subdomain);
        }, usual);
    }

    // What holds already may stay, whatever has become of it: its finding says so, and the other settings can be changed.
    private void addressIsFree(SystemSettings after) throws Unfit {
        if (!after.subdomain().equals(running.subdomain()) && service.test(after.subdomain())) {
            throw new Unfit("field.subdomain.taken", after.subdomain());
        }
    }

    private void roomsAreThere(SystemSettings after) throws Unfit {
        boolean ours = after.rooms().equals(after.subdomain()) || after.rooms().equals(running.subdomain());
        if (ours || !after.rooms().equals(running.rooms()) && !service.test(after.rooms())) {
            throw new Unfit("field.subdomain.rooms", after.rooms());
        }
    }
}
