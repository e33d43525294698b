package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Who has an account on this server, to choose from. There may be very many, so nobody asks for all. */
public interface Directory {

    /**
     * Somebody with an account.
     *
     * @param name how he is called; may be empty
     */
    record Person(Address address, String name) { }

    /**
     * People whose user name or name has these words in it.
     *
     * @param most no more than so many
     */
    List<Person> people(String words, int most);

    /** The names of groups with these words in them, no more than {@code most}. */
    List<String> groups(String words, int most);

    /** Whether somebody may be reached: has an account here, or is at home on another server. */
    boolean has(Address person);

    /** Whether there is a group of exactly that name. */
    boolean hasGroup(String name);
}
