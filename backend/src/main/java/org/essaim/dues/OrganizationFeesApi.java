package org.essaim.dues;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.organization.OrganizationReaders;
import org.essaim.organization.Organizations;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The dues of one organisation. */
@Path("/networks/{slug}/organizations/{id}/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dues")
public class OrganizationFeesApi {
    private final OrganizationReaders readers;
    private final Organizations organizations;
    private final FeeRepository fees;

    OrganizationFeesApi(OrganizationReaders readers, Organizations organizations, FeeRepository fees) {
        this.readers = readers;
        this.organizations = organizations;
        this.fees = fees;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the fees of an organisation, the latest year first",
            description = "For its managers and those who run the network.")
    public FeeList listOrganizationFees(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        var reader = readers.in(slug);
        var name = organizations.get(reader, id).organization().name();
        if (!reader.entrusted() && !organizations.isManagedBy(slug, id, reader.person())) {
            throw Refusal.notFound();
        }
        return new FeeList(fees.listOfOrganization(slug, id).stream()
                .map(fee -> FeeView.of(fee, name))
                .toList());
    }
}
