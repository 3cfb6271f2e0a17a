package org.essaim.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The territories of a network, for everyone; they are administered in the console of Keycloak. */
@Path("/networks/{slug}/territories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territories", description = "The territories in which a network acts, mirrored from Keycloak")
public class TerritoriesApi {
    private final Networks networks;
    private final TerritoryRepository territories;
    private final Gazetteer gazetteer;
    private final Referents referents;

    TerritoriesApi(Networks networks, TerritoryRepository territories, Gazetteer gazetteer, Referents referents) {
        this.networks = networks;
        this.territories = territories;
        this.gazetteer = gazetteer;
        this.referents = referents;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the territories of a network",
            description = "Active ones unless asked otherwise, by name.")
    public TerritoryList listTerritories(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @DefaultValue("ACTIVE") TerritoryState state) {
        var network = networks.get(slug).require(Module.TERRITORIES).slug();
        var found =
                state == TerritoryState.ACTIVE ? territories.listActive(network) : territories.listArchived(network);
        return new TerritoryList(found.stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a territory", description = "An archived territory still answers, and says so.")
    public TerritoryView getTerritory(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        var network = networks.get(slug).require(Module.TERRITORIES).slug();
        return territories.find(network, id).map(this::view).orElseThrow(Refusal::notFound);
    }

    private TerritoryView view(Territory territory) {
        return TerritoryView.of(territory, gazetteer, referents.shownOf(territory));
    }
}
