package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Optional;

/** One sending of a form, read while nobody else can change what it is about. */
final class Edit<T> {

    private final Form<T> form;
    private final Submitted sent;
    private T before;
    private Form.Reading<T> reading;

    Edit(Form<T> form, Submitted sent) {
        this.form = form;
        this.sent = sent;
    }

    /** @return what it becomes; empty if nothing is to be changed because something is wrong */
    Optional<T> of(T now) {
        before = now;
        reading = form.read(now, sent);
        return reading.value();
    }

    Optional<T> made() {
        return reading.value();
    }

    Filled shown() {
        return reading.shown();
    }

    String differences() {
        return form.differences(before, reading.value().orElse(before));
    }
}
