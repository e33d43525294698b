package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** A field of a command's form that does not say what it should. */
final class WrongField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient String field;
    private final transient String key;
    private final transient Object[] values;

    /**
     * @param key    of the text that says what should be there
     * @param values for the text: first what was found
     */
    WrongField(String field, String key, Object... values) {
        super(field + ": " + key, null, false, false);
        this.field = field;
        this.key = key;
        this.values = values;
    }

    /** What the admin is told. */
    String tell(Texts texts) {
        return field + ": " + texts.get(key, values);
    }
}
