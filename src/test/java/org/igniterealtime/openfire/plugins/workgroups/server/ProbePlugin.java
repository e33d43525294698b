package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.jivesoftware.openfire.container.Plugin;
import org.jivesoftware.openfire.container.PluginManager;
import org.jivesoftware.util.JiveGlobals;

/** The smallest plugin: counts its starts in a property, or throws when the property probe.fail says so. */
public final class ProbePlugin implements Plugin {

    @Override
    public void initializePlugin(PluginManager manager, File folder) {
        String trouble = JiveGlobals.getProperty("probe.fail");
        if (trouble != null) {
            throw new IllegalStateException(trouble);
        }
        JiveGlobals.setProperty("probe.starts", Integer.toString(JiveGlobals.getIntProperty("probe.starts", 0) + 1));
    }

    @Override
    public void destroyPlugin() {
        JiveGlobals.setProperty("probe.stops", Integer.toString(JiveGlobals.getIntProperty("probe.stops", 0) + 1));
    }

    static Path jar(Path file) throws IOException {
        String className = ProbePlugin.class.getName();
        String classFile = className.replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                InputStream bytes = ProbePlugin.class.getClassLoader().getResourceAsStream(classFile)) {
            jar.putNextEntry(new ZipEntry("plugin.xml"));
            jar.write("<plugin><class>%s</class><name>Probe</name><version>1</version></plugin>".formatted(className)
                    .getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("classes/" + classFile));
            bytes.transferTo(jar);
        }
        return file;
    }
}
