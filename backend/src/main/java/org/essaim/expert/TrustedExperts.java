package org.essaim.expert;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;

/** What other parts of the service may know of the trusted list. */
@ApplicationScoped
public class TrustedExperts {
    private final ExpertRepository experts;
    private final ProposalLedger ledger;
    private final Clock clock;

    TrustedExperts(ExpertRepository experts, ProposalLedger ledger, Clock clock) {
        this.experts = experts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Lets an expert through who is trusted today and was one of those proposed, so that a choice was given.
     *
     * @throws Refusal {@code unprocessable} for anybody else
     */
    public void requireProposed(String network, UUID proposal, UUID expert) {
        if (!ledger.holds(network, proposal, expert)) {
            throw Refusal.unprocessable("proposal", "not one of those proposed");
        }
        var found = experts.findByIdOptional(expert);
        if (found.isEmpty() || found.get().state(LocalDate.now(clock)) != ExpertState.VETTED) {
            throw Refusal.unprocessable("expert", "not trusted today");
        }
    }

    /** How experts are called; those who left for good are missing. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return experts.list("id in ?1", ids).stream()
                .collect(toMap(Expert::id, expert -> expert.offer().name()));
    }
}
