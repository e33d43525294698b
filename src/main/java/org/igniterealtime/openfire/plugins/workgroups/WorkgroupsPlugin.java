package org.igniterealtime.openfire.plugins.workgroups;

import java.io.File;
import org.igniterealtime.openfire.plugins.workgroups.openfire.WorkgroupService;
import org.jivesoftware.openfire.container.Plugin;
import org.jivesoftware.openfire.container.PluginManager;

/** What Openfire starts and stops. */
public final class WorkgroupsPlugin implements Plugin {

    private WorkgroupService service;

    @Override
    public void initializePlugin(PluginManager manager, File folder) {
        String version = getClass().getPackage().getImplementationVersion();
        service = new WorkgroupService(version == null ? "" : version);
        service.start();
    }

    @Override
    public void destroyPlugin() {
        service.stop();
        service = null;
    }
}
