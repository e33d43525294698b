package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.Optional;
import org.jivesoftware.openfire.user.User;
import org.jivesoftware.openfire.user.UserManager;
import org.jivesoftware.openfire.user.UserNotFoundException;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Account;
import org.igniterealtime.openfire.plugins.workgroups.store.Accounts;

/**
 * This server's users, from wherever it keeps them.
 *
 * @param domain the server's own
 */
record ServerAccounts(String domain) implements Accounts {

    @Override
    public Optional<Account> of(Address person) {
        if (!person.domain().equals(domain) || person.local().isEmpty()) {
            return Optional.empty();
        }
        try {
            User user = UserManager.getInstance().getUser(person.local());
            return Optional.of(new Account(user.getName(), user.getEmail()));
        } catch (UserNotFoundException none) {
            return Optional.empty();
        }
    }
}
