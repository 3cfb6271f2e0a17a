package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.consent.Channel;
import org.essaim.me.MyConsents.NetworkName;
import org.essaim.me.MyMemberships.MyCharter;
import org.essaim.me.MyMemberships.MyMembershipView;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.membership.Membership;
import org.essaim.membership.MembershipLife;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.OrganizationNames;
import org.essaim.membership.Resignation;
import org.essaim.membership.charter.AcceptedCharter;
import org.essaim.membership.charter.CharterDifference;
import org.essaim.membership.charter.CharterVersion;
import org.essaim.membership.charter.CharterView;
import org.essaim.membership.charter.Charters;
import org.essaim.membership.charter.Charters.Acceptance;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's memberships: until when, which charter, and how to leave. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "memberships")
public class MyMembershipsApi {
    private final SignedIn signedIn;
    private final MembershipRepository memberships;
    private final OrganizationNames organizations;
    private final MembershipLife life;
    private final Charters charters;
    private final Networks networks;
    private final MyTrail trail;
    private final Clock clock;

    MyMembershipsApi(
            SignedIn signedIn,
            MembershipRepository memberships,
            OrganizationNames organizations,
            MembershipLife life,
            Charters charters,
            Networks networks,
            MyTrail trail,
            Clock clock) {
        this.signedIn = signedIn;
        this.memberships = memberships;
        this.organizations = organizations;
        this.life = life;
        this.charters = charters;
        this.networks = networks;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("/memberships")
    @Authenticated
    @Transactional
    @Operation(
            summary = "List my memberships",
            description =
                    "And those of the organisations for which I am responsible, with what changed in the charter.")
    public MyMemberships listMyMemberships() {
        return list(signedIn.person());
    }

    @PUT
    @Path("/networks/{slug}/resignation")
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Leave a network",
            description = "At once, without a reason if one likes: from the next request on I am in none of its lists.")
    public MyMemberships resign(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid Resignation resignation) {
        var person = signedIn.writer();
        var network = networks.get(slug);
        var membership = memberships.findOfPerson(slug, person.id()).orElseThrow(Refusal::notFound);
        life.resign(network, membership.id(), resignation.reason(), Actor.person(person.id()));
        return list(person);
    }

    @PUT
    @Path("/networks/{slug}/charter-acceptance")
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept the charter of a network as it is now",
            description = "For oneself and for the organisations for which one is responsible there.")
    public MyMemberships acceptCharter(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @NotNull @Valid AcceptedCharter accepted) {
        var person = signedIn.writer();
        var network = networks.get(slug);
        var current = charters.current(network.slug()).orElseThrow(Refusal::notFound);
        var mine = memberships.listManagedBy(person.id(), LocalDate.now(clock)).stream()
                .filter(membership -> membership.network().equals(slug))
                .filter(membership -> membership.state().isLiving())
                .toList();
        if (mine.isEmpty()) {
            throw Refusal.notFound();
        }
        if (!current.isWhatWasRead(accepted)) {
            throw new Refusal(ProblemType.CHARTER_NOT_ACCEPTED, null);
        }
        mine.forEach(membership -> {
            charters.accept(current.id(), person.id(), membership.organization(), clock.instant(), Channel.WEB);
            membership.acceptCharter(current.id());
        });
        memberships.flush();
        trail.done(person, "charter.accept", slug, current.id(), Map.of("version", current.version()));
        return list(person);
    }

    private MyMemberships list(Person person) {
        return new MyMemberships(memberships.listManagedBy(person.id(), LocalDate.now(clock)).stream()
                .map(this::view)
                .toList());
    }

    private MyMembershipView view(Membership membership) {
        var network = networks.get(membership.network());
        var organization = membership.organization();
        return new MyMembershipView(
                membership.id(),
                new NetworkName(network.slug(), network.name()),
                organization == null ? null : organizations.of(organization),
                membership.state(),
                membership.since(),
                membership.until(),
                membership.reason(),
                charter(network, membership));
    }

    private @Nullable MyCharter charter(Network network, Membership membership) {
        var current = charters.current(network.slug()).orElse(null);
        if (current == null) {
            return null;
        }
        var last = charters.lastAcceptance(network.slug(), membership.person(), membership.organization());
        boolean accepted = last.map(Acceptance::charter)
                .filter(charter -> charter.id().equals(current.id()))
                .isPresent();
        return new MyCharter(
                CharterView.of(current),
                last.map(acceptance -> acceptance.charter().version()).orElse(null),
                last.map(Acceptance::acceptedAt).orElse(null),
                !accepted && membership.state().isLiving(),
                last.filter(acceptance -> !accepted)
                        .map(acceptance -> difference(acceptance.charter(), current))
                        .orElseGet(List::of));
    }

    private static List<CharterDifference.Part> difference(CharterVersion before, CharterVersion after) {
        return CharterDifference.between(before.text(), after.text());
    }
}
