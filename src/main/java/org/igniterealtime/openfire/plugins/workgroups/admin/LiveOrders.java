package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** What admins want done about a visitor who waits. The workgroup decides; here it is only read, passed on and written down. */
final class LiveOrders {

    /** A word to a visitor is a sentence or two. */
    private static final int LONGEST_WORD = 1000;

    private final Desks desks;
    private final Asking asking;
    private final Names names;
    private final Words words;
    private final AuditLog log;
    private final Executor noting;
    private final InstantSource clock;

    LiveOrders(LivePorts ports, Asking asking) {
        this.desks = ports.desks();
        this.asking = asking;
        this.names = ports.names();
        this.words = ports.words();
        this.log = ports.log();
        this.noting = ports.noting();
        this.clock = ports.clock();
    }

    private record Order(Command command, String what, String details) { }

    /**
     * Has it done.
     *
     * @return what is wrong; empty if it has been done
     * @throws Unfit if what was typed cannot be meant
     */
    Optional<Said> carryOut(String workgroup, String who, Submitted sent) throws Unfit {
        Order order = read(who, sent);
        CompletableFuture<Answer> answered = new CompletableFuture<>();
        desks.ask(workgroup, order.command(), answered::complete);
        // Noted whenever it is done, though the page may not wait for that.
        Optional<Answer> answer = asking.await(answered.thenApplyAsync(done -> noted(done, who, workgroup, order), noting));
        if (answer.isEmpty()) {
            return Optional.of(Said.of("console.live.late"));
        }
        if (answer.get() instanceof Answer.Refused refused) {
            return Optional.of(refused.why() == Refusal.NOT_FREE ? notFree(workgroup, (Command.Direct) order.command())
                : Said.of("console.live.refused." + word(refused.why())));
        }
        if (!answer.get().isDone()) {
            return Optional.of(Said.of("console.live.failed"));
        }
        return Optional.empty();
    }

    private Answer noted(Answer answer, String who, String workgroup, Order order) {
        if (answer.isDone()) {
            log.note(who, order.what() + " of workgroup " + workgroup, order.details());
        }
        return answer;
    }

    private Order read(String who, Submitted sent) throws Unfit {
        String request = sent.text("request");
        String from = sent.text("seen-queue");
        return switch (sent.text("act")) {
            case "move" -> new Order(new Command.Redirect(request, from, sent.text("queue"), false, who),
                "moved visitor to queue " + sent.text("queue"), "session: " + request + "\nqueue: " + from + " -> " + sent.text("queue"));
            case "first" -> new Order(new Command.Redirect(request, from, from, true, who), "put visitor first in queue " + from,
                "session: " + request);
            case "offer" -> offer(who, request, sent);
            case "remove" -> new Order(new Command.Remove(request, word(sent), who), "took visitor out of line",
                "session: " + request + "\nword: " + word(sent));
            default -> throw new Unfit("console.live.refused.unknown");
        };
    }

    private Order offer(String who, String request, Submitted sent) throws Unfit {
        String typed = sent.text("agent");
        Address agent = names.person(typed).orElseThrow(() -> new Unfit("field.address", typed));
        String seen = sent.text("seen-offers");
        int offers = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
        return new Order(new Command.Direct(request, offers, agent, who), "offered visitor to " + agent.bare(), "session: " + request);
    }

    private static String word(Submitted sent) throws Unfit {
        return Setting.bounded(sent.text("word"), LONGEST_WORD);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // The workgroup says only that he is not; by now he may be, and then that is said.
    private Said notFree(String workgroup, Command.Direct direct) {
        Optional<String> reason = asking.look(workgroup, state -> WhyRequest.of(state, direct.request(), clock.instant()))
            .flatMap(why -> why).flatMap(why -> Optional.ofNullable(why.others().get(direct.agent())))
            .map(hindrance -> words.of("why.not." + word(hindrance.reason())));
        return reason.map(why -> Said.of("console.live.refused.not-free", direct.agent().bare(), why))
            .orElse(Said.of("console.live.refused.changed"));
    }
}
