package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.LoggedEvent;

/**
 * What a batch's events brought into being, and what they could not have touched. Knowing that spares an UPDATE in vain for every new row;
 * in MySQL such an UPDATE would lock the gap where the row will be, and two workgroups could dead-lock.
 */
final class News {

    private record Numbered(String request, int number) { }

    private final Instant since;
    private final Set<String> requests = new HashSet<>();
    private final Set<Numbered> offers = new HashSet<>();
    private final Set<Numbered> stays = new HashSet<>();
    private final Set<Address> agents = new HashSet<>();

    News(Batch batch) {
        since = batch.events().stream().map(LoggedEvent::at).min(Comparator.naturalOrder()).orElse(Instant.MIN);
        batch.events().forEach(logged -> add(logged.event()));
    }

    private void add(Event event) {
        if (event instanceof Event.Queued queued) {
            requests.add(queued.request());
        } else if (event instanceof Event.Offered offered) {
            offers.add(new Numbered(offered.request(), offered.number()));
        } else if (event instanceof Event.AssistOffered offered) {
            offers.add(new Numbered(offered.request(), offered.number()));
        } else if (event instanceof Event.AssistInvited invited) {
            offers.add(new Numbered(invited.request(), invited.number()));
        } else if (event instanceof Event.Referred referred) {
            offers.add(new Numbered(referred.request(), referred.number()));
        } else if (event instanceof Event.ReferralCame came) {
            requests.add(Referral.key(came.request(), came.assist().number()));
        } else if (event instanceof Event.ReferralOffered offered) {
            offers.add(new Numbered(Referral.key(offered.request(), offered.assist()), offered.number()));
        } else if (event instanceof Event.Entered entered) {
            stays.add(new Numbered(entered.request(), entered.number()));
        } else if (event instanceof Event.OnDuty onDuty) {
            agents.add(onDuty.session().toBare());
        }
    }

    boolean isNew(String request) {
        return requests.contains(request);
    }

    boolean isNew(String request, Offer offer) {
        return offers.contains(new Numbered(request, offer.number()));
    }

    boolean isNew(String request, Participant stay) {
        return stays.contains(new Numbered(request, stay.number()));
    }

    boolean mayBeNew(Address agent) {
        return agents.contains(agent);
    }

    /** Whether something that ended then may have ended in this batch. */
    boolean mayHaveEnded(Instant endedAt) {
        return endedAt != null && !endedAt.isBefore(since);
    }
}
