package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/** Says from the {@link Ledger}'s pages who may be offered what, and whether it was his turn: what the settings mean, in other words than the core's. */
final class Judge {

    private final WorkgroupSettings settings;
    private final Members members;
    private final Map<Address, Clerk> clerks;
    private final Collection<Page> pages;
    private final ToIntFunction<Address> load;
    private final Instant now;

    Judge(WorkgroupSettings settings, Members members, Map<Address, Clerk> clerks, Collection<Page> pages, ToIntFunction<Address> load,
          Instant now) {
        this.load = load;
        this.settings = settings;
        this.members = members;
        this.clerks = clerks;
        this.pages = pages;
        this.now = now;
    }

    private int load(Address agent) {
        return load.applyAsInt(agent);
    }

    private int capacity(Clerk clerk) {
        Integer allowed = settings.staffing().chats().get(clerk.agent);
        int chats = clerk.wish > 0 ? clerk.wish : allowed != null ? allowed : settings.limits().chats();
        chats = allowed != null && chats > allowed ? allowed : chats;
        chats = Math.max(chats, settings.staffing().leastChats());
        return Math.min(chats, settings.limits().mostChats());
    }

    boolean isFree(Visitor visitor, Address agent) {
        Clerk clerk = clerks.get(agent);
        return clerk.isOnDuty() && isThere(clerk) && !clerk.paused && !clerk.wrapsUp(settings, now)
            && load(agent) < capacity(clerk) && !agent.bare().equals(visitor.address().bare());
    }

    private static boolean isThere(Clerk clerk) {
        return clerk.show == Show.ONLINE || clerk.show == Show.CHAT;
    }

    /** Who could be offered this request now. */
    Set<Address> eligible(Page page) {
        return clerks.keySet().stream().filter(agent -> isEligible(page, agent)).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean takesMore(Page page) {
        return page.waits() && page.pending.size() < dispatch(page).atOnce();
    }

    private Dispatch dispatch(Page page) {
        return settings.queue(page.place.queue()).orElseThrow().dispatch();
    }

    private boolean declined(Page page, Address agent) {
        Instant declined = page.declinedAt.get(agent);
        return declined != null && Duration.between(declined, now).compareTo(settings.timing().declined()) < 0;
    }

    private Duration waited(Page page) {
        return Duration.between(page.place.since(), now);
    }

    /** Whether a supervisor may have this agent offered the request, whosever turn it is. */
    boolean mayByWord(Page page, Address agent) {
        QueueSettings queue = settings.queue(page.place.queue()).orElseThrow();
        boolean free = isFree(page.visitor, agent) && members.of(queue.name()).contains(agent)
            && page.pending.values().stream().noneMatch(offer -> offer.agent().equals(agent));
        return free && (queue.limits().chatsEach() == 0 || pages.stream().filter(other -> other.holds(agent)
            && other.place.queue().equals(queue.name())).count() < queue.limits().chatsEach());
    }

    boolean isEligible(Page page, Address agent) {
        boolean wishHolds = settings.routing().wishes() && waited(page).compareTo(settings.routing().wishFor()) < 0;
        boolean unwanted = wishHolds && agent.bare().equals(page.wishes("ignore"));
        return mayByWord(page, agent) && !declined(page, agent) && !unwanted && (isKept(page) ? agent.equals(favourite(page)) : levelIsOpen(page, agent));
    }

    /** Who is put first, if anybody. */
    private Address favourite(Page page) {
        String wished = settings.routing().wishes() ? page.wishes("agent") : null;
        if (page.route.preferred() != null || wished != null) {
            return page.route.preferred() != null ? page.route.preferred() : Address.of(wished);
        }
        return dispatch(page).recall() == null ? null : page.route.recent();
    }

    private boolean isKept(Page page) {
        Address one = favourite(page);
        if (one == null || !clerks.containsKey(one) || !clerks.get(one).isOnDuty() || !members.of(page.place.queue()).contains(one)
            || page.refusedBy.contains(one) || clerks.get(one).paused || !isThere(clerks.get(one)) || one.bare().equals(page.visitor.address().bare())) {
            return false;
        }
        boolean byWish = page.route.preferred() != null || settings.routing().wishes() && page.wishes("agent") != null;
        return waited(page).compareTo(byWish ? settings.routing().wishFor() : dispatch(page).recall()) < 0;
    }

    private int level(Page page, Address agent) {
        return dispatch(page).skills().containsKey(agent) ? dispatch(page).skills().get(agent).level() : 1;
    }

    private boolean levelIsOpen(Page page, Address agent) {
        Set<Integer> lower = clerks.values().stream().filter(clerk -> clerk.isOnDuty() && members.of(page.place.queue()).contains(clerk.agent))
            .map(clerk -> level(page, clerk.agent)).filter(level -> level < level(page, agent)).collect(Collectors.toSet());
        Duration needed = dispatch(page).widening().multipliedBy(lower.size());
        return waited(page).compareTo(needed) >= 0;
    }

    /** Whether nobody of those eligible had to be asked before this one. */
    boolean isTurn(Page page, Address chosen, Set<Address> eligible) {
        return eligible.stream().noneMatch(other -> !other.equals(chosen) && isBefore(page, clerks.get(other), clerks.get(chosen)));
    }

    private boolean isBefore(Page page, Clerk one, Clerk other) {
        Address favourite = favourite(page);
        if (one.agent.equals(favourite) || other.agent.equals(favourite)) {
            return one.agent.equals(favourite);
        }
        if (level(page, one.agent) != level(page, other.agent)) {
            return level(page, one.agent) < level(page, other.agent);
        }
        return isBefore(dispatch(page).strategy(), dispatch(page), one, other);
    }

    private boolean isBefore(Strategy strategy, Dispatch dispatch, Clerk one, Clerk other) {
        boolean alphabet = one.agent.bare().compareTo(other.agent.bare()) < 0;
        return switch (strategy) {
            case ROUND_ROBIN -> decide(List.of(Integer.compare(one.turn, other.turn), one.since.compareTo(other.since)), alphabet);
            case LONGEST_IDLE -> decide(List.of(Boolean.compare(load(one.agent) > 0, load(other.agent) > 0),
                idle(one).compareTo(idle(other))), alphabet);
            case LEAST_LOADED -> decide(List.of(Double.compare((double) load(one.agent) / capacity(one),
                (double) load(other.agent) / capacity(other)), since(one).compareTo(since(other))), alphabet);
            case LINEAR -> decide(List.of(Integer.compare(dispatch.skill(one.agent).rank(), dispatch.skill(other.agent).rank())), alphabet);
            case RANDOM -> dispatch.skill(other.agent).weight() == 0 && dispatch.skill(one.agent).weight() > 0;
        };
    }

    private static boolean decide(List<Integer> comparisons, boolean tie) {
        return comparisons.stream().filter(comparison -> comparison != 0).findFirst().map(comparison -> comparison < 0).orElse(tie);
    }

    private static Instant idle(Clerk clerk) {
        return clerk.chatEnded != null && clerk.chatEnded.isAfter(clerk.since) ? clerk.chatEnded : clerk.since;
    }

    private static Instant since(Clerk clerk) {
        return clerk.assigned == null ? Instant.MIN : clerk.assigned;
    }
}
