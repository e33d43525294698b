package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

    private final Desk desk = new Desk();

    private static Command.Join joined(Handling handling) {
        return (Command.Join) Desk.commands(handling).get(0);
    }

    @Test
    void the_first_of_the_doubled_forms_of_smack_4_becomes_metadata_and_no_password_is_kept() {
        Command.Join join = joined(desk.read("join-queue/smack-4"));

        assertThat(join.metadata().fields()).isEqualTo(Map.of("username", List.of("Vic"), "email", List.of("vic@example.com"),
            "topics", List.of("bill", "refund")));
        assertThat(join.metadata().fields().keySet()).containsExactly("username", "email", "topics");
    }

    @Test
    void the_typed_form_of_smack_3_is_read_alike_and_the_workgroup_found_in_any_case() {
        Handling.Ask ask = (Handling.Ask) desk.read("join-queue/smack-3");

        assertThat(ask.workgroup()).isEqualTo("support");
        assertThat(joined(ask).metadata().fields())
            .isEqualTo(Map.of("username", List.of("Vic"), "question", List.of("It", "broke")));
    }

    @Test
    void metadata_in_the_old_element_is_kept_with_all_values() {
        assertThat(joined(desk.read("join-queue/metadata")).metadata().fields())
            .isEqualTo(Map.of("username", List.of("Vic"), "page", List.of("/a", "/b")));
    }

    @Test
    void agents_whom_the_visitor_names_are_known_however_their_addresses_are_written() {
        assertThat(joined(desk.read("join-queue/wishes")).metadata().fields())
            .isEqualTo(Map.of("agent", List.of("bob@example.org"), "ignore", List.of("/x", "Ann", "ann@example.org/Desk")));
    }

    @Test
    void a_bare_request_joins_with_a_new_id_and_no_metadata() {
        Command.Join join = joined(desk.read("join-queue/bare"));

        assertThat(join.id()).isEqualTo("id1");
        assertThat(join.metadata().fields()).isEmpty();
        assertThat(join.visitor().address()).isEqualTo(Address.of("vic@example.net/web"));
    }

    @Test
    void an_account_is_filed_under_its_own_bare_address_whatever_it_claims() {
        Command.Join join = joined(desk.read("join-queue/claiming-another"));

        assertThat(join.visitor().userId()).isEqualTo(Address.of("vic@example.org"));
        assertThat(join.visitor().registered()).isTrue();
    }

    @Test
    void an_anonymous_visitor_is_filed_under_a_valid_address_made_of_the_cookie() {
        Command.Join join = joined(desk.readFromAnonymous("join-queue/anonymous-cookie"));

        assertThat(join.visitor().userId()).isEqualTo(Address.of("cookie\\2042@workgroup.example.org"));
        assertThat(join.visitor().registered()).isFalse();
        assertThat(Jids.read(join.visitor().userId().bare())).contains(join.visitor().userId());
    }

    @Test
    void the_word_null_is_no_cookie() {
        assertThat(joined(desk.readFromAnonymous("join-queue/anonymous-null")).visitor().userId())
            .isEqualTo(Address.of("8k2d@example.org"));
    }

    @Test
    void whoever_joined_gets_an_empty_result() {
        Stanzas.assertSame(Desk.replied(desk.read("join-queue/bare"), Answer.DONE), "join-queue/joined");
    }

    @Test
    void whoever_waits_already_gets_a_conflict_with_the_request_echoed() {
        Stanzas.assertSame(Desk.replied(desk.read("join-queue/bare"), Answer.refused(Refusal.ALREADY_QUEUED)), "join-queue/conflict");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, service-unavailable", "FULL, resource-constraint", "ALREADY_QUEUED, conflict", "NOT_QUEUED, item-not-found",
        "NOT_ACCEPTABLE, not-acceptable", "NOT_MEMBER, not-authorized", "NOT_ON_DUTY, forbidden", "NO_SUCH_OFFER, item-not-found",
        "TOO_LATE, not-acceptable"})
    void every_refusal_has_its_stanza_error(Refusal why, String condition) {
        assertThat(Desk.replied(desk.read("join-queue/bare"), Answer.refused(why)).get(0).getError().getCondition().toXMPP())
            .isEqualTo(condition);
    }

    @Test
    void a_failure_of_ours_is_an_internal_server_error() {
        assertThat(Desk.replied(desk.read("join-queue/bare"), Answer.FAILED).get(0).getError().getCondition().toXMPP())
            .isEqualTo("internal-server-error");
    }

    @Test
    void the_form_can_be_asked_for_as_the_xep_says() {
        Stanzas.assertSame(Desk.replied(desk.read("join-queue/form-asked")), "join-queue/form");
    }

    @Test
    void the_form_can_be_asked_for_as_smack_does_and_agents_get_it_too() {
        Stanzas.assertSame(Desk.replied(desk.read("workgroup-form/asked")), "workgroup-form/form");
    }
}
