package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What is in a file, told by its first bytes, for neither its name nor what a browser says of it is to be believed. */
enum MediaType {

    WAV("audio/wav"), MP3("audio/mpeg"), OGG("audio/ogg"),
    PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif");

    /** Of what is none of these: nothing opens it. */
    static final String UNKNOWN = "application/octet-stream";

    private static final int OFFSET_OF_WAVE = 8;

    private final String type;

    MediaType(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    boolean isSound() {
        return type.startsWith("audio/");
    }

    static Optional<MediaType> of(byte[] file) {
        return Arrays.stream(values()).filter(one -> one.fits(file)).findFirst();
    }

    // RFC 2361 and Microsoft's RIFF; ISO 11172-3 frames or ID3v2; RFC 3533; PNG §5.2; JFIF; GIF89a §17.
    private boolean fits(byte[] file) {
        return switch (this) {
            case WAV -> has(file, 0, "RIFF") && has(file, OFFSET_OF_WAVE, "WAVE");
            case MP3 -> has(file, 0, "ID3") || file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xE6) == 0xE2;
            case OGG -> has(file, 0, "OggS");
            case PNG -> has(file, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> has(file, 0, "\u00ff\u00d8\u00ff");
            case GIF -> has(file, 0, "GIF87a") || has(file, 0, "GIF89a");
        };
    }

    private static boolean has(byte[] file, int offset, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= offset + wanted.length && Arrays.equals(file, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
