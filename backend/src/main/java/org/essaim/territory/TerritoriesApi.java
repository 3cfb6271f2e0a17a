package org.essaim.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
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
    @AnyReader
    @Transactional
    @Operation(
            summary = "List the territories of a network",
            description = "Active ones unless asked otherwise, by name.")
    public TerritoryList listTerritories(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestQuery @DefaultValue("ACTIVE") TerritoryState state) {
        var network = networks.get(slug).require(Module.TERRITORIES);
        var found = state == TerritoryState.ACTIVE
                ? territories.listActive(network.slug())
                : territories.listArchived(network.slug());
        return new TerritoryList(views(network, found));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(summary = "Get a territory", description = "An archived territory still answers, and says so.")
    public TerritoryView getTerritory(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug, @RestPath UUID id) {
        var network = networks.get(slug).require(Module.TERRITORIES);
        var territory = territories.find(network.slug(), id).orElseThrow(Refusal::notFound);
        return views(network, List.of(territory)).getFirst();
    }

    private List<TerritoryView> views(Network network, List<Territory> found) {
        var shown = referents.shownAmong(network, found);
        return found.stream()
                .map(territory -> TerritoryView.of(territory, gazetteer, shown))
                .toList();
    }
}
