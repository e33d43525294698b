package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/** Whom visitors ask for ({@code agent}) and against ({@code ignore}): by addresses, which compare only once they are prepared (RFC 7622). */
public final class VisitorWishes {

    private static final Set<String> NAMES = Set.of("agent", "ignore");

    private VisitorWishes() {
    }

    /** What a visitor said, with the addresses of those he names prepared. What is nobody's address stays as it was said, and names nobody. */
    public static Metadata prepared(Metadata said) {
        Map<String, List<String>> fields = new LinkedHashMap<>(said.fields());
        NAMES.forEach(name -> fields.computeIfPresent(name, (same, values) -> values.stream().map(VisitorWishes::prepared).toList()));
        return new Metadata(fields);
    }

    private static String prepared(String said) {
        return Jids.read(said).filter(address -> !address.local().isEmpty()).map(Address::toString).orElse(said);
    }
}
