package org.essaim.me;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.me.Me.MyMembership;
import org.essaim.me.Me.MyNetwork;
import org.essaim.me.Me.MyTerritory;
import org.essaim.me.Me.Self;
import org.essaim.member.Belonging;
import org.essaim.member.Belongings;
import org.essaim.member.SignedIn;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.security.Caller;
import org.essaim.territory.TerritoryRepository;
import org.jspecify.annotations.Nullable;

/** Who the caller is, and what they may do. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "One's own data")
public class MeApi {
    private final SignedIn signedIn;
    private final Caller caller;
    private final Belongings belongings;
    private final Networks networks;
    private final TerritoryRepository territories;

    MeApi(SignedIn signedIn, Caller caller, Belongings belongings, Networks networks, TerritoryRepository territories) {
        this.signedIn = signedIn;
        this.caller = caller;
        this.belongings = belongings;
        this.networks = networks;
        this.territories = territories;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get who I am and what I may do",
            description =
                    "The first call of an account creates its person, or links whoever was let in at its verified address, "
                            + "if it brings the key of the mail that said so.")
    @Parameter(
            name = Caller.ACCOUNT_KEY,
            in = ParameterIn.HEADER,
            description = "The key of the mail, at the first call",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
    public Me getMe() {
        var person = signedIn.person();
        Map<String, Belonging> belonging =
                belongings.of(person.id()).stream().collect(toMap(Belonging::network, Function.identity()));
        var mine = networks.list().stream()
                .map(network -> mine(network, belonging.get(network.slug())))
                .filter(network ->
                        network.membership() != null || !network.functions().isEmpty())
                .toList();
        return new Me(Self.of(person), mine, territories(), caller.isPlatformAdmin());
    }

    private List<MyTerritory> territories() {
        return territories.listWhereReferent(caller.subject()).stream()
                .map(territory ->
                        new MyTerritory(territory.id(), territory.network(), territory.slug(), territory.name()))
                .toList();
    }

    private MyNetwork mine(Network network, @Nullable Belonging belonging) {
        var functions = caller.functionsIn(network.slug());
        return new MyNetwork(
                network.slug(),
                network.name(),
                network.accent(),
                network.modules(),
                belonging == null ? null : new MyMembership(belonging.since(), belonging.through()),
                functions.stream()
                        .map(function -> function.name().toLowerCase(Locale.ROOT))
                        .toList(),
                Rights.of(network, functions, belonging != null));
    }
}
