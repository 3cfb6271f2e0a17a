package org.essaim.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.directory.Directory;
import org.essaim.directory.Readers;
import org.essaim.member.Belongings;
import org.essaim.member.Person;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Problem;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Writing to a person of the directory without seeing their address. */
@Path("/networks/{slug}/directory/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contact", description = "Members write to each other; no address is shown, nothing written is kept")
public class MessagesApi {
    private final Networks networks;
    private final Readers readers;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Belongings belongings;
    private final Relay relay;

    MessagesApi(
            Networks networks,
            Readers readers,
            Directory directory,
            SignedIn signedIn,
            Caller caller,
            Belongings belongings,
            Relay relay) {
        this.networks = networks;
        this.readers = readers;
        this.directory = directory;
        this.signedIn = signedIn;
        this.caller = caller;
        this.belongings = belongings;
        this.relay = relay;
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Write to a person of the directory",
            description =
                    "For members. The mail shows neither address, unless the sender shares theirs; it is not kept once it has "
                            + "left. Ten messages a day at most.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = MessageSent.class)))
    @APIResponse(
            responseCode = "429",
            description = "Ten are sent today; `Retry-After` says when there may be more",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public MessageSent writeToMember(
            @RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug,
            @RestPath UUID id,
            @NotNull @Valid MessageInput written) {
        var network = networks.get(slug).require(Module.DIRECTORY);
        var from = signedIn.writer();
        var to = directory.find(readers.of(network.slug()), id).orElseThrow(Refusal::notFound);
        requireMember(network, from);
        if (to.person().equals(from.id())) {
            throw Refusal.unprocessable("id", "this is you");
        }
        if (!to.details().availableForContact()) {
            throw new Refusal(ProblemType.CONTACT_CLOSED, null);
        }
        return relay.send(network, from, to.person(), written, null);
    }

    private void requireMember(Network network, Person person) {
        if (!belongings.isMember(person.id(), network.slug())
                && caller.functionsIn(network.slug()).isEmpty()) {
            throw new Refusal(ProblemType.FORBIDDEN, null);
        }
    }
}
