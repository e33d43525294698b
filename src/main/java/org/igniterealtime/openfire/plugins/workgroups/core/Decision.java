package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;

/**
 * What was decided about one command. The state has the events already; the world has heard nothing yet.
 *
 * @param answer  for whoever asked
 * @param events  what changed, in order; empty if nothing did
 * @param effects what to tell once the events are saved, in order, after the answer
 */
public record Decision(Answer answer, List<Event> events, List<Effect> effects) {
}
