package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryWorkgroupStoreTest implements WorkgroupStoreContract {

    private final MemoryWorkgroupStore store = new MemoryWorkgroupStore();

    @Override
    public WorkgroupStore workgroups() {
        return store;
    }
}
