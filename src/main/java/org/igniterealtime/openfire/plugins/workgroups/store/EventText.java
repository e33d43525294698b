package org.igniterealtime.openfire.plugins.workgroups.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;

/**
 * An event as the log keeps it. What people wrote is not in it: messages and metadata have rows of their own.
 *
 * @param kind    the event's simple name
 * @param request the request it is about, or null
 * @param detail  the rest of it as JSON; times in milliseconds
 */
public record EventText(String kind, String request, String detail) {

    private static final ObjectMapper JSON = JsonMapper.builder()
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .addMixIn(Event.Queued.class, WithoutMetadata.class)
        .addMixIn(Event.Arrived.class, WithoutMetadata.class)
        .addMixIn(Event.ReferralCame.class, WithoutMetadata.class)
        .addMixIn(Event.Said.class, WithoutBody.class)
        .addModule(new SimpleModule()
            .addSerializer(Address.class, ToStringSerializer.instance)
            .addSerializer(Instant.class, new Millis())
            .addSerializer(Event.Configured.class, new Summary()))
        .build();

    public static EventText of(Event event) {
        ObjectNode fields = JSON.valueToTree(event);
        JsonNode request = fields.remove("request");
        return new EventText(event.getClass().getSimpleName(), request == null ? null : request.textValue(), fields.toString());
    }

    @JsonIgnoreProperties("metadata")
    private interface WithoutMetadata { }

    @JsonIgnoreProperties("body")
    private interface WithoutBody { }

    private static final class Millis extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(at.toEpochMilli());
        }
    }

    /** Settings have their own tables, and groups may be large: the log says only what stands out. */
    private static final class Summary extends JsonSerializer<Event.Configured> {

        @Override
        public void serialize(Event.Configured event, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeBooleanField("open", event.settings().open());
            json.writeArrayFieldStart("queues");
            for (QueueSettings queue : event.settings().queues()) {
                json.writeString(queue.name());
            }
            json.writeEndArray();
            json.writeNumberField("members", event.members().byQueue().values().stream().flatMap(Set::stream).distinct().count());
            json.writeEndObject();
        }
    }
}
