package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** Keeps the settings as long as the process lives. Safe for use by several threads. */
public final class MemoryWorkgroupStore implements WorkgroupStore {

    private final ConcurrentSkipListMap<String, WorkgroupSettings> byName = new ConcurrentSkipListMap<>();

    @Override
    public List<WorkgroupSettings> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public void save(WorkgroupSettings settings) {
        byName.put(settings.name(), settings);
    }

    @Override
    public void delete(String workgroup) {
        byName.remove(workgroup);
    }
}
