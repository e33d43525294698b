package org.igniterealtime.openfire.plugins.workgroups.server.launcher;

import java.util.List;
import java.util.Map;

/**
 * What a test may ask of a server that runs in another process. Arguments and results are of types of the JDK, because
 * they travel by Java serialization between two class paths.
 */
public interface ServerControl {

    /** Starts Openfire; returns when all plugins are loaded and clients are let in. */
    void start() throws Exception;

    /** Stops plugins and modules and closes the database; after that, the process can only be ended. */
    void stop() throws Exception;

    /** Runs a SELECT over the server's own connection pool. Column names of a row are found in any case. */
    List<Map<String, Object>> query(String sql, Object... parameters) throws Exception;

    /** Runs any other statement; answers the number of rows changed. */
    int update(String sql, Object... parameters) throws Exception;

    /** Sets a server property, as the admin console does; {@code null} deletes it. */
    void setProperty(String name, String value) throws Exception;

    /** The full name and the mail address may be null. */
    void createUser(String username, String password, String name, String email) throws Exception;

    /** Makes the group a group of exactly these users of the server; it is made if need be. */
    void setGroup(String name, List<String> usernames) throws Exception;

    void deleteGroup(String name) throws Exception;

    /** Puts the jar into the plugins folder under the given name; returns when the server has looked at it. */
    void installPlugin(String jar, String name) throws Exception;

    /** Deletes the plugin's jar; returns when the server has unloaded it. */
    void removePlugin(String name) throws Exception;

    boolean isPluginLoaded(String name) throws Exception;
}
