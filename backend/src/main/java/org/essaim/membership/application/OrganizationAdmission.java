package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.Newcomers;
import org.essaim.member.Person;
import org.essaim.member.ProfileChange;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.OrganizationNames;
import org.essaim.membership.application.ApplicantOrganization.Referent;
import org.essaim.network.Network;
import org.jspecify.annotations.Nullable;

/** What an approved application brings about in an organisation: who has a seat in it, and who is told. */
@ApplicationScoped
class OrganizationAdmission {
    private final Newcomers newcomers;
    private final MembershipRepository memberships;
    private final JoiningOrganization organizations;
    private final KnownMembers knownMembers;
    private final OrganizationNames names;
    private final Outbox outbox;
    private final WebLinks links;
    private final Clock clock;

    OrganizationAdmission(
            Newcomers newcomers,
            MembershipRepository memberships,
            JoiningOrganization organizations,
            KnownMembers knownMembers,
            OrganizationNames names,
            Outbox outbox,
            WebLinks links,
            Clock clock) {
        this.newcomers = newcomers;
        this.memberships = memberships;
        this.organizations = organizations;
        this.knownMembers = knownMembers;
        this.names = names;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** Until the end of the transaction, no other organisation joins for the first time. */
    void hold() {
        organizations.hold();
    }

    /** Seats those whom the application names; gives the organisation, known before or new. */
    UUID join(ApplicantOrganization declared, Person manager, MembershipApplication application, Network network) {
        var organization = organizations.findOrCreate(declared);
        var elected = known(declared.elected());
        var technical = known(declared.technical());
        if (isBack(network, organization)) {
            var named = ids(manager, elected, technical);
            organizations.vacate(organization, network.slug(), named, today(), clock.instant());
        }
        knownMembers.managersOf(organization, network.slug()).stream()
                .filter(beside -> !beside.id().equals(manager.id()))
                .forEach(beside -> tellBeside(beside, organization, manager, network));
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

    /** Whoever looks after a member already is told who does so beside them from now on. */
    private void tellBeside(Person beside, UUID organization, Person manager, Network network) {
        outbox.queue(new Letter(
                        new Recipient(beside.id(), beside.email(), beside.locale()),
                        Topic.MEMBERSHIP,
                        network.slug(),
                        "organization-manager-joined",
                        Map.of(
                                "organization", names.of(organization),
                                "network", network.name(),
                                "person", manager.fullName(),
                                "contact", network.contact().email(),
                                "link", links.to("/reseaux/%s/structures/%s".formatted(network.slug(), organization))))
                .naming(manager.id()));
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
                                "manager", manager.fullName(),
                                "contact", network.contact().email(),
                                "link", links.to("/reseaux/" + network.slug())))
                .naming(manager.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
