package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** Whatever can happen at a desk, in any order; the same seed gives the same day. */
final class RandomDay {

    private static final List<String> AGENTS = List.of("ann@example.org/desk", "ann@example.org/phone", "bob@example.org/desk");
    private static final List<String> VISITORS = List.of("juliet@example.org/a", "juliet@example.org/b", "romeo@example.org/a",
        "nurse@capulet.example/x", "benvolio@montague.example/y");

    private final Random random;
    private final String prefix;
    private int requests;

    RandomDay(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    void step(Story story) {
        switch (random.nextInt(16)) {
            case 0, 1 -> story.does(join());
            case 2 -> story.does(random.nextBoolean() ? new Command.Depart(visitor()) : new Command.VisitorGone(visitor()));
            case 3, 4 -> story.does(new Command.GoOnDuty(agent(), Show.values()[random.nextInt(3)], "Gr\u00fc\u00df Gott",
                random.nextInt(3), random.nextBoolean() ? "en" : null));
            case 5 -> story.does(random.nextInt(4) == 0 ? new Command.GoOffDuty(agent()) : new Command.Accept(agent(), request(1)));
            case 6, 7 -> story.passes(Duration.ofMillis(random.nextInt(20_000)));
            default -> anyRequest(story).ifPresent(request -> story.does(next(request)));
        }
    }

    private Optional<Request> anyRequest(Story story) {
        List<Request> all = List.copyOf(story.workgroup().allRequests());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** Something that can well happen to a request as it is. */
    private Command next(Request request) {
        String id = request.id();
        return switch (request.state()) {
            case OFFERED -> random.nextInt(3) == 0 ? new Command.Reject(request.pending().get(0).session(), id)
                : new Command.Accept(request.pending().get(0).session(), id);
            case ACCEPTED -> random.nextInt(6) == 0 ? new Command.RoomFailed(id, request.acceptedOffer(), "not allowed")
                : new Command.RoomOpened(id, request.acceptedOffer());
            case IN_CHAT -> inRoom(request);
            case QUEUED -> random.nextBoolean() ? new Command.Direct(id, request.offers().size(), agent().toBare(), "admin")
                : new Command.Redirect(id, request.queue(), random.nextBoolean() ? "sales" : "billing", random.nextBoolean(), "admin");
            default -> new Command.Tick();
        };
    }

    private Command inRoom(Request request) {
        String id = request.id();
        return switch (random.nextInt(13)) {
            case 10 -> new Command.AskAssist(request.chat().session(), id, Assist.Kind.values()[random.nextInt(2)], Assist.Target.USER,
                random.nextInt(4) == 0 ? visitor() : agent().toBare(), random.nextBoolean() ? "" : "\u8bf7");
            case 11 -> new Command.Accept(agent(), id);
            case 12 -> new Command.EnterRoom(id, request.assisting().isEmpty() ? agent() : request.assisting().get(0).session(), nickname());
            case 0, 1 -> new Command.EnterRoom(id, request.visitor().address(), "visitor");
            case 2, 3 -> new Command.EnterRoom(id, request.chat().session(), "agent");
            case 4 -> new Command.EnterRoom(id, agent(), nickname());
            case 5 -> new Command.LeaveRoom(id, random.nextBoolean() ? "visitor" : "agent");
            case 6 -> random.nextInt(4) == 0 ? new Command.RoomLost(id) : new Command.LeaveRoom(id, nickname());
            default -> new Command.Say(id, random.nextBoolean() ? "visitor" : nickname(), "id" + random.nextInt(), "\u4f60\u597d");
        };
    }

    private Command.Join join() {
        Address visitor = visitor();
        requests++;
        return new Command.Join(request(0), new Visitor(visitor, visitor.toBare(), random.nextBoolean(),
            random.nextBoolean() ? "zh-CN" : null),
            new Metadata(Map.of("queue", List.of(random.nextBoolean() ? "sales" : "Billing"),
                random.nextBoolean() ? "agent" : "ignore", List.of(agent().bare()))));
    }

    private Address agent() {
        return Address.of(AGENTS.get(random.nextInt(AGENTS.size())));
    }

    private Address visitor() {
        return Address.of(VISITORS.get(random.nextInt(VISITORS.size())));
    }

    private String nickname() {
        return "nick" + random.nextInt(3);
    }

    private String request(int back) {
        return prefix + Math.max(0, requests - back);
    }

    Command.Resume restart() {
        return new Command.Resume(new HashSet<>(List.of(agent(), visitor(), visitor())));
    }

    boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }
}
