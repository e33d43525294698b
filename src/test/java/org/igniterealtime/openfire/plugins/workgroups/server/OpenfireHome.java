package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.server.launcher.Launcher;

/** The folder one server lives in: configuration, database, plugins and logs. */
record OpenfireHome(Path folder, ServerLogging logging) {

    static OpenfireHome create(Path folder, Distribution distribution, String domain, String locale, Ports ports, String logLevel,
            FirstRows rows) throws IOException {
        distribution.copyTo(folder);
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("conf/openfire.xml"), CONFIGURATION.formatted(domain, ports.admin(), locale));
        rows.appendTo(folder.resolve("resources/database/openfire_hsqldb.sql"));
        createKeyStores(Files.createDirectories(folder.resolve("resources/security")));
        copyLauncher(folder.resolve("launcher"));
        ServerLogging logging = ServerLogging.write(folder.resolve("conf"), distribution.logsWithLog4j2(),
                logFile(folder), logLevel);
        return new OpenfireHome(folder, logging);
    }

    ServerLog log() {
        return new ServerLog(logFile(folder));
    }

    /** What the server and its JVM print. */
    Path console() {
        return folder.resolve("logs/console.log");
    }

    Path launcherClasses() {
        return folder.resolve("launcher");
    }

    Path plugin(String name) {
        return folder.resolve("plugins").resolve(name + ".jar");
    }

    /** HSQLDB trusts a dead process's lock file for ten seconds; we know better than the next start can. */
    void deleteDatabaseLock() throws IOException {
        Files.deleteIfExists(folder.resolve("embedded-db/openfire.lck"));
    }

    private static Path logFile(Path folder) {
        return folder.resolve("logs/openfire.log");
    }

    /** Empty ones will do: without the files no client port opens. */
    private static void createKeyStores(Path folder) throws IOException {
        char[] password = "changeit".toCharArray();
        for (String name : List.of("keystore", "truststore", "client.truststore")) {
            Path file = folder.resolve(name);
            if (Files.notExists(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    KeyStore store = KeyStore.getInstance("JKS");
                    store.load(null, password);
                    store.store(out, password);
                } catch (GeneralSecurityException e) {
                    throw new IOException("Could not create the key store " + file, e);
                }
            }
        }
    }

    /**
     * Only the launcher's package goes on the server's class path. With all test classes there, the plugin would find
     * what its jar may lack.
     */
    private static void copyLauncher(Path folder) throws IOException {
        String packagePath = Launcher.class.getPackageName().replace('.', '/');
        Path target = Files.createDirectories(folder.resolve(packagePath));
        try {
            Path classes = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.list(classes.resolve(packagePath))) {
                for (Path file : files.toList()) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException("The launcher's classes are not in a folder", e);
        }
    }

    private static final String CONFIGURATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <jive>
                <setup>true</setup>
                <locale>%3$s</locale>
                <fqdn>%1$s</fqdn>
                <network>
                    <interface>127.0.0.1</interface>
                </network>
                <adminConsole>
                    <interface>127.0.0.1</interface>
                    <port>%2$d</port>
                    <securePort>0</securePort>
                </adminConsole>
                <connectionProvider>
                    <className>org.jivesoftware.database.EmbeddedConnectionProvider</className>
                </connectionProvider>
            </jive>
            """;
}
