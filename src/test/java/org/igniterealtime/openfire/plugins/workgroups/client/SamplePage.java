package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The folder of the visitor's sample page, with the libraries that it names beside it. They come from the npm registry when they are first
 * needed, in exactly the versions of package-lock.json, and stay until {@code mvn clean}.
 */
public final class SamplePage {

    /** What to do on a machine without node or npm. */
    public static final String NEEDS_NPM = "node 18 or later and npm are needed for the sample page and its tests: apt-get install nodejs npm";

    private static final int PATIENCE_MINUTES = 5;

    private SamplePage() {
    }

    /** Whether node and npm can be run here. */
    public static boolean canBeBuilt() throws InterruptedException {
        return runs("node") && runs("npm");
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** The page, with its libraries. */
    public static synchronized Path folder() throws IOException, InterruptedException {
        Path folder = sources();
        Path wanted = folder.resolve("package-lock.json");
        Path installed = folder.resolve("node_modules/.installed");
        if (Files.notExists(installed) || Files.mismatch(wanted, installed) >= 0) {
            run(folder, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
            Files.copy(wanted, installed);
        }
        return folder;
    }

    private static Path sources() {
        try {
            return Path.of(SamplePage.class.getResource("/sample/package.json").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the sample page is not in a folder", e);
        }
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("npm.log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(said.toFile()).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed in " + folder + ":\n" + Files.readString(said));
        }
    }
}
