package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An unpacked Openfire as it is downloaded: lib, conf, resources, plugins/admin. The build lays out one from Maven
 * Central in target/openfire; {@code -Dopenfire.home=DIR} names another.
 */
record Distribution(Path folder) {

    /** Not needed in a home: jars are used where they are, the rest is for people or left over from a run. */
    private static final Set<String> NOT_COPIED =
            Set.of("lib", "bin", "dist", "documentation", "logs", "embedded-db");

    Distribution {
        if (!Files.isDirectory(folder.resolve("lib"))) {
            throw new IllegalArgumentException("No Openfire in " + folder
                    + ": it has no lib folder. \"mvn test-compile\" lays out target/openfire; -Dopenfire.home=DIR names another");
        }
    }

    static Distribution configured() {
        return new Distribution(Path.of(OpenfireBuilder.configured("openfire.home", "target/openfire")).toAbsolutePath());
    }

    /** Without startup.jar: our launcher is the starter, and Openfire should not look for another one's commands. */
    List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.endsWith("startup.jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Openfire logged with log4j 1 until 4.2. */
    boolean logsWithLog4j2() throws IOException {
        return jars().stream().anyMatch(jar -> jar.getFileName().toString().startsWith("log4j-core-"));
    }

    void copyTo(Path home) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Path relative = folder.relativize(directory);
                if (relative.getNameCount() == 1 && NOT_COPIED.contains(relative.toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(home.resolve(relative));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, home.resolve(folder.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
