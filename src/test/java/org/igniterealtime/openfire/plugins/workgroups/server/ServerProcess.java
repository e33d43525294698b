package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.igniterealtime.openfire.plugins.workgroups.server.launcher.Launcher;
import org.igniterealtime.openfire.plugins.workgroups.server.launcher.ServerControl;

/** A Java process that runs Openfire on a class path of its own. */
final class ServerProcess {

    private final Process process;
    private final ServerControl control;

    private ServerProcess(Process process) {
        this.process = process;
        this.control = RemoteControl.of(process);
    }

    static ServerProcess launch(OpenfireHome home, List<Path> classPath, List<String> jvmFlags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Standard output carries the launcher's answers; the JVM would print its warnings there.
        command.add("-XX:+DisplayVMOutputToStderr");
        // The connection pool of 4.2 defines its proxy classes by reflection.
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        command.add("-Djava.awt.headless=true");
        command.add("-DopenfireHome=" + home.folder());
        command.addAll(home.logging().jvmFlags());
        command.addAll(jvmFlags);
        command.add("-classpath");
        command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(Launcher.class.getName());
        return new ServerProcess(new ProcessBuilder(command)
                .directory(home.folder().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(home.console().toFile()))
                .start());
    }

    ServerControl control() {
        return control;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The server stops its plugins and modules and closes its database. */
    void stop() throws Exception {
        try {
            control.stop();
        } catch (ServerCallFailed e) {
            // Ctrl-C goes to parent and child alike: then the child is already ending by itself.
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                throw e;
            }
        } finally {
            kill();
        }
    }

    /** SIGKILL: what a power cut looks like to the plugin. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
