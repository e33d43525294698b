package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;

/**
 * The texts that are kept for workgroups, changed by one admin of the console at a time. Nothing is held in memory: clients are told what
 * stands in the database, so a change holds with their next request, and a change by an ad-hoc command is seen at once.
 */
final class KeptTexts {

    private final NamedTexts texts;

    KeptTexts(NamedTexts texts) {
        this.texts = texts;
    }

    /** Name to text. */
    Map<String, String> of(String workgroup) {
        return texts.all(Shelf.of(workgroup));
    }

    /** One text; empty if nothing is kept under that name. */
    Optional<String> one(String workgroup, String name) {
        return texts.get(Shelf.of(workgroup), name);
    }

    /**
     * Changes some texts, all of them or none; what is the same before and after is not written, so that it cannot undo what somebody else does meanwhile.
     *
     * @param change makes all texts as they are into all texts as they are to be; empty if nothing is to be changed
     */
    synchronized void update(String workgroup, Function<Map<String, String>, Optional<Map<String, String>>> change) {
        Map<String, String> before = of(workgroup);
        change.apply(before).ifPresent(after -> {
            Map<String, String> put = new TreeMap<>(after);
            put.entrySet().removeIf(text -> text.getValue().equals(before.get(text.getKey())));
            Set<String> forget = new TreeSet<>(before.keySet());
            forget.removeAll(after.keySet());
            texts.update(Shelf.of(workgroup), put, forget);
        });
    }
}
