package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.Map;

/** An admin's way to run the service's ad-hoc commands. In words of Java alone: clients of another Smack use it, too. */
public interface Commands {

    /**
     * Fills a command's form in and completes it.
     *
     * @param command the end of its node
     * @param answers a text, a boolean or a list of texts for each field named; anything else is taken for its text
     * @throws IllegalStateException if the command says that it could not be done
     */
    void run(String command, Map<String, Object> answers) throws Exception;
}
