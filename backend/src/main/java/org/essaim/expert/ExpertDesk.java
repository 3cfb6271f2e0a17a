package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.network.Network;
import org.essaim.network.Practices;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Takes applications, and what becomes of them. */
@ApplicationScoped
class ExpertDesk {
    private final ExpertRepository experts;
    private final Evaluations evaluations;
    private final ExpertCharter charter;
    private final ExpertMails mails;
    private final ExpertConfig config;
    private final Practices practices;
    private final Gazetteer gazetteer;
    private final AuditLog audit;
    private final Clock clock;

    ExpertDesk(
            ExpertRepository experts,
            Evaluations evaluations,
            ExpertCharter charter,
            ExpertMails mails,
            ExpertConfig config,
            Practices practices,
            Gazetteer gazetteer,
            AuditLog audit,
            Clock clock) {
        this.experts = experts;
        this.evaluations = evaluations;
        this.charter = charter;
        this.mails = mails;
        this.config = config;
        this.practices = practices;
        this.gazetteer = gazetteer;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code conflict} when they applied already */
    Expert apply(Network network, Person applicant, NewExpert said, Locale locale) {
        if (experts.findOf(network.slug(), applicant.id()).isPresent()) {
            throw new Refusal(ProblemType.CONFLICT, "You applied already: change what you wrote.");
        }
        var expert = create(network, applicant.id(), true, said, locale);
        written(applicant.id(), "expert.apply", expert);
        return expert;
    }

    /** An adviser enters an expert whose signed charter reached the network. */
    Expert enter(Network network, UUID adviser, NewExpert said) {
        var expert = create(network, adviser, false, said, Locale.FRENCH);
        written(adviser, "expert.enter", expert);
        return expert;
    }

    void change(Expert expert, ExpertInput said, ExpertReader reader, UUID by) {
        var known = known(said);
        if (reader.isOwn(expert)) {
            expert.changeByApplicant(known, today());
        } else {
            expert.change(known);
        }
        experts.flush();
        written(by, "expert.change", expert);
    }

    /** Takes back what one offered: nothing is left of it, unless others decided or said something of one before. */
    void withdraw(Expert expert, UUID by) {
        written(by, "expert.withdraw", expert);
        if (expert.hasBeenTrusted() || evaluations.isEvaluated(expert.id())) {
            expert.withdraw(today());
        } else {
            experts.delete(expert);
        }
    }

    void vet(Expert expert, Network network, UUID by) {
        expert.vet(by, today(), config.term(), config.notice());
        experts.flush();
        written(by, "expert.vet", expert);
        mails.vetted(expert, network);
    }

    void refuse(Expert expert, Network network, String why, UUID by) {
        expert.refuse(by, why, today(), config.notice());
        experts.flush();
        written(by, "expert.refuse", expert);
        mails.refused(expert, network, why);
    }

    void suspend(Expert expert, Network network, String why, UUID by) {
        expert.suspend(by, why, today(), config.notice());
        experts.flush();
        written(by, "expert.suspend", expert);
        mails.suspended(expert, network, why);
    }

    private Expert create(Network network, UUID person, boolean self, NewExpert said, Locale locale) {
        var known = known(said.card());
        charter.keepIfCurrent(network, said.charterSha256());
        var acceptance = new CharterAcceptance(said.charterSha256(), clock.instant(), self ? "WEB" : "PAPER");
        var expert = new Expert(network.slug(), person, self, locale, known, acceptance, today());
        experts.persistAndFlush(expert);
        return expert;
    }

    /** The same with places as they are called today; practices and places that there are. */
    private ExpertInput known(ExpertInput said) {
        if (!practices.areKnown(said.skills())) {
            throw Refusal.unprocessable("skills", "slugs of practices");
        }
        return said.withPerimeter(said.perimeter().stream().map(this::current).toList());
    }

    private String current(String key) {
        return gazetteer
                .find(key)
                .orElseThrow(() -> Refusal.unprocessable("perimeter", "no such place: " + key))
                .key();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void written(UUID by, String action, Expert expert) {
        audit.done(Actor.person(by), action, expert.network(), expert.id().toString(), Map.of());
    }
}
