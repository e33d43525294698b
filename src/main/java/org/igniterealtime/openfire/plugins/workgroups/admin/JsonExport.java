package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** Conversations for programs; the README says what each field means. Times are in UTC (ISO 8601), constants as the database has them. */
final class JsonExport implements Export.Writer {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

    private final JsonGenerator json;

    JsonExport(OutputStream out) throws IOException {
        json = JSON.createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("conversations");
    }

    @Override
    public void write(Facts facts, ChatSession session, Iterable<TranscriptLine> lines, boolean cut) throws IOException {
        Request request = session.request();
        json.writeStartObject();
        text("id", session.id());
        text("workgroup", session.workgroup());
        text("queue", request.queue());
        text("visitor", facts.visitor());
        text("userId", facts.erased() ? "" : request.visitor().userId().bare());
        json.writeBooleanField("account", request.visitor().registered());
        json.writeBooleanField("erased", facts.erased());
        at("came", request.place().since());
        at("accepted", request.chat() == null ? null : request.chat().acceptedAt());
        at("ended", request.end() == null ? null : request.end().at());
        text("outcome", request.end() == null ? null : request.end().outcome().name());
        text("agent", request.chat() == null ? null : request.chat().agent().bare());
        answers(request.metadata().fields());
        offers(request.offers());
        stays(request.chat() == null ? List.of() : request.chat().participants());
        messages(lines);
        json.writeBooleanField("cut", cut);
        text("note", facts.note());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    private void at(String name, Instant at) throws IOException {
        text(name, at == null ? null : at.toString());
    }

    private void answers(Map<String, List<String>> fields) throws IOException {
        json.writeObjectFieldStart("answers");
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            json.writeArrayFieldStart(field.getKey());
            for (String value : field.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void offers(List<Offer> offers) throws IOException {
        json.writeArrayFieldStart("offers");
        for (Offer offer : offers) {
            json.writeStartObject();
            text("agent", offer.agent().bare());
            text("kind", offer.isAssist() ? offer.assist().kind().name() : "REQUEST");
            at("made", offer.madeAt());
            at("ended", offer.endedAt());
            text("state", offer.state().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void stays(List<Participant> stays) throws IOException {
        json.writeArrayFieldStart("stays");
        for (Participant stay : stays) {
            json.writeStartObject();
            text("address", stay.address().toString());
            text("nickname", stay.nickname());
            text("role", stay.role().name());
            at("entered", stay.enteredAt());
            at("left", stay.leftAt());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void messages(Iterable<TranscriptLine> lines) throws IOException {
        json.writeArrayFieldStart("messages");
        for (TranscriptLine line : lines) {
            json.writeStartObject();
            at("at", line.at());
            Address sender = line.sender();
            text("from", sender == null ? null : sender.toString());
            text("nickname", line.nickname());
            text("text", line.body());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void end(boolean more) throws IOException {
        json.writeEndArray();
        json.writeBooleanField("more", more);
        json.writeEndObject();
    }

    // Nothing is closed, so it is no JSON: no program takes it for everything.
    @Override
    public void breakOff() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
