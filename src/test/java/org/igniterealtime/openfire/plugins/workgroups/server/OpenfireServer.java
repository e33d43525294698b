package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.igniterealtime.openfire.plugins.workgroups.server.launcher.ServerControl;

/**
 * A real Openfire in a process of its own, for a test to talk to. It dies with the test's JVM, however that ends.
 * Stop or kill it and start it again: the home folder, and with it the database, stays. Not thread-safe, except for
 * {@link #query} and the other calls to a running server.
 */
public final class OpenfireServer implements AutoCloseable {

    private final String domain;
    private final Ports ports;
    private final OpenfireHome home;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> jvmFlags;
    private final Path pluginJar;
    private ServerProcess process;

    OpenfireServer(OpenfireBuilder settings) throws IOException {
        domain = settings.domain;
        ports = settings.ports;
        jvmFlags = List.copyOf(settings.jvmFlags);
        pluginJar = settings.plugin;
        home = OpenfireHome.create(settings.home, settings.distribution, domain, ports, settings.logLevel,
                new FirstRows(settings.properties, settings.users));
        classPath.add(home.launcherClasses());
        classPath.addAll(settings.distribution.jars());
        if (pluginJar != null) {
            Files.copy(pluginJar, home.plugin(pluginName()));
        }
    }

    public static OpenfireBuilder builder() {
        return new OpenfireBuilder();
    }

    /** Returns when clients can connect and the plugin, if there is one, is loaded. */
    public void start() throws IOException, InterruptedException {
        if (isRunning()) {
            throw new IllegalStateException("Openfire in " + home.folder() + " is already running");
        }
        process = ServerProcess.launch(home, classPath, jvmFlags);
        try {
            control().start();
            if (Files.exists(home.plugin(pluginName()))) {
                checkPluginLoaded();
            }
        } catch (Exception e) {
            process.kill();
            throw new IllegalStateException("Openfire did not start in " + home.folder() + ". It printed:\n"
                    + Files.readString(home.console()) + "\nand logged:\n" + String.join("\n", logErrors()), e);
        }
    }

    /** Stops gracefully: the plugin is destroyed, the database closed. */
    public void stop() throws Exception {
        process.stop();
    }

    /** Ends the process at once, by kill -9. */
    public void kill() throws IOException, InterruptedException {
        process.kill();
        home.deleteDatabaseLock();
    }

    /** Stops the server if it runs; its home stays for a look at the logs. */
    @Override
    public void close() throws Exception {
        if (isRunning()) {
            stop();
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Unloads the plugin given to the builder, as the admin console's delete button does. */
    public void unloadPlugin() throws Exception {
        control().removePlugin(pluginName());
        if (control().isPluginLoaded(pluginName())) {
            throw new IllegalStateException("The plugin is still loaded; Openfire logged:\n" + String.join("\n", logErrors()));
        }
    }

    /** Installs the plugin given to the builder once more. */
    public void loadPlugin() throws Exception {
        control().installPlugin(pluginJar.toString(), pluginName());
        checkPluginLoaded();
    }

    /** The rows of a SELECT on the running server's database; column names in any case. */
    public List<Map<String, Object>> query(String sql, Object... parameters) throws Exception {
        return control().query(sql, parameters);
    }

    /** Changes rows of the running server's database. */
    public int update(String sql, Object... parameters) throws Exception {
        return control().update(sql, parameters);
    }

    /** Sets a property of the running server; {@code null} deletes it. */
    public void setProperty(String name, String value) throws Exception {
        control().setProperty(name, value);
    }

    public void createUser(String username, String password) throws Exception {
        control().createUser(username, password, null, null);
    }

    public void createUser(String username, String password, String name, String email) throws Exception {
        control().createUser(username, password, name, email);
    }

    /** Makes the group a group of exactly these users; it is made if need be. */
    public void setGroup(String name, String... usernames) throws Exception {
        control().setGroup(name, List.of(usernames));
    }

    public void deleteGroup(String name) throws Exception {
        control().deleteGroup(name);
    }

    /** The version that the plugin's jar says it is. */
    public String pluginVersion() throws IOException {
        return inJar("plugin.xml", "<version>(.*?)</version>").get(0);
    }

    /** The names of the pages of the admin console that are in the plugin's jar, compiled, in their order. */
    public List<String> pluginPages() throws IOException {
        return inJar("web/WEB-INF/web.xml", "<url-pattern>/([^<]*)\\.jsp</url-pattern>");
    }

    private List<String> inJar(String entry, String pattern) throws IOException {
        try (ZipFile jar = new ZipFile(pluginJar.toFile())) {
            String text = new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().map(found -> found.group(1)).sorted().toList();
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public String domain() {
        return domain;
    }

    public int port() {
        return ports.client();
    }

    public int httpPort() {
        return ports.http();
    }

    public int adminPort() {
        return ports.admin();
    }

    public Path home() {
        return home.folder();
    }

    public Path logFile() {
        return home.log().file();
    }

    /** What the server and its JVM print; a crash or an out-of-memory note is found here. */
    public Path consoleFile() {
        return home.console();
    }

    public long pid() {
        return process.pid();
    }

    /** The log's entries of level WARN and above since the home was made, each with its stack trace. */
    public List<String> logErrors() throws IOException {
        return home.log().errors();
    }

    private ServerControl control() {
        return process.control();
    }

    private String pluginName() {
        return pluginJar == null ? "none" : pluginJar.getFileName().toString().replaceFirst("\\.jar$", "").toLowerCase();
    }

    /** Openfire counts a plugin as loaded even when its start threw; then only the log tells. */
    private void checkPluginLoaded() throws Exception {
        String complaint = "loading plugin '" + pluginName() + "'";
        List<String> failures = logErrors().stream().filter(entry -> entry.contains(complaint)).toList();
        if (!failures.isEmpty() || !control().isPluginLoaded(pluginName())) {
            throw new IllegalStateException(pluginJar + " was not loaded: " + String.join("\n", failures));
        }
    }
}
