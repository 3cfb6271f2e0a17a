package org.essaim.worklist;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;
import static org.essaim.shared.security.NetworkFunction.DPO;

import java.util.Set;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.NetworkKind;
import org.essaim.shared.security.NetworkFunction;

/** Something that waits in a network and is on a page of its own; the most urgent first. */
public enum WorklistTask {
    /** Requests about personal data to answer, each by a day. */
    DATA_REQUESTS("due_on", "data_request where network = :network and closed_at is null order by due_on", DPO),
    /** Accounts of erased people to delete in Keycloak. */
    ACCOUNT_REMOVALS(
            WorklistTask.NOTHING_MORE,
            "account_removal where done_at is null and (networks = '{}' or :network = any (networks))",
            DPO),
    /** Requests for support that nobody qualified yet. */
    SUPPORT_REQUESTS(WorklistTask.NOTHING_MORE, "support_request where network = :network and state = 'NEW'", CONSEIL),
    APPLICATIONS(
            WorklistTask.NOTHING_MORE,
            "membership_application where network = :network and state in ('SUBMITTED', 'IN_REVIEW')",
            ANIMATION,
            ADMINISTRATION),
    /** Experts who wait for an answer. */
    EXPERT_APPLICATIONS(
            WorklistTask.NOTHING_MORE,
            "expert where network = :network and state = 'APPLIED'",
            ANIMATION,
            ADMINISTRATION),
    /** People who registered for a cycle of workshops, of whom nobody knows yet that they come from that collectivité. */
    WORKSHOP_REGISTRATIONS(WorklistTask.NOTHING_MORE, """
            workshop_registration where state = 'UNCONFIRMED' and cycle in (
                select id from workshop_cycle where network = :network and state in ('OPEN', 'CLOSED') and begins_at > now())""", CONSEIL, ANIMATION, ADMINISTRATION),
    /** Tracks whose lead was not seen for four weeks, as {@code Advisers.atWork} says, and is written nothing any more. */
    UNREACHED_LEADS(WorklistTask.NOTHING_MORE, """
            support_track where network = :network and state in ('ACTIVE', 'PAUSED') and not exists (
                select from track_adviser join adviser using (person)
                where track = support_track.id and leads and until is null and adviser.network = support_track.network
                    and seen_on >= current_date - 28)""", ADMINISTRATION),
    /** Messages that were reported, to decide on. */
    CONTACT_REPORTS(
            WorklistTask.NOTHING_MORE,
            "contact_report where network = :network and decision is null",
            ANIMATION,
            ADMINISTRATION),
    /** Testimonials to review. */
    TESTIMONIALS(
            WorklistTask.NOTHING_MORE,
            "testimonial where network = :network and state = 'SUBMITTED'",
            ANIMATION,
            ADMINISTRATION),
    /** Sympathisers who do not know yet that they were recorded. */
    SYMPATHISERS(
            WorklistTask.NOTHING_MORE,
            "sympathiser where network = :network and state = 'RECORDED'",
            ANIMATION,
            ADMINISTRATION,
            DPO),
    LATE_FEES("year", "fee where network = :network and state = 'LATE' order by year", ANIMATION, ADMINISTRATION),
    /** Memberships that end soon. */
    RENEWALS_DUE(
            WorklistTask.NOTHING_MORE,
            "membership where network = :network and kind = 'MEMBER' and state = 'RENEWAL_DUE'",
            ANIMATION,
            ADMINISTRATION),
    UNDELIVERED_MAILS(WorklistTask.NOTHING_MORE, "mail where network = :network and state = 'FAILED'", ADMINISTRATION);

    private static final String NOTHING_MORE = "";

    private final String more;
    private final String waiting;
    private final Set<NetworkFunction> functions;

    /** @param more the column, {@code due_on} or {@code year}, of which the first is told; none */
    WorklistTask(String more, String waiting, NetworkFunction... functions) {
        this.more = more;
        this.waiting = waiting;
        this.functions = Set.of(functions);
    }

    /** Whether it is the work of who holds these functions in a network: of those to whom its page is open there. */
    boolean isOf(Set<NetworkFunction> held, Network network) {
        return existsIn(network) && held.stream().anyMatch(functions::contains);
    }

    private boolean existsIn(Network network) {
        return switch (this) {
            case TESTIMONIALS -> network.uses(Module.DIRECTORY);
            case SUPPORT_REQUESTS, EXPERT_APPLICATIONS, WORKSHOP_REGISTRATIONS, UNREACHED_LEADS ->
                network.uses(Module.SUPPORT);
            case SYMPATHISERS -> network.kind() == NetworkKind.ELUS_LOCAUX;
            default -> true;
        };
    }

    /** One row: its name, how many wait and no more than {@code :most}, the nearest day, the first year. */
    String count() {
        return "select '%s', count(*), %s, %s from (select %s from %s limit :most) as waiting"
                .formatted(
                        name(),
                        more.equals("due_on") ? "min(due_on)" : "cast(null as date)",
                        more.equals("year") ? "min(year)" : "cast(null as smallint)",
                        more,
                        waiting);
    }
}
