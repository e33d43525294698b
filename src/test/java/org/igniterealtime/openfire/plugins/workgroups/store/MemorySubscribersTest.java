package org.igniterealtime.openfire.plugins.workgroups.store;

/** The contract, kept in memory. */
class MemorySubscribersTest implements SubscribersContract {

    private final Subscribers subscribers = new MemorySubscribers();

    @Override
    public Subscribers subscribers() {
        return subscribers;
    }
}
