package org.essaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.membership.LegalBasis;
import org.essaim.membership.Terms;
import org.essaim.network.Network;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the memberships of a file; one that does not say until when is current, and runs until the end of this term. */
@ApplicationScoped
class Memberships {
    private final Session session;
    private final ImportRuns runs;
    private final Clock clock;

    Memberships(Session session, ImportRuns runs, Clock clock) {
        this.session = session;
        this.runs = runs;
        this.clock = clock;
    }

    /** Whether a line speaks of a membership that has ended. */
    boolean isOver(@Nullable Adhesion adhesion) {
        return adhesion != null && adhesion.isOver(LocalDate.now(clock));
    }

    /** @param member a person or an organisation, as {@code what} says */
    void write(UUID run, int line, Network network, What what, UUID member, Adhesion adhesion) {
        var today = LocalDate.now(clock);
        var stated = adhesion.until();
        var term = network.membership().term();
        var until = stated == null ? Terms.runningUntil(term, adhesion.since(), today) : stated;
        var over = stated != null && stated.isBefore(today) ? stated.plusDays(1) : null;
        var id = session.createNativeQuery("""
                insert into membership (network, %s, state, since, until, state_since, source, legal_basis)
                values (:network, :member, :state, :since, :until, :stateSince, 'IMPORT', :basis) returning id
                """.formatted(what.table()), UUID.class)
                .setParameter("network", network.slug())
                .setParameter("member", member)
                .setParameter("state", over == null ? "ACTIVE" : "EXPIRED")
                .setParameter("since", adhesion.since())
                .setParameter("until", until, LocalDate.class)
                .setParameter("stateSince", over == null ? adhesion.since() : over)
                .setParameter(
                        "basis",
                        LegalBasis.ofJoining(network, what == What.PERSON).name())
                .getSingleResult();
        runs.remember(run, line, What.MEMBERSHIP, Objects.requireNonNull(id), adhesion.act());
    }
}
