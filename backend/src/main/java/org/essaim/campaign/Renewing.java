package org.essaim.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Network;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Starts renewals, reminds, and undoes: each step is written to the trail. */
@ApplicationScoped
class Renewing {
    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(7);

    private final Renewals renewals;
    private final RenewalMails mails;
    private final AuditLog audit;
    private final Clock clock;

    Renewing(Renewals renewals, RenewalMails mails, AuditLog audit, Clock clock) {
        this.renewals = renewals;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code conflict} when there are not as many mandates as the caller was told */
    @Transactional(Transactional.TxType.MANDATORY)
    RenewalView start(Network network, RenewalInput input, UUID by) {
        if (input.endDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("endDate", "in the future");
        }
        renewals.lockConcerned(network.slug(), input.kind(), input.endDate());
        var plan = renewals.plan(network.slug(), input.kind(), input.endDate());
        if (plan.mandates() != input.mandates()) {
            throw new Refusal(ProblemType.CONFLICT, "There are " + plan.mandates() + " mandates now.");
        }
        var renewal = new Renewal(network.slug(), input, by);
        renewals.persistAndFlush(renewal);
        renewals.end(renewal, network.slug());
        mails.ask(network, renewal, renewals.unanswered(renewal.id()), "renewal");
        audit.done(
                Actor.person(by),
                "renewal.start",
                network.slug(),
                renewal.id().toString(),
                Map.of("kind", plan.kind(), "mandates", plan.mandates(), "people", plan.people()));
        return RenewalView.of(renewal, renewals.progress(renewal));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Reminded remind(Network network, UUID id, UUID by) {
        var renewal = renewals.get(network.slug(), id);
        if (renewal.undoneAt() != null) {
            throw new Refusal(ProblemType.CONFLICT, "It is undone.");
        }
        var now = clock.instant();
        var people = renewals.remind(id, now.minus(BETWEEN_REMINDERS), now);
        mails.ask(network, renewal, people, "renewal-reminder");
        audit.done(Actor.person(by), "renewal.remind", network.slug(), id.toString(), Map.of("people", people.size()));
        return new Reminded(people.size());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void undo(Network network, Renewal renewal, UUID by) {
        renewal.undo(renewals.progress(renewal).answered(), clock.instant());
        renewals.putBack(renewal);
        audit.done(
                Actor.person(by), "renewal.undo", network.slug(), renewal.id().toString(), Map.of());
    }
}
