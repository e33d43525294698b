package org.igniterealtime.openfire.plugins.workgroups.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.UnreadableMacros;

/**
 * Canned responses as files: JSON (README, "Canned responses"), or the XML that Fastpath keeps and Smack's clients send. Neither can name
 * anything outside the file.
 */
final class MacroFiles {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MacroFiles() {
    }

    static byte[] json(MacroGroup root) {
        try {
            return JSON.writeValueAsBytes(node(root));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("canned responses can be written as JSON", impossible);
        }
    }

    private static ObjectNode node(MacroGroup folder) {
        ObjectNode node = JSON.createObjectNode().put("title", folder.title());
        ArrayNode macros = node.putArray("responses");
        for (Macro macro : folder.macros()) {
            macros.addObject().put("title", macro.title()).put("type", macro.type()).put("description", macro.description())
                .put("response", macro.response());
        }
        ArrayNode folders = node.putArray("folders");
        folder.groups().forEach(group -> folders.add(node(group)));
        return node;
    }

    static byte[] xml(MacroGroup root) {
        return Macros.text(root).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads whichever of both it is. */
    static MacroGroup read(byte[] file) throws Unfit {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        // What some editors write first of all.
        text = text.startsWith("\ufeff") ? text.substring(1).strip() : text;
        try {
            return text.startsWith("{") ? folder(JSON.readTree(text), 1) : xml(text);
        } catch (JsonProcessingException | UnreadableMacros unreadable) {
            throw new Unfit("console.wrong.macro-file");
        }
    }

    // A file is XML; only what a client of Smack has written may be not quite that.
    private static MacroGroup xml(String text) {
        return Macros.ifReadable(text).orElseGet(() -> Macros.fromClient(text));
    }

    private static MacroGroup folder(JsonNode node, int depth) throws Unfit {
        if (depth > MacroGroup.DEEPEST || !node.isObject()) {
            throw new Unfit("console.wrong.macro-file");
        }
        List<Macro> macros = new ArrayList<>();
        for (JsonNode one : node.path("responses")) {
            macros.add(new Macro(one.path("title").asText(""), one.path("type").asInt(0), text(one, "description"), text(one, "response")));
        }
        List<MacroGroup> groups = new ArrayList<>();
        for (JsonNode one : node.path("folders")) {
            groups.add(folder(one, depth + 1));
        }
        return new MacroGroup(node.path("title").asText(""), macros, groups);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
