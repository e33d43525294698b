package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

/** On the database that comes with Openfire, made by the shipped script. */
class HsqldbTest extends EveryContract {
}
