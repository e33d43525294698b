package org.igniterealtime.openfire.plugins.workgroups;

import java.io.File;
import org.dom4j.DocumentException;
import org.dom4j.io.SAXReader;
import org.igniterealtime.openfire.plugins.workgroups.openfire.WorkgroupService;
import org.jivesoftware.openfire.container.Plugin;
import org.jivesoftware.openfire.container.PluginManager;

/** What Openfire starts and stops. */
public final class WorkgroupsPlugin implements Plugin {

    private WorkgroupService service;

    @Override
    public void initializePlugin(PluginManager manager, File folder) {
        service = new WorkgroupService(version(new File(folder, "plugin.xml")));
        service.start();
    }

    // The jar's manifest would say it, too, but Openfire unpacks the jar without it; and 4.2 and 5.1 name the class that reads this differently.
    private static String version(File description) {
        try {
            return new SAXReader().read(description).getRootElement().elementTextTrim("version");
        } catch (DocumentException unreadable) {
            throw new IllegalStateException("the plugin's description cannot be read", unreadable);
        }
    }

    @Override
    public void destroyPlugin() {
        service.stop();
        service = null;
    }
}
