package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.store.Account;
import org.igniterealtime.openfire.plugins.workgroups.store.Accounts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryAnnouncements;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryErasure;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryReports;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryHistory;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNotes;
import org.igniterealtime.openfire.plugins.workgroups.store.MemorySubscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryVisits;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Visits;
import org.xmpp.packet.Packet;

/** The desk of all samples: {@code support}, which is open, with agents ann and bob, and {@code closed}, which is not. */
public final class Desk implements Directory {

    public static final Address SUPPORT = Address.of("support@workgroup.example.org");
    public static final Address ANN = Address.of("ann@example.org/desk");
    public static final Address BOB = Address.of("bob@example.org/spark");
    public static final Address VIC = Address.of("vic@example.org/web");
    /** Supervises both. */
    public static final Address SUE = Address.of("sue@example.org/office");
    /** An agent of the other workgroup. */
    public static final Address EVE = Address.of("eve@example.org/spark");
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /** Ann and Vic have said who they are. */
    public static final Accounts ACCOUNTS = person -> Optional.ofNullable(Map.of(ANN.toBare(), new Account("Ann <3 Other", "ann@mail.example"),
        VIC.toBare(), new Account("Vic", "vic@mail.example")).get(person.toBare()));

    private static final Set<Address> AGENTS = Set.of(ANN.toBare(), BOB.toBare());

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private int ids;
    private boolean mails;
    private JoinForm form = JoinForm.DEFAULT;
    private TurnedAway turnedAway = TurnedAway.WITHOUT_WORDS;
    private final StanzaReader reader = new StanzaReader(this, Desk::text, () -> "id" + ++ids, "0.1", clock);

    /** Texts are their keys, followed by what is filled in. */
    public static String text(String key, Object... values) {
        StringBuilder text = new StringBuilder(key);
        for (Object value : values) {
            text.append(' ').append(value);
        }
        return text.toString();
    }

    public static WorkgroupSettings settings(String name, boolean open) {
        return new WorkgroupSettings(name, "We help", open, Timing.DEFAULT, Limits.DEFAULT,
            List.of(new QueueSettings("billing", "", AGENTS, Set.of()), new QueueSettings("Tech Help", "", Set.of(), Set.of("Night"))),
            Set.of(SUE.toBare()));
    }

    @Override
    public String domain() {
        return "workgroup.example.org";
    }

    @Override
    public String serverDomain() {
        return "example.org";
    }

    /** This desk, on a server that sends mail. */
    public Desk withMail() {
        mails = true;
        return this;
    }

    /** This desk, with a form of the admin's. */
    public Desk asking(JoinForm other) {
        form = other;
        return this;
    }

    /** This desk, with the admin's words for those who are refused. */
    public Desk refusing(TurnedAway words) {
        turnedAway = words;
        return this;
    }

    @Override
    public boolean mails() {
        return mails;
    }

    @Override
    public List<WorkgroupSettings> workgroups() {
        return List.of(settings("support", true).with(form).with(turnedAway), settings("closed", false));
    }

    @Override
    public Optional<WorkgroupSettings> find(String name) {
        return workgroups().stream().filter(workgroup -> workgroup.name().equals(name)).findFirst();
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public boolean isOpen(WorkgroupSettings workgroup) {
        return workgroup.openAt(NOW);
    }

    @Override
    public boolean isMember(String workgroup, Address agent) {
        return workgroup.equals("support") && AGENTS.contains(agent.toBare())
            || workgroup.equals("closed") && agent.toBare().equals(EVE.toBare());
    }

    /** Reads a sample that an account sends. */
    public Handling read(String sample) {
        return read(sample, false, true);
    }

    public Handling readFromAdmin(String sample) {
        return read(sample, true, true);
    }

    public Handling readFromAnonymous(String sample) {
        return read(sample, false, false);
    }

    /** What is done once the workgroup has been looked at. */
    public static Handling after(Handling handling, Workgroup workgroup) {
        return handling instanceof Handling.LookFirst look ? look.then().apply(workgroup) : handling;
    }

    /** Reads what somebody with an account sends. */
    public Handling read(Packet stanza) {
        return reader.read(stanza, new Caller(Jids.address(stanza.getFrom()), false, true));
    }

    private Handling read(String sample, boolean admin, boolean registered) {
        Packet stanza = Stanzas.read(sample);
        return reader.read(stanza, new Caller(Jids.address(stanza.getFrom()), admin, registered));
    }

    /** Reads a sample as if somebody else with an account had sent it. */
    public Handling readFrom(Address other, boolean admin, String sample) {
        Packet stanza = Stanzas.read(sample);
        stanza.setFrom(Jids.jid(other));
        return reader.read(stanza, new Caller(other, admin, true));
    }

    /** What is sent after a look at what was kept. */
    public static List<Packet> replied(Handling handling, Archive archive) {
        return ((Handling.Read) handling).reply().apply(archive);
    }

    /** What is sent at once; fails if something else is to be done. */
    public static List<Packet> replied(Handling handling) {
        return ((Handling.Reply) handling).packets();
    }

    /** What is sent when the workgroup has decided so. */
    public static List<Packet> replied(Handling handling, Answer answer) {
        return handling instanceof Handling.AskAnywhere anywhere
            ? anywhere.reply().apply(answer) : ((Handling.Ask) handling).reply().apply(answer);
    }

    /** What is sent after a look at the workgroup. */
    public static List<Packet> replied(Handling handling, Workgroup workgroup) {
        return ((Handling.Look) handling).reply().apply(workgroup);
    }

    /** An archive with these texts, and nothing else yet. */
    public static Archive archive(NamedTexts texts) {
        return archive(new MemoryJournal(), texts);
    }

    /** An archive of what a journal holds. */
    public static Archive archive(MemoryJournal journal) {
        return archive(journal, new MemoryNamedTexts());
    }

    private static Archive archive(MemoryJournal journal, NamedTexts texts) {
        return new Archive(journal, new MemoryHistory(journal), new MemoryNotes(), new MemorySubscribers(), texts, ACCOUNTS, visits(), journal,
            new MemoryAnnouncements(journal), new MemoryErasure(journal, new MemoryNotes(), new MemorySubscribers()), new MemoryReports(journal));
    }

    /** Nobody looks at anything yet; it is {@link #NOW}. */
    public static Visits visits() {
        return new MemoryVisits(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** What the workgroup is asked or told. */
    public static List<Command> commands(Handling handling) {
        if (handling instanceof Handling.Tell tell) {
            return tell.commands();
        }
        return List.of(handling instanceof Handling.AskAnywhere anywhere ? anywhere.command() : ((Handling.Ask) handling).command());
    }

    /** A real workgroup to which all this has happened. */
    public static Workgroup state(boolean open, Command... commands) {
        Workgroup workgroup = new Workgroup(settings("support", open), new Members(Map.of("billing", AGENTS)), NOW);
        for (Command command : commands) {
            Decision decision = Decider.decide(workgroup, command, NOW);
            if (!decision.answer().isDone()) {
                throw new IllegalStateException(command + " was refused: " + decision.answer());
            }
        }
        return workgroup;
    }

    /** Vic, whose request is s1x. */
    public static Command.Join join() {
        return new Command.Join("s1x", new Visitor(VIC, VIC.toBare(), true),
            new Metadata(Map.of("username", List.of("Vic <3"))));
    }

    public static Command.GoOnDuty onDuty(Address session) {
        return new Command.GoOnDuty(session, Show.ONLINE, "", 0);
    }

    /** As long as an offer of this desk lasts. */
    public static Duration offerTimeout() {
        return Timing.DEFAULT.offer();
    }
}
