package org.essaim.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.expert.Evaluations;
import org.essaim.expert.NewEvaluation;
import org.essaim.expert.TrustedExperts;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackReaders.Access;
import org.jspecify.annotations.Nullable;

/** Proposes referrals, follows them, and takes what a collectivité says of a mission. */
@ApplicationScoped
class Referrals {
    private final ReferralRepository referrals;
    private final TrustedExperts experts;
    private final Evaluations evaluations;
    private final ReferralMails mails;
    private final AuditLog audit;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            TrustedExperts experts,
            Evaluations evaluations,
            ReferralMails mails,
            AuditLog audit,
            Clock clock) {
        this.referrals = referrals;
        this.experts = experts;
        this.evaluations = evaluations;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An adviser sends the collectivité of a track on to somebody; its people are told.
     *
     * @throws Refusal {@code conflict} when the track does not go on, holds too many, or the same expert is proposed already
     */
    Referral propose(SupportTrack track, NewReferral said, UUID adviser) {
        said.requireWhole();
        track.requireGoingOn();
        if (referrals.countOf(track.id()) >= ReferralRepository.MOST) {
            throw new Refusal(ProblemType.CONFLICT, "At most %d for a track.".formatted(ReferralRepository.MOST));
        }
        if (said.expert() != null && said.proposal() != null) {
            experts.requireProposed(track.network(), said.proposal(), said.expert());
            if (referrals.isOpen(track.id(), said.expert())) {
                throw new Refusal(ProblemType.CONFLICT, "This expert is proposed already.");
            }
        }
        var referral = new Referral(track.network(), track.id(), said, LocalDate.now(clock));
        referrals.persistAndFlush(referral);
        mails.proposed(referral, track, name(referral));
        written("referral.propose", referral, adviser);
        return referral;
    }

    void move(Referral referral, ReferralState to, @Nullable String why, UUID by) {
        referral.move(to, why, LocalDate.now(clock));
        referrals.flush();
        written("referral.move", referral, by);
    }

    /**
     * Somebody of the collectivité says what the mission was worth.
     *
     * @throws Refusal {@code conflict} unless there was a mission with an expert of the list
     */
    void evaluate(Referral referral, SupportTrack track, NewEvaluation said, UUID author) {
        if (!referral.canBeEvaluated()) {
            throw new Refusal(ProblemType.CONFLICT, "Only a mission with an expert of the list is evaluated.");
        }
        var expert = Objects.requireNonNull(referral.expert(), "checked above");
        evaluations.add(expert, referral.id(), author, track.collectivity(), said);
        written("referral.evaluate", referral, author);
    }

    List<ReferralView> views(List<Referral> some, Access access) {
        var evaluated = referrals.evaluated(some.stream().map(Referral::id).toList());
        var names = experts.names(
                some.stream().map(Referral::expert).filter(Objects::nonNull).toList());
        return some.stream()
                .map(referral -> view(referral, names, evaluated, access))
                .toList();
    }

    private static ReferralView view(Referral referral, Map<UUID, String> names, Set<UUID> evaluated, Access access) {
        boolean isEvaluated = evaluated.contains(referral.id());
        return new ReferralView(
                referral.id(),
                referral.target(),
                referral.expert(),
                referral.expert() == null ? referral.name() : names.get(referral.expert()),
                referral.url(),
                referral.reason(),
                referral.state(),
                referral.state().next(),
                referral.outcome(),
                referral.proposedOn(),
                referral.answeredOn(),
                referral.contactedOn(),
                referral.endedOn(),
                referral.remindOn(),
                !access.isAdviser() && !isEvaluated && referral.canBeEvaluated(),
                isEvaluated,
                referral.version());
    }

    /** How it is called today. */
    @Nullable
    String name(Referral referral) {
        return referral.expert() == null
                ? referral.name()
                : experts.names(List.of(referral.expert())).get(referral.expert());
    }

    private void written(String action, Referral referral, UUID by) {
        audit.done(
                Actor.person(by),
                action,
                referral.network(),
                referral.id().toString(),
                Map.of("state", referral.state().name()));
    }
}
