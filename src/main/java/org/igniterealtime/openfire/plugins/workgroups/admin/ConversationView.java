package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * A visit as its page shows it.
 *
 * @param whys    what happened until it was over, and why, one sentence each; none but on the first page
 * @param page    from 1
 * @param earlier the address of the page before; empty if there is none
 * @param later   the address of the page behind; empty if there is none
 * @param cut     whether more was said than one page may have
 * @param all     the address of everything on one page; empty if this is it
 * @param text    the address of it as a text
 * @param json    and for programs
 * @param erase   the address where it can be erased
 */
public record ConversationView(Facts facts, List<Moment> moments, List<String> whys, int page, String earlier, String later, boolean cut,
                               String all, String text, String json, String erase) {

    /**
     * What was said, or happened, at a time.
     *
     * @param kind {@code visitor}, {@code agent} or {@code other} for what was said; {@code event} for coming and going, {@code day} for a new day
     * @param at   the time; empty for a day
     * @param who  the nickname; the day itself
     * @param text what was said; the key of what happened
     */
    public record Moment(String kind, String at, String who, String text) { }
}
