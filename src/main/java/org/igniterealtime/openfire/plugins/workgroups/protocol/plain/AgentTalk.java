package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.why.PresentSentences;

/**
 * An agent works by short messages. Whoever comes on duty by one is told everything by messages from then on; an agent who came on duty with a
 * client that knows workgroups goes on being told by that.
 */
final class AgentTalk {

    private static final Set<Word> WORDS = Set.of(Word.ON, Word.AWAY, Word.OFF, Word.ACCEPT, Word.REJECT, Word.TRANSFER, Word.INVITE,
        Word.STATUS, Word.WHY, Word.HELP);

    private final Vocabulary vocabulary;
    private final Targets targets;
    private final Directory directory;
    private final Clock clock;

    AgentTalk(Vocabulary vocabulary, Directory directory, Clock clock) {
        this.vocabulary = vocabulary;
        this.targets = new Targets(directory);
        this.directory = directory;
        this.clock = clock;
    }

    Handling hear(Hearing hearing) {
        Optional<Vocabulary.Saying> saying = vocabulary.begin(hearing.body(), WORDS);
        return new Handling.LookFirst(hearing.workgroup().name(), state -> saying.map(said -> heard(hearing, said, state))
            .orElseGet(() -> hearing.answer("plain.agent.unknown")));
    }

    private Handling heard(Hearing hearing, Vocabulary.Saying saying, Workgroup state) {
        Address session = hearing.person();
        return switch (saying.word()) {
            case ON -> on(hearing, saying.rest(), state);
            case AWAY -> asked(hearing, new Command.ShowPresence(session, Show.AWAY, saying.rest()), "plain.agent.away");
            case OFF -> asked(hearing, new Command.GoOffDuty(session), "plain.agent.off");
            case ACCEPT -> answered(hearing, saying.rest(), state, Command.Accept::new, "plain.agent.accepted");
            case REJECT -> answered(hearing, saying.rest(), state, Command.Reject::new, "plain.agent.rejected");
            case TRANSFER -> assist(hearing, saying.rest(), state, Assist.Kind.TRANSFER);
            case INVITE -> assist(hearing, saying.rest(), state, Assist.Kind.INVITE);
            case STATUS -> new Handling.Reply(hearing.said(Announcements.status(hearing.texts(), state, session)));
            case WHY -> new Handling.Reply(hearing.said(why(hearing, state)));
            default -> hearing.answer("plain.agent.help");
        };
    }

    private String why(Hearing hearing, Workgroup state) {
        Instant now = clock.instant();
        return new PresentSentences(hearing.texts(), directory.serverDomain(), directory.timeZone(), now)
            .toHimself(WhyAgent.of(state, hearing.person(), now));
    }

    private static Handling on(Hearing hearing, String rest, Workgroup state) {
        int wish = rest.matches("[0-9]{1,4}") ? Integer.parseInt(rest) : 0;
        Address session = hearing.person();
        String language = state.onDuty(session).map(Agent::language).orElse(null);
        boolean atAnother = state.onDuty(session).isPresent() && language == null;
        Command command = new Command.GoOnDuty(session, Show.ONLINE, "", wish, atAnother ? null : hearing.texts().language());
        return asked(hearing, command, "plain.agent.on", String.valueOf(state.settings().capacity(session,
            wish > 0 ? wish : state.onDuty(session).map(Agent::wish).orElse(0))));
    }

    private static Handling answered(Hearing hearing, String rest, Workgroup state, BiFunction<Address, String, Command> command, String done) {
        Map<String, Subject> offered = AgentView.offered(state, hearing.person());
        if (offered.isEmpty()) {
            return hearing.answer("plain.agent.no-offer");
        }
        String number = rest.isEmpty() && offered.size() == 1 ? offered.keySet().iterator().next() : number(rest);
        if (!offered.containsKey(number)) {
            return hearing.answer("plain.agent.which-offer", Announcements.list(offered), offered.keySet().iterator().next());
        }
        return asked(hearing, command.apply(hearing.person(), offered.get(number).id()), done, number);
    }

    private Handling assist(Hearing hearing, String rest, Workgroup state, Assist.Kind kind) {
        Map<String, Request> chats = AgentView.chats(state, hearing.person());
        if (chats.isEmpty()) {
            return hearing.answer("plain.agent.no-chat");
        }
        boolean named = chats.containsKey(number(rest.split("\\s+")[0]));
        if (!named && chats.size() > 1) {
            return hearing.answer("plain.agent.which-chat", Announcements.list(chats), chats.keySet().iterator().next());
        }
        String number = named ? number(rest.split("\\s+")[0]) : chats.keySet().iterator().next();
        String who = named ? rest.substring(rest.split("\\s+")[0].length()).strip() : rest;
        Optional<Targets.Found> target = targets.find(who, state);
        if (target.isEmpty()) {
            return hearing.answer("plain.agent.whom", who, String.join(", ", targets.names(state, hearing.person())));
        }
        return asked(hearing, new Command.AskAssist(hearing.person(), chats.get(number).id(), kind, target.get().kind(),
            target.get().address(), target.get().rest()), "plain.agent.asked");
    }

    private static String number(String text) {
        return text.replaceFirst("^[#＃]", "").replaceFirst("[.:：)]$", "");
    }

    private static Handling asked(Hearing hearing, Command command, String done, Object... values) {
        return new Handling.Ask(hearing.workgroup().name(), command,
            answer -> answer.isDone() ? hearing.words(done, values) : hearing.words(Refused.text(answer)));
    }
}
