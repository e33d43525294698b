package org.igniterealtime.openfire.plugins.workgroups.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What scripts of the pages are told. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TYPE = "application/json; charset=UTF-8";

    private Json() {
    }

    /** The same for two views that look the same. */
    static String version(Object view) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(MAPPER.writeValueAsBytes(view)), 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("views can be written, and every Java has SHA-256", impossible);
        }
    }

    /**
     * A view for a script, unless it has seen just that.
     *
     * @param view null if nothing could be seen in time: then the script is told so
     */
    static Outcome told(Object view, Submitted asked, Instant now) {
        if (view == null) {
            return data(MAPPER.createObjectNode().put("busy", true));
        }
        String version = version(view);
        if (asked.text(Submitted.SEEN).equals(version)) {
            return new Outcome.Unchanged();
        }
        ObjectNode told = MAPPER.createObjectNode().put("version", version).put("at", now.toEpochMilli());
        told.set("view", MAPPER.valueToTree(view));
        return data(told);
    }

    private static Outcome data(ObjectNode told) {
        return new Outcome.Data(TYPE, "", out -> out.write(told.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
