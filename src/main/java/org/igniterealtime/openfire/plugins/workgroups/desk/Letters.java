package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Letters that nobody has read yet, in the order in which they came. Safe for use by several threads. */
final class Letters {

    private final Deque<Letter> unread = new ArrayDeque<>();

    synchronized void add(Letter letter) {
        unread.add(letter);
    }

    synchronized int size() {
        return unread.size();
    }

    /** Takes the next letters, so many at most. */
    synchronized List<Letter> take(int most) {
        List<Letter> taken = new ArrayList<>();
        while (!unread.isEmpty() && taken.size() < most) {
            taken.add(unread.poll());
        }
        return taken;
    }

    /** Puts letters back to the front, in their order. */
    synchronized void putBack(List<Letter> letters) {
        for (int i = letters.size() - 1; i >= 0; i--) {
            unread.addFirst(letters.get(i));
        }
    }

    /** Takes those with which somebody waits for an answer; facts stay. */
    synchronized List<Letter> takeAsking() {
        List<Letter> asking = unread.stream().filter(letter -> !letter.isFact()).toList();
        unread.removeAll(asking);
        return asking;
    }
}
