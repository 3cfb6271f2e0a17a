package org.essaim.organization;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.membership.MembershipLife;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.Resignation;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How a member organisation leaves a network by itself. */
@Path("/networks/{slug}/organizations/{id}/resignation")
@Tag(name = "organizations")
public class OrganizationResignationApi {
    private final OrganizationReaders readers;
    private final Organizations organizations;
    private final OrganizationRepository locks;
    private final MembershipRepository memberships;
    private final MembershipLife life;
    private final Networks networks;
    private final SignedIn signedIn;

    OrganizationResignationApi(
            OrganizationReaders readers,
            Organizations organizations,
            OrganizationRepository locks,
            MembershipRepository memberships,
            MembershipLife life,
            Networks networks,
            SignedIn signedIn) {
        this.readers = readers;
        this.organizations = organizations;
        this.locks = locks;
        this.memberships = memberships;
        this.life = life;
        this.networks = networks;
        this.signedIn = signedIn;
    }

    @PUT
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Leave a network with an organisation",
            description =
                    "For its managers alone, at once, without a reason if they like: from the next request on its "
                            + "seats in this network open nothing. Its managers are told.")
    public void resignOrganization(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @NotNull @Valid Resignation resignation) {
        var manager = signedIn.writer().id();
        organizations.get(readers.in(slug), id);
        requireManager(slug, id, manager);
        var membership = memberships.findOfOrganization(slug, id).orElseThrow(Refusal::notFound);
        locks.lock(id);
        memberships.lock(slug, membership.id());
        requireManager(slug, id, manager);
        life.resignOrganization(networks.get(slug), membership.id(), resignation.reason(), Actor.person(manager));
    }

    /** Asked again once the organisation is held: the seat may have ended meanwhile. */
    private void requireManager(String slug, UUID id, UUID person) {
        if (!organizations.isManagedBy(slug, id, person)) {
            throw Refusal.notFound();
        }
    }
}
