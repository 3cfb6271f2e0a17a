package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.essaim.consent.Channel;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.consent.ConsentTexts;
import org.essaim.member.Mandate;
import org.essaim.member.MandateInput;
import org.essaim.member.MandateRepository;
import org.essaim.member.Newcomers;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.Position;
import org.essaim.member.PositionRepository;
import org.essaim.member.ProfileChange;
import org.essaim.membership.Membership;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.charter.Charters;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;

/**
 * What an approved application brings about: the person or the organisation, the membership, the mandates, and the
 * consents as they were given. Who has no account yet, or one that has proved nothing here, brings the key of the mail.
 */
@ApplicationScoped
class Admission {
    private final PersonRepository persons;
    private final Newcomers newcomers;
    private final MandateRepository mandates;
    private final PositionRepository positions;
    private final MembershipRepository memberships;
    private final OrganizationAdmission joining;
    private final FirstEntry entries;
    private final Charters charters;
    private final JoiningDues dues;
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final Gazetteer gazetteer;
    private final Clock clock;

    Admission(
            PersonRepository persons,
            Newcomers newcomers,
            MandateRepository mandates,
            PositionRepository positions,
            MembershipRepository memberships,
            OrganizationAdmission joining,
            FirstEntry entries,
            Charters charters,
            JoiningDues dues,
            ConsentLedger ledger,
            ConsentTexts texts,
            Gazetteer gazetteer,
            Clock clock) {
        this.persons = persons;
        this.newcomers = newcomers;
        this.mandates = mandates;
        this.positions = positions;
        this.memberships = memberships;
        this.joining = joining;
        this.entries = entries;
        this.charters = charters;
        this.dues = dues;
        this.ledger = ledger;
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /**
     * Until the end of the transaction, no other organisation joins for the first time. Before anything is asked or any
     * person is held: the contacts of one may be the applicants of another.
     */
    void hold(ApplicationForm form) {
        if (form.organization() != null) {
            joining.hold();
        }
    }

    /** Lets the applicant in; returns the person they are from now on. */
    Person admit(MembershipApplication application, ApplicationForm form, Network network) {
        var person = personOf(application, form);
        form.mandates().forEach(mandate -> declare(person, mandate));
        if (form.position() != null) {
            positions.persist(new Position(person.id(), form.position()));
        }
        grant(person, form.consents(), application, network);
        var organization =
                form.organization() == null ? null : joining.join(form.organization(), person, application, network);
        var membership = organization == null
                ? memberships
                        .findOfPerson(network.slug(), person.id())
                        .orElseGet(() -> Membership.ofPerson(network, person.id(), today()))
                : memberships
                        .findOfOrganization(network.slug(), organization)
                        .orElseGet(() -> Membership.ofOrganization(network, organization, today()));
        membership.readmit(network.membership().term(), today());
        membership.inform(clock.instant());
        acceptCharter(application, membership, person.id());
        memberships.persist(membership);
        memberships.flush();
        entries.begin(person.id(), network.slug(), form);
        if (form.dues() != null) {
            dues.begin(network.slug(), person.id(), form.dues());
        }
        return person;
    }

    private Person personOf(MembershipApplication application, ApplicationForm form) {
        return newcomers.letIn(
                application.email(),
                new ProfileChange(
                        form.givenName(),
                        form.familyName(),
                        form.phone(),
                        null,
                        List.of(application.locale().getLanguage()),
                        null));
    }

    /** What somebody known here has declared already is left as it is. */
    private void declare(Person person, MandateInput declared) {
        var where = gazetteer.find(declared.place()).orElseThrow();
        var mandate = new Mandate(person.id(), declared, where);
        if (!mandates.isHeldAlready(mandate, null)) {
            mandates.persistAndFlush(mandate);
        }
    }

    /** What the person decided after the form was sent stays as they decided it. */
    private void grant(Person person, List<GivenConsent> consents, MembershipApplication application, Network network) {
        if (!network.uses(Module.DIRECTORY)) {
            return;
        }
        persons.flush();
        persons.lock(person);
        for (var consent : consents) {
            var subject = new ConsentSubject(network.slug(), consent.audience(), null);
            boolean isDecided = ledger.last(person.id(), subject)
                    .filter(last -> last.isGrant() || last.at().isAfter(application.createdAt()))
                    .isPresent();
            if (!isDecided) {
                ledger.grant(
                        person.id(), subject, texts.find(consent.textSha256()).orElseThrow(), Channel.WEB);
            }
        }
    }

    /** An application may have waited while a later version was accepted: that one counts. */
    private void acceptCharter(MembershipApplication application, Membership membership, UUID person) {
        if (application.charter() != null) {
            var organization = membership.organization();
            charters.accept(
                    application.charter(),
                    person,
                    organization,
                    Objects.requireNonNull(application.charterAcceptedAt()),
                    Channel.WEB);
            charters.lastAcceptance(membership.network(), person, organization)
                    .ifPresent(last -> membership.acceptCharter(last.charter().id()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
