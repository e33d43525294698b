package org.igniterealtime.openfire.plugins.workgroups.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;

/** A form for visitors as it is kept: JSON, or nothing for our own. */
public final class FormText {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FormText() {
    }

    public static String write(JoinForm form) {
        try {
            return form.equals(JoinForm.DEFAULT) ? "" : JSON.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a form can be written as JSON", impossible);
        }
    }

    /** @throws StoreFailure if somebody else has written there, and no form */
    public static JoinForm read(String text) {
        try {
            return text.isEmpty() ? JoinForm.DEFAULT : JSON.readValue(text, JoinForm.class);
        } catch (JsonProcessingException spoilt) {
            throw new StoreFailure("a workgroup's form could not be read", spoilt);
        }
    }
}
