package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** What the pages get in tests in place of what is the server's: names, texts, rooms. */
final class Stationery {

    /** Our texts are their keys, followed by what is filled in. */
    private static final Texts OUR_WORDS = (key, values) -> Stream.concat(Stream.of(key), Stream.of(values).map(String::valueOf))
        .collect(Collectors.joining(" "));

    static Wording wording(BooleanSupplier mails) {
        return new Wording(OUR_WORDS, mails, "no-reply@example.org");
    }

    /** Names as a server would read them, as far as these tests go. */
    static final Names NAMES = new Names() {
        @Override
        public String address(String workgroup) {
            return workgroup + "@workgroup.example.org";
        }

        @Override
        public Optional<String> workgroup(String typed) {
            return typed.matches("[A-Za-z0-9-]{1,64}") ? Optional.of(typed.toLowerCase(Locale.ROOT)) : Optional.empty();
        }

        @Override
        public Optional<String> queue(String typed) {
            return typed.length() > 100 ? Optional.empty() : Optional.of(typed);
        }

        @Override
        public Optional<Address> person(String typed) {
            return typed.matches("[a-z0-9]+") ? Optional.of(Address.of(typed + "@example.org"))
                : Optional.of(typed).filter(text -> text.matches("[a-z0-9]+@[a-z.]+")).map(Address::of);
        }
    };

    /** Texts as keys with their values: what they say is for people. */
    static final Words WORDS = new Words() {
        @Override
        public String of(Said said) {
            return (said.key() + ' ' + String.join(" ", said.values())).strip();
        }

        @Override
        public String why(WhyRequest why, Instant now) {
            return "why visitor " + why.request().place().arrival() + ": " + why.others();
        }

        @Override
        public String why(WhyAgent why, Instant now) {
            return "why agent " + why.agent().local() + ": " + why.busy();
        }

        @Override
        public String time(Instant at, Instant now) {
            return at.toString();
        }
    };

    /** There is no room to be let into. */
    static final RoomKeys NO_ROOMS = new RoomKeys() {
        @Override
        public Address room(String session) {
            return Address.of(session + "@conference.example.org");
        }

        @Override
        public void admit(String workgroup, Request request, Address who, Consumer<Boolean> done) {
            done.accept(false);
        }
    };

    private Stationery() {
    }
}
