package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the events say of those who are there to serve, of what is set, and of other workgroups' visitors; and what can be read from all
 * that the {@link Ledger} has taken down.
 */
abstract class Books implements EventHandler {

    static final Comparator<Place> FIRST_COME = Comparator.comparing((Place place) -> -place.priority())
        .thenComparing(Place::since).thenComparing(Place::arrival);

    final Map<String, Page> pages = new LinkedHashMap<>();
    final Crew crew = new Crew();
    final ReferralPages referrals = new ReferralPages();
    WorkgroupSettings settings;
    Members members;
    boolean isOpen = true;

    Books(WorkgroupSettings settings, Members members) {
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
        return judge(now).eligible(page);
    }

    final Judge judge(Instant now) {
        return new Judge(settings, members, crew.clerks(), pages.values(), this::load, now);
    }

    static void promise(boolean kept, String words, Object... about) {
        if (!kept) {
            throw new AssertionError(String.format(words, about));
        }
    }

    final Page open(String id) {
        Page page = pages.get(id);
        promise(page != null, "something happened to the unknown request %s", id);
        promise(!page.over, "something happened to %s after it had ended", id);
        return page;
    }

    @Override
    public void referralCame(Event.ReferralCame event, Instant at) {
        referrals.came(event);
        promise(at.isBefore(event.until()), "a referral of %s is taken up too late", event.request());
    }

    @Override
    public void referralOffered(Event.ReferralOffered event, Instant at) {
        promise(judge(at).isFree(referrals.visitor(event), event.agent()) && members.contains(event.agent()), "%s is offered %s, and may not be",
            event.agent(), event.request());
        promise(event.session().equals(crew.session(event.agent())), "the offer of %s goes to a wrong session", event.request());
        promise(event.order().get(0).equals(event.agent()), "it is not %s's turn for %s", event.agent(), event.request());
        referrals.offered(event);
        crew.isAsked(event.agent());
    }

    @Override
    public void referralOfferEnded(Event.ReferralOfferEnded event, Instant at) {
        referrals.offerEnded(event);
        crew.answers(event.agent(), event.how());
    }

    @Override
    public void referralAccepted(Event.ReferralAccepted event, Instant at) {
        referrals.accepted(event);
        crew.assigned(event.agent(), at);
    }

    @Override
    public void referralEnded(Event.ReferralEnded event, Instant at) {
        referrals.taker(event).ifPresent(agent -> crew.chatEnded(agent, at));
        referrals.ended(event);
    }

    @Override
    public void referralForgotten(Event.ReferralForgotten event, Instant at) {
        referrals.forgotten(event);
    }

    Crew crew() {
        return crew;
    }

    boolean isStaffed(String queue) {
        return crew.isStaffed(queue, members);
    }

    ReferralPages referrals() {
        return referrals;
    }

    @Override
    public void sentOn(Event.SentOn event, Instant at) {
        goesNowhere(event.request());
    }

    @Override
    public void sentBack(Event.SentBack event, Instant at) {
        goesNowhere(event.request());
    }

    @Override
    public void handedOn(Event.HandedOn event, Instant at) {
        goesNowhere(event.request());
    }

    @Override
    public void arrived(Event.Arrived event, Instant at) {
        goesNowhere(event.request());
    }

    @Override
    public void admitted(Event.Admitted event, Instant at) {
        goesNowhere(event.request());
    }

    // These are histories of one workgroup; those of several are in MovingHistoriesTest.
    private static void goesNowhere(String request) {
        promise(false, "%s goes to another workgroup", request);
    }

    @Override
    public void doorMoved(Event.DoorMoved event, Instant at) {
        promise(event.open() == settings.openAt(at), "the door is not as the hours say");
        isOpen = event.open();
    }

    @Override
    public void closesSoon(Event.ClosesSoon event, Instant at) {
        Opening opening = settings.opening();
        promise(isOpen && opening.closing() == Opening.Closing.SEND_AWAY && at.isBefore(event.closing())
            && !event.closing().isAfter(at.plus(opening.warning())) && !settings.openAt(event.closing()), "it is too early to say when it closes");
    }

    @Override
    public void staffed(Event.Staffed event, Instant at) {
        crew.staffed(event, members);
        pages.values().stream().filter(page -> page.waits() && page.place.queue().equals(event.queue())).forEach(page -> {
            page.queuedAt = at;
            page.nobodySince = null;
        });
    }

    @Override
    public void deserted(Event.Deserted event, Instant at) {
        crew.deserted(event, members);
        pages.values().stream().filter(page -> page.waits() && page.place.queue().equals(event.queue())).forEach(page -> page.nobodySince = at);
    }

    /** Whether somebody waits who comes before this one, whatever their ages. */
    boolean isMoreUrgent(Page than) {
        return pages.values().stream().anyMatch(page -> page.waits() && page.place.priority() > than.place.priority());
    }

    /** Until when somebody may wait as his queue is staffed now; empty for without end. */
    Optional<Instant> waitEnds(Page page) {
        Staffing staffing = settings.staffing();
        boolean held = !crew.isOnDutyFor(page.place.queue(), members)
            && (staffing.nobody() == Staffing.Nobody.HOLD || staffing.nobody() == Staffing.Nobody.HOLD_FOR);
        if (!held) {
            return Optional.of(page.queuedAt.plus(settings.timing().request()));
        }
        return staffing.nobody() == Staffing.Nobody.HOLD ? Optional.empty() : Optional.of(page.nobodySince.plus(staffing.holdFor()));
    }

    @Override
    public void paused(Event.Paused event, Instant at) {
        crew.paused(event, settings);
    }

    @Override
    public void onDuty(Event.OnDuty event, Instant at) {
        crew.onDuty(event, members, at);
    }

    @Override
    public void offDuty(Event.OffDuty event, Instant at) {
        crew.offDuty(event);
    }

    @Override
    public void configured(Event.Configured event, Instant at) {
        settings = event.settings();
        members = event.members();
        isOpen = settings.openAt(at);
        crew.keepQueues(settings);
    }

    Set<Address> members(String queue) {
        return members.of(queue);
    }

    Optional<Page> firstNeglected(Instant now) {
        Judge judge = judge(now);
        return pages.values().stream().filter(page -> judge.takesMore(page) && !judge.eligible(page).isEmpty()).findFirst();
    }
}
