package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of {@link Promises} about closing time: whoever will be sent away is told before, and once as long as nothing else is set. */
final class Warnings {

    private final Map<String, Instant> told = new HashMap<>();
    private final Set<String> toldSinceSet = new HashSet<>();
    private Opening opening = Opening.ALWAYS;

    void see(Instant now, Ledger ledger, Decision decision) {
        if (!ledger.settings.opening().equals(opening)) {
            // He may be told again then, but need not be if it closes when he was told.
            toldSinceSet.clear();
            opening = ledger.settings.opening();
        }
        decision.effects().stream().filter(Effect.WarnOfClosing.class::isInstance).map(Effect.WarnOfClosing.class::cast).forEach(warning -> {
            String id = warning.request().id();
            boolean same = now.plus(warning.left()).equals(told.put(id, now.plus(warning.left())));
            Ledger.promise(toldSinceSet.add(id) || !same, "%s is warned twice", id);
        });
        if (decision.answer().isDone()) {
            closing(now, ledger).ifPresent(closing -> ledger.pages().stream().filter(Page::waits).forEach(page ->
                Ledger.promise(closing.equals(told.get(page.id)), "%s is not told of closing time", page.id)));
        }
        // Whoever comes back into line is told again.
        ledger.pages().stream().filter(page -> !page.waits()).forEach(page -> {
            told.remove(page.id);
            toldSinceSet.remove(page.id);
        });
    }

    // Only if it is near, and the door is as the hours say: else the timer will see to that.
    private Optional<Instant> closing(Instant now, Ledger ledger) {
        if (!ledger.isOpen || !ledger.settings.openAt(now) || opening.closing() != Opening.Closing.SEND_AWAY || opening.warning().isZero()) {
            return Optional.empty();
        }
        return opening.hours().nextChange(now).filter(closing -> !now.plus(opening.warning()).isBefore(closing));
    }
}
