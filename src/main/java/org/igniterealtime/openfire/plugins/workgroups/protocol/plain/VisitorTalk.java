package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.function.Supplier;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.InLine;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorWishes;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/**
 * Guides a visitor whose client knows nothing of workgroups (XEP-0142 §6 recommends it): closed or not, the form's questions, into line. What he
 * says while he waits is kept for the agent.
 */
final class VisitorTalk {

    private static final Set<Word> WAITING = Set.of(Word.CANCEL, Word.STATUS, Word.HELP);

    private final Vocabulary vocabulary;
    private final Inquiries inquiries;
    private final Supplier<String> ids;
    private final Clock clock;

    VisitorTalk(Vocabulary vocabulary, Inquiries inquiries, Supplier<String> ids, Clock clock) {
        this.vocabulary = vocabulary;
        this.inquiries = inquiries;
        this.ids = ids;
        this.clock = clock;
    }

    Handling hear(Hearing hearing) {
        return InLine.at(hearing.workgroup().name(), hearing.person(), state -> state.requestOf(hearing.person())
            .map(request -> inLine(hearing, state, request)).orElseGet(() -> outside(hearing, state)));
    }

    private Handling inLine(Hearing hearing, Workgroup state, Request request) {
        boolean invited = request.servedBy().isPresent() && request.roomOpen();
        if (invited && request.chat().visitorEntered()) {
            return hearing.answer("plain.visitor.in-room");
        }
        Optional<Word> word = vocabulary.only(hearing.body(), WAITING);
        if (word.isEmpty()) {
            return asked(hearing, state.settings().name(), new Command.SayAhead(hearing.person(), hearing.stanzaId(), hearing.body()),
                "plain.visitor.kept");
        }
        return switch (word.get()) {
            case CANCEL -> new Handling.Ask(state.settings().name(), new Command.Depart(hearing.person()),
                answer -> answer.isDone() ? left(hearing, invited) : hearing.words("plain.failed"));
            case STATUS -> request.state().isWaiting() ? new Handling.Reply(hearing.said(Announcements.place(hearing.texts(),
                state.position(request), state.waits().forecast(request, clock.instant()).map(WaitForecast::toMedian))))
                : hearing.answer(invited ? "plain.visitor.invited" : "plain.visitor.soon");
            default -> hearing.answer("plain.visitor.help");
        };
    }

    // Whoever leaves the line is told so however he does it; whoever is out of it already is not.
    private static List<Packet> left(Hearing hearing, boolean invited) {
        return invited ? hearing.words("plain.departed") : List.of();
    }

    private Handling outside(Hearing hearing, Workgroup state) {
        Inquiries.Who who = new Inquiries.Who(hearing.workgroup().name(), hearing.person());
        Optional<Inquiry> going = inquiries.of(who, clock.instant());
        if (vocabulary.only(hearing.body(), Set.of(Word.CANCEL)).isPresent()) {
            inquiries.forget(who);
            return hearing.answer(going.isPresent() ? "plain.visitor.canceled" : "plain.visitor.nothing");
        }
        if (!state.isOpen()) {
            inquiries.forget(who);
            return closed(hearing);
        }
        if (going.isEmpty()) {
            List<Question> questions = VisitorForm.questions(state.settings().form(), hearing.texts());
            Map<String, List<String>> suggestions = suggestions(hearing, questions);
            if (questions.isEmpty()) {
                return join(hearing, state.settings().form(), suggestions);
            }
            Inquiry begun = Inquiry.begin(questions, suggestions);
            inquiries.keep(who, begun, clock.instant());
            return hearing.answer("plain.visitor.welcome", hearing.workgroup().name(), asked(hearing, begun));
        }
        boolean echo = hearing.body().strip().equals(asked(hearing, going.get()).strip());
        if (echo) {
            return Handling.SILENCE;
        }
        boolean skips = vocabulary.only(hearing.body(), Set.of(Word.SKIP)).isPresent();
        Inquiry.Step step = skips ? going.get().skip() : going.get().answer(hearing.body());
        if (step instanceof Inquiry.Step.Asking asking) {
            inquiries.keep(who, asking.inquiry(), clock.instant());
            String question = asked(hearing, asking.inquiry());
            return new Handling.Reply(hearing.said(asking.problem().map(problem -> hearing.texts().get(switch (problem) {
                case MISSING -> "plain.question.missing";
                case NO_CHOICE -> "plain.question.no-choice";
                case TOO_LONG -> "plain.question.long";
            }, String.valueOf(Inquiry.LONGEST)) + '\n' + question).orElse(question)));
        }
        inquiries.forget(who);
        return join(hearing, state.settings().form(), ((Inquiry.Step.Complete) step).answers());
    }

    // What he came with is what it is about, unless he would rather say it again; and an account has a name.
    private static Map<String, List<String>> suggestions(Hearing hearing, List<Question> questions) {
        Map<String, List<String>> suggestions = new LinkedHashMap<>();
        String opening = hearing.body().strip();
        if (!opening.isEmpty() && opening.length() <= Inquiry.LONGEST) {
            suggestions.put("question", List.of(opening));
        }
        if (hearing.caller().registered()) {
            suggestions.put("username", List.of(hearing.person().local()));
        }
        for (Question question : questions) {
            if (!question.usual().isEmpty()) {
                suggestions.put(question.name(), question.usual());
            } else if (!question.choices().isEmpty()) {
                suggestions.remove(question.name());
            }
        }
        return suggestions;
    }

    private static String asked(Hearing hearing, Inquiry inquiry) {
        Question question = inquiry.question();
        StringJoiner text = new StringJoiner("\n");
        // A question mark is ours to add.
        String label = question.label().replaceFirst("[?\uff1f:\uff1a\\s]+$", "");
        text.add(inquiry.suggestion().map(suggestion -> hearing.texts().get("plain.question.suggested", label, suggestion.stream()
            .map(value -> question.choices().getOrDefault(value, value)).collect(Collectors.joining(", "))))
            .orElseGet(() -> hearing.texts().get(question.required() ? "plain.question.required" : "plain.question", label)));
        if (!question.help().isEmpty()) {
            text.add(question.help());
        }
        int number = 1;
        for (String choice : question.choices().values()) {
            text.add(number++ + ": " + choice);
        }
        if (question.takesSeveral()) {
            text.add(hearing.texts().get("plain.question.several"));
        }
        return text.toString();
    }

    // The admin's own words for it, if there are any; the offline text, which may say how to leave a message, in any case if it is his.
    private Handling closed(Hearing hearing) {
        String words = hearing.workgroup().turnedAway().words(Refusal.CLOSED);
        return new Handling.Read(archive -> {
            Optional<String> offline = archive.texts().get(Shelf.of(hearing.workgroup().name()), KnownTexts.OFFLINE_TEXT);
            return words.isBlank() ? hearing.words("plain.visitor.closed", offline.orElseGet(() -> hearing.texts().get("form.offline.text")))
                : hearing.said(offline.map(text -> words + '\n' + text).orElse(words));
        });
    }

    private Handling join(Hearing hearing, JoinForm form, Map<String, List<String>> answers) {
        Metadata said = form.filled(new Metadata(answers));
        Optional<JoinForm.Lack> lack = form.lack(said);
        if (lack.isPresent()) {
            // The admin has changed the form since he was asked.
            return new Handling.Reply(hearing.said(VisitorForm.words(lack.get(), hearing.texts())));
        }
        Visitor visitor = new Visitor(hearing.person(), hearing.person().toBare(), hearing.caller().registered(), hearing.texts().language());
        return asked(hearing, hearing.workgroup().name(), new Command.Join(ids.get(), visitor, VisitorWishes.prepared(said)), "plain.visitor.joined");
    }

    private static Handling asked(Hearing hearing, String workgroup, Command command, String done) {
        return new Handling.Ask(workgroup, command,
            answer -> answer.isDone() ? hearing.words(done) : hearing.said(refused(hearing, answer)));
    }

    // As the admin would say it, if he has said how.
    private static String refused(Hearing hearing, Answer answer) {
        String words = answer instanceof Answer.Refused refused ? hearing.workgroup().turnedAway().words(refused.why()) : "";
        return words.isBlank() ? hearing.texts().get(refused(answer)) : words;
    }

    private static String refused(Answer answer) {
        if (answer instanceof Answer.Refused refused && refused.why() == Refusal.FULL) {
            return "plain.visitor.full";
        }
        if (answer.equals(Answer.refused(Refusal.NOBODY))) {
            return "plain.departed.nobody";
        }
        return answer.equals(Answer.refused(Refusal.CLOSED)) ? "plain.visitor.just-closed" : "plain.failed";
    }
}
