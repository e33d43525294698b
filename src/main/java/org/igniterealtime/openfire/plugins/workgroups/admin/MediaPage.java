package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;

/** The sounds that visitors' clients play, and the pictures that they show. */
final class MediaPage implements Page {

    /** Bytes of a file: what clients read must fit into a stanza, in base64. */
    static final int LARGEST = KnownTexts.LONGEST / 4 * 3;

    private final Desks desks;
    private final KeptTexts texts;
    private final AuditLog log;

    MediaPage(Desks desks, KeptTexts texts, AuditLog log) {
        this.desks = desks;
        this.texts = texts;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param largest a file may have, in KB
     * @param done    the key of what was done just now; empty for nothing
     */
    public record View(String workgroup, Nav nav, List<Item> sounds, List<Item> pictures, int largest, String version, boolean conflict,
                       boolean isWrong, String done) { }

    /**
     * One file.
     *
     * @param field  of the form; {@code console.media.FIELD} is its label
     * @param type   the media type of what is kept; empty if nothing is
     * @param size   of it in bytes
     * @param source the address of it
     * @param wrong  what is wrong with what was sent; null if nothing is
     */
    public record Item(String field, String type, int size, String source, Said wrong) { }

    /** Files by the names under which they are kept; one that is gone is null. */
    private record Change(Map<String, String> files, Map<String, Said> wrong) { }

    private static Stream<String> sounds() {
        return Stream.of(KnownTexts.INCOMING_SOUND, KnownTexts.OUTGOING_SOUND);
    }

    private static Stream<String> pictures() {
        return KnownTexts.IMAGE_KEYS.stream().map(KnownTexts.IMAGE::concat);
    }

    private static Outcome page(WorkgroupSettings workgroup, Map<String, String> kept, Map<String, Said> wrong, boolean conflict, String done) {
        return new Outcome.Show(new View(workgroup.name(), Nav.of(workgroup), sounds().map(name -> item(workgroup, kept, wrong, name)).toList(),
            pictures().map(name -> item(workgroup, kept, wrong, name)).toList(), LARGEST / 1000, version(kept), conflict, !wrong.isEmpty(), done));
    }

    private static Item item(WorkgroupSettings workgroup, Map<String, String> kept, Map<String, Said> wrong, String name) {
        byte[] file = file(kept.get(name));
        String type = file.length == 0 ? "" : MediaType.of(file).map(MediaType::type).orElse(MediaType.UNKNOWN);
        return new Item(TextsForm.field(name), type, file.length,
            Outcome.go("media", "name", workgroup.name(), "file", name).address(), wrong.get(name));
    }

    private static byte[] file(String kept) {
        return kept == null ? new byte[0] : Base64.getDecoder().decode(kept);
    }

    private static String version(Map<String, String> kept) {
        return Version.of(Stream.concat(sounds(), pictures()).flatMap(name -> Stream.of(name, kept.getOrDefault(name, ""))));
    }

    @Override
    public Outcome show(Submitted asked) {
        Optional<WorkgroupSettings> found = desks.find(asked.text("name"));
        String file = asked.text("file");
        if (found.isPresent() && !file.isEmpty()) {
            return Stream.concat(sounds(), pictures()).filter(file::equals).findFirst().flatMap(name -> texts.one(found.get().name(), name))
                .map(MediaPage::file).<Outcome>map(MediaPage::data).orElseGet(Outcome.Missing::new);
        }
        return found.map(workgroup -> page(workgroup, texts.of(workgroup.name()), Map.of(), false, Done.of(asked))).orElseGet(Outcome.Missing::new);
    }

    // What is none of the known types may be a page with script: a browser is to keep it, not to open it.
    private static Outcome data(byte[] file) {
        Optional<MediaType> type = MediaType.of(file);
        return new Outcome.Data(type.map(MediaType::type).orElse(MediaType.UNKNOWN), type.isPresent() ? "" : "file", to -> to.write(file));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("name"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        WorkgroupSettings workgroup = found.get();
        Change change = read(sent);
        Optional<Map<String, String>> before = update(workgroup.name(), sent, change);
        if (before.isEmpty() || !change.wrong().isEmpty()) {
            return page(workgroup, texts.of(workgroup.name()), change.wrong(), before.isEmpty(), "");
        }
        log.note(who, "changed sounds and pictures of workgroup " + workgroup.name(), differences(before.get(), change.files()));
        return Outcome.go("media", "name", workgroup.name(), "done", "saved");
    }

    private static Change read(Submitted sent) {
        Change change = new Change(new HashMap<>(), new HashMap<>());
        Stream.concat(sounds(), pictures()).forEach(name -> {
            byte[] file = sent.file(TextsForm.field(name));
            try {
                if (file.length > 0) {
                    change.files().put(name, read(name, file));
                } else if (sent.text("remove-" + TextsForm.field(name)).equals(Field.ON)) {
                    change.files().put(name, null);
                }
            } catch (Unfit unfit) {
                change.wrong().put(name, unfit.why().get(0));
            }
        });
        return change;
    }

    private static String read(String name, byte[] file) throws Unfit {
        if (file.length > LARGEST) {
            throw new Unfit("console.wrong.large", file.length / 1000, LARGEST / 1000);
        }
        boolean sound = sounds().anyMatch(name::equals);
        if (MediaType.of(file).filter(type -> type.isSound() == sound).isEmpty()) {
            throw new Unfit(sound ? "console.wrong.sound" : "console.wrong.picture");
        }
        return Base64.getEncoder().encodeToString(file);
    }

    /** @return what was kept before; empty if somebody else has changed it since it was shown */
    private Optional<Map<String, String>> update(String workgroup, Submitted sent, Change change) {
        AtomicReference<Map<String, String>> before = new AtomicReference<>();
        texts.update(workgroup, kept -> {
            if (!sent.text("version").equals(version(kept))) {
                return Optional.empty();
            }
            before.set(kept);
            if (!change.wrong().isEmpty()) {
                return Optional.empty();
            }
            Map<String, String> after = new HashMap<>(kept);
            after.putAll(change.files());
            after.values().removeIf(file -> file == null);
            return Optional.of(after);
        });
        return Optional.ofNullable(before.get());
    }

    private static String differences(Map<String, String> before, Map<String, String> files) {
        List<String> lines = new ArrayList<>();
        files.forEach((name, file) -> lines.add(name + ": " + size(before.get(name)) + " -> " + size(file)));
        return String.join("\n", lines);
    }

    private static String size(String kept) {
        return kept == null ? "" : file(kept).length + " bytes";
    }
}
