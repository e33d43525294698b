package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a server for a test is to be; every setting has a default. */
public final class OpenfireBuilder {

    final Map<String, String> properties = new LinkedHashMap<>(Map.ofEntries(
            // Only what tests use listens, and nothing goes out.
            Map.entry("xmpp.socket.ssl.active", "false"),
            Map.entry("xmpp.server.socket.active", "false"),
            Map.entry("xmpp.server.socket.ssl.active", "false"),
            Map.entry("xmpp.server.permission", "whitelist"),
            Map.entry("xmpp.component.socket.active", "false"),
            Map.entry("xmpp.component.ssl.active", "false"),
            Map.entry("xmpp.multiplex.socket.active", "false"),
            Map.entry("xmpp.multiplex.ssl.active", "false"),
            Map.entry("xmpp.proxy.enabled", "false"),
            Map.entry("flash.crossdomain.enabled", "false"),
            Map.entry("httpbind.port.secure", "0"),
            Map.entry("update.service-enabled", "false"),
            Map.entry("update.notify-admins", "false"),
            // Hundreds of visitors log in at once.
            Map.entry("xmpp.ratelimit.newconnections.c2s.enabled", "false"),
            Map.entry("xmpp.socket.tcp-nodelay", "true"),
            Map.entry("xmpp.client.tls.policy", "disabled")));
    final Map<String, String> users = new LinkedHashMap<>(Map.of("admin", "admin"));
    final List<String> jvmFlags = new ArrayList<>(List.of("-Xmx512m"));
    Distribution distribution;
    Path home;
    Ports ports;
    String domain = "example.org";
    String locale = "en";
    String logLevel = configured("openfire.log", "info");
    Path plugin;

    OpenfireBuilder() {
    }

    /** The folder the server lives in; it must be new or empty. Default: a new one below target/openfire-homes. */
    public OpenfireBuilder home(Path folder) {
        this.home = folder.toAbsolutePath();
        return this;
    }

    /** Default: free ports, so that several servers run side by side. */
    public OpenfireBuilder ports(Ports ports) {
        this.ports = ports;
        return this;
    }

    public OpenfireBuilder domain(String domain) {
        this.domain = domain;
        return this;
    }

    /** The language of the console and of the server's own words, such as zh_CN. Default: en. */
    public OpenfireBuilder locale(String locale) {
        this.locale = locale;
        return this;
    }

    /** trace, debug, info, warn or error. Default: {@code -Dopenfire.log}, or info. */
    public OpenfireBuilder logLevel(String level) {
        this.logLevel = level;
        return this;
    }

    /** Drops this jar into the plugins folder; the start waits until it is loaded and fails if it does not load. */
    public OpenfireBuilder plugin(Path jar) {
        this.plugin = jar.toAbsolutePath();
        return this;
    }

    /** The plugin this project builds: {@code -Dworkgroups.jar}, or target/workgroups.jar. */
    public OpenfireBuilder workgroups() {
        return plugin(Path.of(configured("workgroups.jar", "target/workgroups.jar")));
    }

    public OpenfireBuilder user(String username, String password) {
        users.put(username, password);
        return this;
    }

    /** A server property (a row of ofProperty) of the first start. */
    public OpenfireBuilder property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Lets people in without an account. */
    public OpenfireBuilder anonymousLogin() {
        return property("xmpp.auth.anonymous", "true");
    }

    /** Later flags win over the defaults. */
    public OpenfireBuilder jvmFlag(String flag) {
        jvmFlags.add(flag);
        return this;
    }

    /** An unpacked Openfire other than the one of {@code -Dopenfire.home}. */
    public OpenfireBuilder distribution(Path folder) {
        this.distribution = new Distribution(folder.toAbsolutePath());
        return this;
    }

    public OpenfireServer build() throws IOException {
        if (distribution == null) {
            distribution = Distribution.configured();
        }
        if (ports == null) {
            ports = Ports.free();
        }
        if (home == null) {
            Path homes = Files.createDirectories(Path.of("target", "openfire-homes").toAbsolutePath());
            home = Files.createTempDirectory(homes, "home-");
        }
        properties.put("xmpp.domain", domain);
        properties.put("xmpp.fqdn", domain);
        properties.put("xmpp.socket.plain.port", Integer.toString(ports.client()));
        properties.put("httpbind.port.plain", Integer.toString(ports.http()));
        return new OpenfireServer(this);
    }

    /** Maven passes on a property that nobody set as an empty one. */
    static String configured(String property, String otherwise) {
        String value = System.getProperty(property, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Builds and starts. */
    public OpenfireServer start() throws IOException, InterruptedException {
        OpenfireServer server = build();
        server.start();
        return server;
    }
}
