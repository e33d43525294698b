package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the events alone say, kept apart from the core and by other means. Every event that breaks a promise of the desk fails here, at
 * the moment at which it happens.
 */
final class Ledger implements Event.Handler {

    /** One agent's page; the turn is the number of the newest offer to him. */
    private static final class Clerk {
        Address session;
        Show show;
        int wish;
        Instant since;
        int turn;
    }

    private static final Comparator<Place> FIRST_COME = Comparator.comparing((Place place) -> -place.priority())
        .thenComparing(Place::since).thenComparing(Place::arrival);

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<Address, Clerk> clerks = new LinkedHashMap<>();
    private final ReferralPages referrals = new ReferralPages();
    private WorkgroupSettings settings;
    private Members members;
    private int offersMade;

    Ledger(WorkgroupSettings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    Collection<Page> pages() {
        return pages.values();
    }

    Page page(String id) {
        return pages.get(id);
    }

    /** Those who wait in a queue, first come first. */
    List<String> line(String queue) {
        return pages.values().stream().filter(page -> page.waits() && page.place.queue().equals(queue))
            .sorted(Comparator.comparing(page -> page.place, FIRST_COME)).map(page -> page.id).toList();
    }

    int load(Address agent) {
        return (int) pages.values().stream().filter(page -> page.holds(agent)).count() + referrals.load(agent);
    }

    Stream<Page> keptFor(Address person) {
        return pages.values().stream().filter(page -> page.kept && page.visitor.address().bare().equals(person.bare()));
    }

    /** Who could be offered this request now. */
    Set<Address> eligible(Page page, Instant now) {
        return clerks.keySet().stream().filter(agent -> isEligible(page, agent, now)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isFree(Visitor visitor, Address agent) {
        Clerk clerk = clerks.get(agent);
        int most = Math.min(clerk.wish > 0 ? clerk.wish : settings.limits().chats(), settings.limits().mostChats());
        return clerk.session != null && (clerk.show == Show.ONLINE || clerk.show == Show.CHAT) && load(agent) < most
            && !agent.bare().equals(visitor.address().bare());
    }

    private boolean isEligible(Page page, Address agent, Instant now) {
        Instant declined = page.declinedAt.get(agent);
        return isFree(page.visitor, agent) && members.of(page.place.queue()).contains(agent)
            && (declined == null || Duration.between(declined, now).compareTo(settings.timing().declined()) >= 0);
    }

    private static void promise(boolean kept, String words, Object... about) {
        if (!kept) {
            throw new AssertionError(String.format(words, about));
        }
    }

    private Page open(String id) {
        Page page = pages.get(id);
        promise(page != null, "something happened to the unknown request %s", id);
        promise(!page.over, "something happened to %s after it had ended", id);
        return page;
    }

    @Override
    public void queued(Event.Queued event, Instant at) {
        promise(!pages.containsKey(event.request()), "%s is queued twice", event.request());
        Limits limits = settings.limits();
        boolean comesBack = event.reclaimed() != null;
        promise(comesBack || pages.values().stream().filter(Page::waits).count() < limits.waiting(), "more wait than may");
        promise(pages.values().stream().filter(page -> page.waits()
            && page.visitor.address().bare().equals(event.visitor().address().bare())).count() < limits.perPerson(), "one person waits too often");
        promise(comesBack || settings.open(), "somebody joined a closed desk");
        if (!comesBack) {
            promise(event.place().since().equals(at), "%s has an age of %s which nobody waited", event.request(), event.place());
            promise(pages.values().stream().allMatch(page -> page.place.arrival() < event.place().arrival()), "arrivals do not count up");
        } else {
            Page before = pages.get(event.reclaimed());
            promise(before.kept, "%s took the place of %s, which is not kept", event.request(), before.id);
            promise(before.visitor.registered() && event.visitor().registered()
                && before.visitor.address().bare().equals(event.visitor().address().bare()), "%s took a stranger's place", event.request());
            promise(before.place.inQueue("").equals(event.place().inQueue("")), "%s did not get its old place", event.request());
            before.kept = false;
        }
        pages.put(event.request(), new Page(event.request(), event.visitor(), event.place()));
    }

    @Override
    public void offered(Event.Offered event, Instant at) {
        Page page = open(event.request());
        promise(page.winner == null, "%s is offered although %s has accepted it", page.id, page.winner);
        promise(page.pending == null, "%s is offered to two agents at once", page.id);
        promise(event.number() == ++page.offers, "offers of %s are not counted from 1", page.id);
        Set<Address> eligible = eligible(page, at);
        promise(eligible.contains(event.agent()), "%s is offered to %s, who may not be: %s may", page.id, event.agent(), eligible);
        promise(event.session().equals(clerks.get(event.agent()).session), "the offer of %s goes to a wrong session", page.id);
        explains(event, page, eligible);
        for (Page other : pages.values()) {
            promise(other == page || !other.waitsUnoffered() || FIRST_COME.compare(other.place, page.place) > 0
                || !isEligible(other, event.agent(), at), "%s is offered to %s before %s, who came first", page.id, event.agent(), other.id);
        }
        Comparator<Address> turns = Comparator.comparing((Address agent) -> clerks.get(agent).turn)
            .thenComparing(agent -> clerks.get(agent).since).thenComparing(Address::toString);
        promise(eligible.stream().min(turns).orElseThrow().equals(event.agent()), "it is not %s's turn for %s", event.agent(), page.id);
        page.pending = event;
        page.declinedAt.remove(event.agent());
        clerks.get(event.agent()).turn = ++offersMade;
    }

    private void explains(Event.Offered event, Page page, Set<Address> eligible) {
        promise(Set.copyOf(event.order()).equals(eligible), "the log says %s were eligible for %s, not %s", event.order(), page.id, eligible);
        Set<String> others = members.of(page.place.queue()).stream().filter(member -> !eligible.contains(member)).map(Address::bare)
            .collect(Collectors.toSet());
        promise(event.others().keySet().equals(others), "the log explains %s about %s, not %s", event.others(), page.id, others);
    }

    @Override
    public void offerEnded(Event.OfferEnded event, Instant at) {
        Page page = open(event.request());
        if (page.offerEnded(event)) {
            return;
        }
        promise(page.pending != null && page.pending.number() == event.number() && page.pending.agent().equals(event.agent()),
            "an offer of %s ended that was not pending", page.id);
        if (event.how() == OfferState.REJECTED || event.how() == OfferState.EXPIRED) {
            page.declinedAt.put(event.agent(), at);
        }
        page.pending = null;
    }

    @Override
    public void accepted(Event.Accepted event, Instant at) {
        Page page = open(event.request());
        promise(page.winner == null, "%s has two winners: %s and %s", page.id, page.winner, event.agent());
        promise(page.pending != null && page.pending.session().equals(event.session()), "%s was accepted without an offer", page.id);
        page.pending = null;
        page.winner = event.agent();
    }

    @Override
    public void assistOffered(Event.AssistOffered event, Instant at) {
        Page page = open(event.request());
        promise(isFree(page.visitor, event.agent()) && members.contains(event.agent()), "%s is asked to assist in %s, and may not be",
            event.agent(), page.id);
        promise(event.session().equals(clerks.get(event.agent()).session), "the offer of %s goes to a wrong session", page.id);
        promise(event.order().stream().allMatch(one -> clerks.get(event.agent()).turn <= clerks.get(one).turn),
            "it is not %s's turn for %s", event.agent(), page.id);
        page.offered(event);
        clerks.get(event.agent()).turn = ++offersMade;
    }

    @Override
    public void referred(Event.Referred event, Instant at) {
        open(event.request()).referred(event);
    }

    @Override
    public void referralCame(Event.ReferralCame event, Instant at) {
        referrals.came(event);
        promise(at.isBefore(event.until()), "a referral of %s is taken up too late", event.request());
    }

    @Override
    public void referralOffered(Event.ReferralOffered event, Instant at) {
        promise(isFree(referrals.visitor(event), event.agent()) && members.contains(event.agent()), "%s is offered %s, and may not be",
            event.agent(), event.request());
        promise(event.session().equals(clerks.get(event.agent()).session), "the offer of %s goes to a wrong session", event.request());
        promise(event.order().stream().allMatch(one -> clerks.get(event.agent()).turn <= clerks.get(one).turn),
            "it is not %s's turn for %s", event.agent(), event.request());
        referrals.offered(event);
        clerks.get(event.agent()).turn = ++offersMade;
    }

    @Override
    public void referralOfferEnded(Event.ReferralOfferEnded event, Instant at) {
        referrals.offerEnded(event);
    }

    @Override
    public void referralAccepted(Event.ReferralAccepted event, Instant at) {
        referrals.accepted(event);
    }

    @Override
    public void referralEnded(Event.ReferralEnded event, Instant at) {
        referrals.ended(event);
    }

    @Override
    public void referralForgotten(Event.ReferralForgotten event, Instant at) {
        referrals.forgotten(event);
    }

    ReferralPages referrals() {
        return referrals;
    }

    @Override
    public void assistInvited(Event.AssistInvited event, Instant at) {
        open(event.request()).invited(event);
    }

    @Override
    public void assistAccepted(Event.AssistAccepted event, Instant at) {
        open(event.request()).accepted(event);
    }

    @Override
    public void assistEntered(Event.AssistEntered event, Instant at) {
        open(event.request()).entered(event);
    }

    @Override
    public void handedOver(Event.HandedOver event, Instant at) {
        open(event.request()).handedOver(event);
    }

    @Override
    public void assistEnded(Event.AssistEnded event, Instant at) {
        open(event.request()).ended(event);
    }

    @Override
    public void assistFailed(Event.AssistFailed event, Instant at) {
        open(event.request()).failed(event);
    }

    @Override
    public void chatOpened(Event.ChatOpened event, Instant at) {
        promise(open(event.request()).winner != null, "the room of %s opened for nobody", event.request());
    }

    @Override
    public void returned(Event.Returned event, Instant at) {
        Page page = open(event.request());
        promise(event.agent().equals(page.winner), "%s comes back from %s, who did not have it", page.id, event.agent());
        promise(page.assistants.values().stream().noneMatch(assistant -> assistant.entered), "%s comes back although it has help", page.id);
        page.forgetAssists();
        page.winner = null;
    }

    @Override
    public void ended(Event.Ended event, Instant at) {
        Page page = open(event.request());
        promise(event.keptUntil() == null || page.visitor.registered(), "the place of the unknown person of %s is kept", page.id);
        page.forgetAssists();
        page.over = true;
        page.pending = null;
        page.winner = null;
        page.kept = event.keptUntil() != null;
        page.keptUntil = event.keptUntil();
    }

    @Override
    public void forgotten(Event.Forgotten event, Instant at) {
        Page page = pages.get(event.request());
        promise(page.kept, "%s is forgotten although its place was not kept", page.id);
        page.kept = false;
    }

    @Override
    public void requeued(Event.Requeued event, Instant at) {
        Page page = open(event.request());
        promise(settings.queue(page.place.queue()).isEmpty(), "%s changed queues for no reason", page.id);
        page.place = page.place.inQueue(event.queue());
    }

    @Override
    public void onDuty(Event.OnDuty event, Instant at) {
        Clerk clerk = clerks.computeIfAbsent(event.session().toBare(), agent -> new Clerk());
        promise(members.contains(event.session()), "%s is no member, and on duty", event.session());
        promise(clerk.session == null || clerk.session.equals(event.session()), "%s is on duty twice", event.session());
        clerk.since = clerk.session == null ? at : clerk.since;
        clerk.session = event.session();
        clerk.show = event.show();
        clerk.wish = event.wish();
    }

    @Override
    public void offDuty(Event.OffDuty event, Instant at) {
        Clerk clerk = clerks.get(event.session().toBare());
        promise(event.session().equals(clerk.session), "%s goes off duty who was not on it", event.session());
        clerk.session = null;
    }

    @Override
    public void configured(Event.Configured event, Instant at) {
        settings = event.settings();
        members = event.members();
    }

    @Override
    public void invitedAgain(Event.InvitedAgain event, Instant at) {
        open(event.request());
    }

    @Override
    public void entered(Event.Entered event, Instant at) {
        open(event.request());
    }

    @Override
    public void left(Event.Left event, Instant at) {
        open(event.request());
    }

    @Override
    public void roomLost(Event.RoomLost event, Instant at) {
        open(event.request());
    }

    @Override
    public void said(Event.Said event, Instant at) {
        open(event.request());
    }

    /** Whether this very session is on duty. */
    boolean isOnDuty(Address session) {
        Clerk clerk = clerks.get(session.toBare());
        return clerk != null && session.equals(clerk.session);
    }

    Set<Address> sessionsOnDuty() {
        return clerks.values().stream().filter(clerk -> clerk.session != null).map(clerk -> clerk.session).collect(Collectors.toSet());
    }

    Set<Address> members(String queue) {
        return members.of(queue);
    }

    Optional<Page> firstNeglected(Instant now) {
        return pages.values().stream().filter(page -> page.waitsUnoffered() && !eligible(page, now).isEmpty()).findFirst();
    }
}
