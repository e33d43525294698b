package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** Everything that was told, as short sentences in order; also a room service that opens nothing until the test says so. */
public final class RecordingOutbox implements Outbox, Rooms {

    private final List<String> told = new ArrayList<>();
    private final Map<String, Duration> waits = new HashMap<>();

    /** What was told since this was last asked. */
    public List<String> take() {
        List<String> taken = List.copyOf(told);
        told.clear();
        return taken;
    }

    /** The wait that each visitor was told last. */
    Map<String, Duration> waits() {
        return Map.copyOf(waits);
    }

    void note(String sentence) {
        told.add(sentence);
    }

    /** What was told since this was last asked, of that kind alone. */
    List<String> take(String kind) {
        return take().stream().filter(one -> one.startsWith(kind)).toList();
    }

    @Override
    public void place(String workgroup, Request request, int position, Optional<Duration> wait) {
        told.add("place " + name(request) + " " + position);
        wait.ifPresent(time -> waits.put(name(request), time));
    }

    private static String name(Subject request) {
        return request.visitor().address().local();
    }

    @Override
    public void departed(String workgroup, String request, Visitor visitor, Outcome outcome, String word) {
        told.add("departed " + visitor.address().local() + " " + outcome + (word.isEmpty() ? "" : ": " + word));
    }

    @Override
    public void offer(String workgroup, Subject request, Offer offer, Duration timeout) {
        told.add("offer " + name(request) + " to " + offer.agent().local());
    }

    @Override
    public void revoke(String workgroup, Subject request, Address session, String reason) {
        told.add("revoke " + name(request) + " from " + session.local() + " " + reason);
    }

    @Override
    public void inviteAgent(String workgroup, Request request) {
        told.add("invite agent " + request.chat().agent().local());
    }

    @Override
    public void inviteAssistant(String workgroup, Request request, Address session) {
        told.add("invite assistant " + session.local());
    }

    @Override
    public void inviteGuest(String workgroup, Request request, Assist assist) {
        told.add("invite guest " + assist.invitee().local());
    }

    @Override
    public void showOut(String workgroup, String request, String nickname, Address person) {
        told.add("show out " + nickname);
    }

    @Override
    public void assistFailed(String workgroup, String request, Assist assist, Assist.Failure why) {
        told.add("tell " + assist.inviter().local() + " " + why);
    }

    @Override
    public void inviteVisitor(String workgroup, Request request) {
        told.add("invite visitor " + name(request));
    }

    @Override
    public void sayInRoom(String workgroup, Request request, String body) {
        told.add("say in the room of " + name(request) + " " + body);
    }

    @Override
    public void queue(String workgroup, QueueView queue, Address session) {
        told.add("queue " + queue.name() + " " + queue.count() + " named " + queue.waiting().size() + " to " + session.local());
    }

    @Override
    public void colleague(String workgroup, Colleague colleague, Address session) {
        told.add("colleague " + colleague.agent().address().local() + (colleague.agent().onDuty() ? " on" : " off") + " duty with "
            + colleague.chats().size() + " chats to " + session.local());
    }

    @Override
    public void colleagues(String workgroup, List<Address> added, List<Address> removed, Address session) {
        told.add("colleagues " + added + " added, " + removed + " removed to " + session.local());
    }

    @Override
    public void door(String workgroup, boolean open) {
        told.add("door " + (open ? "open" : "closed"));
    }

    @Override
    public void closesSoon(String workgroup, Request request, Duration left) {
        told.add("closes in " + left + " " + request.visitor().address());
    }

    @Override
    public void paused(String workgroup, Address session, int missed) {
        told.add("paused " + session + " after " + missed);
    }

    @Override
    public void dismissed(String workgroup, Address session) {
        told.add("dismissed " + session);
    }

    @Override
    public void open(String workgroup, Request request) {
        told.add("open room for " + name(request));
    }

    @Override
    public void reenter(String workgroup, Request request) {
        told.add("reenter room of " + name(request));
    }

    @Override
    public void close(String workgroup, String request, boolean occupied) {
        told.add("close room" + (occupied ? " with people in it" : ""));
    }
}
