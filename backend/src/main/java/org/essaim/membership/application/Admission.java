package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.consent.Channel;
import org.essaim.consent.ConsentLedger;
import org.essaim.consent.ConsentSubject;
import org.essaim.consent.ConsentTexts;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
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
import org.essaim.membership.application.ApplicantOrganization.Referent;
import org.essaim.membership.charter.Charters;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.jspecify.annotations.Nullable;

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
    private final JoiningOrganization organizations;
    private final FirstEntry entries;
    private final Charters charters;
    private final JoiningDues dues;
    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final Gazetteer gazetteer;
    private final Outbox outbox;
    private final WebLinks links;
    private final Clock clock;

    Admission(
            PersonRepository persons,
            Newcomers newcomers,
            MandateRepository mandates,
            PositionRepository positions,
            MembershipRepository memberships,
            JoiningOrganization organizations,
            FirstEntry entries,
            Charters charters,
            JoiningDues dues,
            ConsentLedger ledger,
            ConsentTexts texts,
            Gazetteer gazetteer,
            Outbox outbox,
            WebLinks links,
            Clock clock) {
        this.persons = persons;
        this.newcomers = newcomers;
        this.mandates = mandates;
        this.positions = positions;
        this.memberships = memberships;
        this.organizations = organizations;
        this.entries = entries;
        this.charters = charters;
        this.dues = dues;
        this.ledger = ledger;
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
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
                form.organization() == null ? null : joinFor(form.organization(), person, application, network);
        var membership = organization == null
                ? memberships
                        .findOfPerson(network.slug(), person.id())
                        .orElseGet(() -> Membership.ofPerson(network, person.id(), today()))
                : memberships
                        .findOfOrganization(network.slug(), organization)
                        .orElseGet(() -> Membership.ofOrganization(network, organization, today()));
        membership.readmit(network.membership().term(), today());
        membership.joinedOn(application.charter(), clock.instant());
        acceptCharter(application, person.id(), organization);
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

    private UUID joinFor(
            ApplicantOrganization declared, Person manager, MembershipApplication application, Network network) {
        var organization = organizations.findOrCreate(declared);
        var elected = known(declared.elected());
        var technical = known(declared.technical());
        if (isBack(network, organization)) {
            var named = ids(manager, elected, technical);
            organizations.vacate(organization, network.slug(), named, today(), clock.instant());
        }
        organizations.seat(organization, network.slug(), manager.id(), "MANAGER", today());
        if (elected != null) {
            organizations.seat(organization, network.slug(), elected.id(), "REFERENT_ELU", today());
            tell(elected, "organization-referent-elu", declared, manager, application, network);
        }
        if (technical != null) {
            organizations.seat(organization, network.slug(), technical.id(), "REFERENT_TECHNIQUE", today());
            tell(technical, "organization-referent-technique", declared, manager, application, network);
        }
        return organization;
    }

    private @Nullable Person known(@Nullable Referent named) {
        return named == null
                ? null
                : newcomers.letIn(
                        named.email(),
                        new ProfileChange(named.givenName(), named.familyName(), null, null, List.of("fr"), null));
    }

    /** Whether it was a member before: nobody takes part in it again but whom the application names. */
    private boolean isBack(Network network, UUID organization) {
        return memberships
                .findOfOrganization(network.slug(), organization)
                .filter(before -> !before.state().isLiving())
                .isPresent();
    }

    private static List<UUID> ids(@Nullable Person... persons) {
        return Stream.of(persons).flatMap(Stream::ofNullable).map(Person::id).toList();
    }

    /** Whoever was named by somebody else is told what is kept about them (GDPR, art. 14). */
    private void tell(
            Person named,
            String template,
            ApplicantOrganization declared,
            Person manager,
            MembershipApplication application,
            Network network) {
        if (named.id().equals(manager.id())) {
            return;
        }
        outbox.queue(new Letter(
                        new Recipient(named.id(), named.email(), application.locale()),
                        Topic.MEMBERSHIP,
                        network.slug(),
                        template,
                        Map.of(
                                "organization", declared.name(),
                                "manager", manager.givenName() + " " + manager.familyName(),
                                "contact", network.contact().email(),
                                "link", links.to("/reseaux/" + network.slug())))
                .naming(manager.id()));
    }

    private void acceptCharter(MembershipApplication application, UUID person, @Nullable UUID organization) {
        if (application.charter() != null) {
            charters.accept(
                    application.charter(),
                    person,
                    organization,
                    Objects.requireNonNull(application.charterAcceptedAt()),
                    Channel.WEB);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
