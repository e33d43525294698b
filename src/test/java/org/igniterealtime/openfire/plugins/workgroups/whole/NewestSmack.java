package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.igniterealtime.openfire.plugins.workgroups.client.Commands;
import org.igniterealtime.openfire.plugins.workgroups.client.Premises;

/**
 * A second Smack beside the one on the class path, with the tests' clients and the tests themselves once more on top of it. The JDK, the
 * test tools, the server and its {@link Premises} are shared. The two Smacks agree in source, not in binary: our part is compiled again.
 */
final class NewestSmack extends URLClassLoader {

    private static final String OURS = "org.igniterealtime.openfire.plugins.workgroups.";
    private static final List<String> APART = List.of("org.jivesoftware.", "org.jxmpp.", "org.minidns.", OURS + "client.", OURS + "whole.",
        OURS + "server.Clients", OURS + "server.PromptSockets");
    private static final List<String> SHARED = List.of(Premises.class.getName(), Commands.class.getName());
    /** Speak to commands as Smack 4.4 does; the admin keeps to it. */
    private static final Set<String> NOT_COMPILED = Set.of("SmackCommands.java", "PlainClient.java", "PlainClientsIT.java", "AgentCommandsIT.java",
        "WhyIT.java", "WordsPagesIT.java");

    private NewestSmack(URL[] classes) {
        super(classes, NewestSmack.class.getClassLoader());
    }

    /** Takes the jars where the build has put them, and compiles. */
    static NewestSmack load() throws IOException {
        Path folder = Path.of(System.getProperty("smack.newest.jars", "target/newest-smack"));
        List<Path> places = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(places::add);
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(places, classes);
        places.add(classes);
        places.add(Path.of("target/test-classes"));
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return new NewestSmack(urls.toArray(URL[]::new));
    }

    private static void compile(List<Path> jars, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>();
        Path tests = Path.of("src/test/java", OURS.split("\\."));
        for (String folder : List.of("client", "whole")) {
            try (Stream<Path> files = Files.list(tests.resolve(folder))) {
                files.filter(file -> !NOT_COMPILED.contains(file.getFileName().toString())).forEach(sources::add);
            }
        }
        sources.add(tests.resolve("server/Clients.java"));
        String classPath = String.join(File.pathSeparator, jars.stream().map(Path::toString).toList()) + File.pathSeparator
            + System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-nowarn", "-proc:none", "-implicit:none", "-d", classes.toString(), "-classpath", classPath);
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call()) {
                throw new IllegalStateException("the tests do not compile with the newest Smack: see above");
            }
        }
    }

    /** The same class, but of this Smack. */
    Class<?> twin(Class<?> original) throws ClassNotFoundException {
        return loadClass(original.getName());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (SHARED.contains(name) || APART.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    /** Smack's lists of what belongs to it are its own; only what it has none of is the others'. */
    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
