package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/** Sample input for rules: a Friday in November, half past nine in the morning, over XMPP. */
final class Sample {

    static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T09:30");

    private Sample() {
    }

    static Facts facts(Map<String, List<String>> fields) {
        return Facts.of(new Metadata(fields), "xmpp", FRIDAY);
    }

    static Facts fact(String name, String... values) {
        return facts(Map.of(name, List.of(values)));
    }
}
