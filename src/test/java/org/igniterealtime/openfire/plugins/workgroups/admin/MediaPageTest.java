package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an admin keeps the sounds and pictures of a workgroup. */
class MediaPageTest {

    private static final Shelf SUPPORT = Shelf.of("support");

    private final Office office = new Office().with("support");

    @AfterEach
    void close() {
        office.close();
    }

    private static byte[] file(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private MediaPage.View look() {
        return office.look("media", MediaPage.View.class, "name", "support");
    }

    private Outcome send(String version, Map<String, byte[]> files, String... more) {
        Map<String, List<String>> values = new LinkedHashMap<>(Office.submitted("token", Office.TOKEN, "name", "support", "version", version).values());
        values.putAll(Office.submitted(more).values());
        return office.console.change("media", "alice", Office.TOKEN, new Submitted(values, files));
    }

    private static Said wrong(Outcome outcome, String field) {
        MediaPage.View view = (MediaPage.View) ((Outcome.Show) outcome).model();
        return Stream.concat(view.sounds().stream(), view.pictures().stream())
            .filter(item -> item.field().equals(field)).findFirst().orElseThrow().wrong();
    }

    @ParameterizedTest
    @CsvSource({"sound-incoming, RIFF1234WAVEfmt, audio/wav", "sound-outgoing, ID3x, audio/mpeg", "sound-incoming, OggSx, audio/ogg",
        "sound-incoming, \u00ff\u00fbxx, audio/mpeg", "image-logo, GIF89ax, image/gif", "image-main, \u00ff\u00d8\u00ffx, image/jpeg"})
    void aFileIsKeptShownAndGivenBack(String field, String content, String type) throws Exception {
        assertThat(send(look().version(), Map.of(field, file(content)))).isEqualTo(new Outcome.Go("media.jsp?name=support&done=saved"));

        String name = field.replace('-', '.');
        assertThat(office.archive.texts().get(SUPPORT, name)).contains(Base64.getEncoder().encodeToString(file(content)));
        Outcome.Data data = (Outcome.Data) office.console.show("media", Office.submitted("name", "support", "file", name));
        assertThat(data.type()).isEqualTo(type);
        assertThat(data.file()).isEmpty();
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        data.body().writeTo(back);
        assertThat(back.toByteArray()).isEqualTo(file(content));
        assertThat(office.audit).containsExactly("alice: changed sounds and pictures of workgroup support\n" + name + ":  -> " + content.length() + " bytes");

        send(look().version(), Map.of(), "remove-" + field, "on");
        assertThat(office.archive.texts().all(SUPPORT)).isEmpty();
    }

    @Test
    void aFileOfTheWrongKindOrTooLargeIsRefusedAndNoOtherIsSavedWithIt() {
        Outcome outcome = send(look().version(), Map.of("sound-incoming", file("GIF89a"), "image-logo", file("<svg onload='x'/>"),
            "sound-outgoing", file("ID3" + "x".repeat(MediaPage.LARGEST)), "image-main", file("GIF89a")));
        assertThat(wrong(outcome, "sound-incoming").key()).isEqualTo("console.wrong.sound");
        assertThat(wrong(outcome, "image-logo").key()).isEqualTo("console.wrong.picture");
        assertThat(wrong(outcome, "sound-outgoing")).isEqualTo(Said.of("console.wrong.large", 150, 150));
        assertThat(office.archive.texts().all(SUPPORT)).isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void theLargestFileFitsIntoAStanza() {
        byte[] largest = file("ID3" + "x".repeat(MediaPage.LARGEST - 3));
        assertThat(send(look().version(), Map.of("sound-incoming", largest))).isInstanceOf(Outcome.Go.class);
        assertThat(office.archive.texts().get(SUPPORT, KnownTexts.INCOMING_SOUND).orElseThrow()).hasSizeLessThanOrEqualTo(KnownTexts.LONGEST);
    }

    @Test
    void nobodyWritesOverWhatACommandHasJustChanged() {
        String early = look().version();
        office.archive.texts().put(SUPPORT, KnownTexts.INCOMING_SOUND, Base64.getEncoder().encodeToString(file("OggSx")));
        assertThat(look().sounds().get(0).type()).isEqualTo("audio/ogg");
        assertThat(((MediaPage.View) ((Outcome.Show) send(early, Map.of("sound-incoming", file("ID3")))).model()).conflict()).isTrue();
        assertThat(look().sounds().get(0).type()).isEqualTo("audio/ogg");
    }

    @Test
    void whatACommandKeptThatIsNoSoundIsGivenBackToBeKeptAndNotOpened() {
        office.archive.texts().put(SUPPORT, KnownTexts.INCOMING_SOUND, Base64.getEncoder().encodeToString(file("<script>x</script>")));
        Outcome.Data data = (Outcome.Data) office.console.show("media", Office.submitted("name", "support", "file", KnownTexts.INCOMING_SOUND));
        assertThat(data.type()).isEqualTo(MediaType.UNKNOWN);
        assertThat(data.file()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound.incoming", "macros", "generic.secret", "../x"})
    void whatIsNotThereOrNoFileIsNotGivenAway(String name) {
        office.archive.texts().put(SUPPORT, "generic.secret", "AAEC");
        assertThat(office.console.show("media", Office.submitted("name", "support", "file", name))).isEqualTo(new Outcome.Missing());
    }
}
