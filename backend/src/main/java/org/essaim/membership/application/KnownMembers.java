package org.essaim.membership.application;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.membership.Membership;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.MembershipState;
import org.essaim.membership.OrganizationNames;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.hibernate.Session;

/** What an applicant and their organisation are, or were, to the network already; and what approving them asks for. */
@ApplicationScoped
class KnownMembers {
    private final Session session;
    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final JoiningOrganization organizations;
    private final OrganizationNames names;
    private final Caller caller;
    private final Clock clock;

    KnownMembers(
            Session session,
            PersonRepository persons,
            MembershipRepository memberships,
            JoiningOrganization organizations,
            OrganizationNames names,
            Caller caller,
            Clock clock) {
        this.session = session;
        this.persons = persons;
        this.memberships = memberships;
        this.organizations = organizations;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    /** For whoever decides; nothing once it is decided. */
    List<KnownMember> of(MembershipApplication application, ApplicationForm form) {
        return application.decidedAt() != null
                ? List.of()
                : memberships(application, form).map(this::view).toList();
    }

    /**
     * Makes sure that whoever approves may, and means what it brings about; tells what the network held against whom.
     *
     * @throws Refusal {@code forbidden} when it held something and the caller is not of its administration, {@code
     *     already-a-member} when the organisation is a member and {@code confirmed} is false
     */
    List<MembershipState> requireAdmissible(
            MembershipApplication application, ApplicationForm form, boolean confirmed) {
        var known = memberships(application, form).toList();
        var bars = known.stream().map(Membership::bar).flatMap(Optional::stream).toList();
        if (!bars.isEmpty() && !caller.holdsAnyOf(Set.of(ADMINISTRATION), application.network())) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    "Whoever was excluded, or left while suspended, is let in again by administration alone.");
        }
        if (!confirmed && known.stream().anyMatch(KnownMembers::isOrganizationThatIsIn)) {
            throw new Refusal(ProblemType.ALREADY_A_MEMBER, null);
        }
        return bars;
    }

    /** Those who look after an organisation today, in the name of this network. */
    List<Person> managersOf(UUID organization, String network) {
        return session.createNativeQuery("""
                select person.* from person
                where id in (
                    select seat.person from seat
                    where organization = :organization and network = :network and role = 'MANAGER'
                        and starts_on <= :today and (ends_on is null or ends_on >= :today))
                order by family_name, given_name, id
                """, Person.class)
                .setParameter("organization", organization)
                .setParameter("network", network)
                .setParameter("today", LocalDate.now(clock))
                .list();
    }

    private Stream<Membership> memberships(MembershipApplication application, ApplicationForm form) {
        var network = application.network();
        var own = persons.findByEmail(application.email())
                .flatMap(person -> memberships.findOfPerson(network, person.id()));
        var organization = Optional.ofNullable(form.organization())
                .flatMap(organizations::find)
                .flatMap(known -> memberships.findOfOrganization(network, known));
        return Stream.of(own, organization).flatMap(Optional::stream);
    }

    private KnownMember view(Membership membership) {
        var organization = membership.organization();
        if (organization != null) {
            return KnownMember.of(membership, names.of(organization), managersOf(organization, membership.network()));
        }
        var person = persons.findById(Objects.requireNonNull(membership.person()));
        return KnownMember.of(membership, person.fullName(), List.of());
    }

    private static boolean isOrganizationThatIsIn(Membership membership) {
        return membership.organization() != null && membership.state().isLiving();
    }
}
